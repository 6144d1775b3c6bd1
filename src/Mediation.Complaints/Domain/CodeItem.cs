namespace Mediation.Complaints.Domain;

/// <summary>One code of a list.</summary>
/// <param name="Code">The code; project placeholders until the official digits of JR/T 0169-2018 are loaded.</param>
/// <param name="Zh">Its Chinese word.</param>
/// <param name="En">Its English word.</param>
/// <param name="Money">Only with demands: whether the demand is for the sum in dispute.</param>
/// <param name="Retired">Not offered any more; what was coded with it keeps its word.</param>
public sealed record CodeItem(string Code, string Zh, string En, bool Money = false, bool Retired = false)
{
    public string Word => TextCatalog.IsChinese(CultureInfo.CurrentUICulture) ? Zh : En;
}
