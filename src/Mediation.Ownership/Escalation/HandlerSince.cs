namespace Mediation.Ownership.Escalation;

/// <summary>Since when somebody has handled the case.</summary>
public sealed record HandlerSince(DateTimeOffset At, string Name);
