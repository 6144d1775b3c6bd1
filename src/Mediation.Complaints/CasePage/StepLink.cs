namespace Mediation.Complaints.CasePage;

/// <summary>A link to where a step is done.</summary>
/// <param name="Href">Address.</param>
/// <param name="TextKey">Key of its word.</param>
/// <param name="IsMain">It is the main button while its step is the next one.</param>
public sealed record StepLink(string Href, string TextKey, bool IsMain = false);
