namespace Mediation.Ownership.Domain.Escalation;

/// <summary>
/// One rung: within so many hours this leader accepts, or the next rung is reached. Besides, a rung may be reached from any below it by an event, by silence
/// or for want of a contact.
/// </summary>
public sealed record Rung(int Number, int Hours, HourKind Count, RungOffice Office, IReadOnlyList<LadderRole> Informed, RungDemand Required)
{
    /// <summary>Each of them leads here at once.</summary>
    public IReadOnlyList<LadderEvent> Events { get; init; } = [];

    /// <summary>After so many hours in which the leader who accepted did nothing for the case; null where silence does not lead here.</summary>
    public int? SilenceHours { get; init; }

    /// <summary>In what these are counted; by the clock where not said.</summary>
    public HourKind? SilenceCount { get; init; }

    /// <summary>Where the complainant was not reached within so many clock hours of the acceptance; null where that does not lead here.</summary>
    public int? ContactWithinHours { get; init; }
}
