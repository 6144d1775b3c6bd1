using System.Text;
using FluentValidation;

namespace Mediation.Core.UseCases;

/// <summary>Checks that inputs share. Each sets a stable code that is also the key of its words.</summary>
public static class CheckRules
{
    /// <summary>Something that can be seen: blanks and characters without width are nothing.</summary>
    public static IRuleBuilderOptions<T, string?> Required<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => text is not null && text.EnumerateRunes().Any(r => !Rune.IsWhiteSpace(r) && Rune.GetUnicodeCategory(r) != System.Globalization.UnicodeCategory.Format)).WithErrorCode("Core:Required");

    public static IRuleBuilderOptions<T, TValue?> Required<T, TValue>(this IRuleBuilder<T, TValue?> rule)
        where TValue : struct => rule.NotNull().WithErrorCode("Core:Required");

    /// <summary>Counts characters as a reader does: a surrogate pair is one.</summary>
    public static IRuleBuilderOptions<T, string?> AtMost<T>(this IRuleBuilder<T, string?> rule, int characters) =>
        rule.Must(text => text is null || text.EnumerateRunes().Count() <= characters)
            .WithErrorCode("Core:TooLong").WithState(_ => new Dictionary<string, object?>(StringComparer.Ordinal) { ["limit"] = characters });

    /// <summary>
    /// Refuses lone surrogates, control characters other than line ends and tabs, characters that turn the reading direction ("甲付乙" would
    /// read as something else on a signed page), and U+FFFD, which stands where another encoding was read as UTF-8.
    /// </summary>
    public static IRuleBuilderOptions<T, string?> Readable<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => text is null || IsReadable(text)).WithErrorCode("Core:UnreadableText");

    public static IRuleBuilderOptions<T, TEnum> Known<T, TEnum>(this IRuleBuilder<T, TEnum> rule)
        where TEnum : struct, Enum => rule.Must(value => Enum.IsDefined(value)).WithErrorCode("Core:UnknownChoice");

    private static bool IsRefused(Rune rune) =>
        (Rune.IsControl(rune) && rune.Value is not ('\n' or '\r' or '\t')) || Values.Text.IsDirectionControl(rune) || rune == Rune.ReplacementChar;

    private static bool IsReadable(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune) || IsRefused(rune))
            {
                return false;
            }

            i += rune.Utf16SequenceLength;
        }

        return true;
    }
}
