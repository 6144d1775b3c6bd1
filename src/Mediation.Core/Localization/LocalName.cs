namespace Mediation.Core.Localization;

/// <summary>A name that data give in both languages, such as that of a duty in a policy.</summary>
/// <param name="Zh">In Chinese.</param>
/// <param name="En">In English.</param>
public sealed record LocalName(string Zh, string En)
{
    /// <summary>In the reader's language.</summary>
    public string Word => TextCatalog.IsChinese(CultureInfo.CurrentUICulture) ? Zh : En;
}
