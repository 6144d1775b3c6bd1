using System.Collections.Frozen;

namespace Mediation.Core.Search;

/// <summary>
/// One form for a character that is written in traditional, variant and simplified ones: what they are compared as, never what is shown. Several
/// traditional characters may share one simplified form (後 and 后), so that more is found than was meant, and nothing less. The table is made from
/// the dictionary of OpenCC; see the head of <c>simplified-forms.txt</c>.
/// </summary>
public static class SimplifiedForms
{
    private const char FirstHan = '\u3400';
    private const char FirstUsual = '\u4E00';
    private const char LastUsual = '\u9FFF';

    private static readonly FrozenDictionary<int, Rune> Forms = Read();

    /// <summary>The forms of the characters of nearly all texts, by their place in the block.</summary>
    private static readonly char[] Usual =
    [
        .. Enumerable.Range(FirstUsual, LastUsual - FirstUsual + 1).Select(code => Forms.TryGetValue(code, out var form) ? (char)form.Value : (char)code),
    ];

    /// <summary>Whether it is of the block that nearly all Chinese is written with; those have one code unit, and so have their forms.</summary>
    internal static bool IsHan(char c) => c is >= FirstUsual and <= LastUsual;

    internal static char Of(char han) => Usual[han - FirstUsual];

    /// <summary>The character as it is compared.</summary>
    public static Rune Of(Rune rune) =>
        rune.Value < FirstHan ? rune
        : Forms.TryGetValue(rune.Value, out var form) ? form
        : rune;

    /// <summary>The text as it is compared.</summary>
    public static string Of(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            folded.Append(Of(rune));
        }

        return folded.ToString();
    }

    private static FrozenDictionary<int, Rune> Read()
    {
        using var file = typeof(SimplifiedForms).Assembly.GetManifestResourceStream(
            $"{typeof(SimplifiedForms).Assembly.GetName().Name}.Search.simplified-forms.txt"
        )!;
        using StreamReader lines = new(file, Encoding.UTF8);
        Dictionary<int, Rune> forms = [];
        while (lines.ReadLine() is { } line)
        {
            foreach (var pair in line.StartsWith('#') ? [] : line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Rune[] both = [.. pair.EnumerateRunes()];
                forms.Add(both[0].Value, both[1]);
            }
        }

        return forms.ToFrozenDictionary();
    }
}
