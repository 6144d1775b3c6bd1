namespace Mediation.Complaints.Lists;

/// <summary>What a part of the desk is given.</summary>
/// <param name="Band">The band above whose cases it stands.</param>
/// <param name="Bands">Where the bands begin and end.</param>
public sealed record DeskContext(DueBand Band, DueBands Bands)
{
    /// <summary>The first band: what is late or due today.</summary>
    public bool IsFirst => Band == DueBand.Today;

    /// <summary>Whether something that is due then belongs into this band.</summary>
    public bool Holds(DateTimeOffset dueAt) => Bands.Of(dueAt, isPaused: false) == Band;
}
