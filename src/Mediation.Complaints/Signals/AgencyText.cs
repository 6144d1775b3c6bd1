namespace Mediation.Complaints.Signals;

/// <summary>Puts a signal of an agency into words.</summary>
public static class AgencyText
{
    /// <summary>The signal with the figure that it rests on.</summary>
    public static string Of(Texts texts, AgencySignalKind kind, int count) => texts[$"Agency:{kind}", ("count", count)];

    /// <summary>Tone of the chip of a standing; null where it is plain.</summary>
    public static string? ToneOf(AgencyStanding standing) =>
        standing switch
        {
            AgencyStanding.Suspected or AgencyStanding.Open => "soon",
            AgencyStanding.Confirmed => "late",
            _ => null,
        };
}
