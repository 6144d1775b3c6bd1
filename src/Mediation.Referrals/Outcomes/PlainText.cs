using Mediation.Documents;

namespace Mediation.Referrals.Outcomes;

/// <summary>Text that goes into a record or a legal document.</summary>
internal static class PlainText
{
    /// <summary>Refuses what cannot be read or turns the reading direction: it would be printed and signed.</summary>
    public static IRuleBuilderOptions<T, string?> Plain<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => Text.IsBlank(text) || Clean(text) is not null).WithErrorCode("Core:UnreadableText");

    /// <summary>Refuses what no font of ours can print, and names it: an agreement with 〓 in it is none.</summary>
    public static IRuleBuilderOptions<T, string?> Printable<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => Lacking(text).Count == 0)
            .WithErrorCode("Referrals:CannotBePrinted")
            .WithState((_, text) => new Dictionary<string, object?>(StringComparer.Ordinal) { ["characters"] = string.Join(' ', Lacking(text)) });

    /// <summary>As it is kept: trimmed, in one spelling, without characters of no width; null where nothing is left or it cannot be read.</summary>
    public static string? Clean(string? text) => Text.TryReadLines(text, int.MaxValue, out var clean, out _) ? clean : null;

    private static IReadOnlyList<string> Lacking(string? text) => Clean(text) is { } clean ? DocumentRenderer.Unprintable(clean) : [];
}
