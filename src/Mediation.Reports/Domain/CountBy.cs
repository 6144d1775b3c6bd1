namespace Mediation.Reports.Domain;

/// <summary>How many of one kind.</summary>
public sealed record CountBy<T>(T Key, string Word, int Count);
