namespace Mediation.Core.Outbox;

/// <summary>Wakes the dispatcher: as soon as a message was committed, and every round of the schedule.</summary>
public sealed class OutboxSignal : RoundSignal;
