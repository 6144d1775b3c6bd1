namespace Mediation.Complaints.Domain;

/// <summary>The languages in which a complainant can be notified: those in which the templates of notices are written.</summary>
public static class NoticeLanguage
{
    public static readonly IReadOnlyList<string> All = [TextCatalog.Chinese, TextCatalog.English];

    /// <summary>Null is none chosen.</summary>
    public static bool IsKnown(string? language) => language is null || All.Contains(language);
}
