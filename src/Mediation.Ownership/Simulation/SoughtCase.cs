namespace Mediation.Ownership.Simulation;

/// <summary>What the search for a leader looks at of a case that only a draft rates as major.</summary>
/// <param name="IsLed">Whether somebody would lead it now: a case is led until its end, be it that a regulator or a reviewer still waits.</param>
public sealed record SoughtCase(Guid Id, string UnitPath, string ProductCode, Guid? HandlerId, DateTimeOffset ReceivedAt, string Narrative, bool IsLed);
