namespace Mediation.Core.Localization;

/// <summary>
/// Which named instants are the end of a limit, and not something that happened: the same midnight is said as 24:00 of the day before. History
/// and refusals keep values by name only, so it goes by the name.
/// </summary>
public static class LimitFields
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "dueAt", "limit", "until" };

    /// <summary>Whether an instant of this name is the end of a limit: <c>dueAt</c>, <c>limit</c>, <c>until</c>, or one that ends in <c>By</c>.</summary>
    /// <param name="field">Name in camel case, as of a placeholder or a field of an event.</param>
    public static bool Has(string field) => Names.Contains(field) || field.EndsWith("By", StringComparison.Ordinal);
}
