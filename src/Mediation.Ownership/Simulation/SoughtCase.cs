namespace Mediation.Ownership.Simulation;

/// <summary>What the search for a leader looks at of a case that only a draft rates as major.</summary>
public sealed record SoughtCase(Guid Id, string UnitPath, string ProductCode, Guid? HandlerId, DateTimeOffset ReceivedAt, string Narrative, bool IsOpen);
