namespace Mediation.Complaints.CasePage;

/// <summary>A code and its word in the reader's language.</summary>
public sealed record CodeItemView(string Code, string Word);
