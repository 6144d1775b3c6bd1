namespace Mediation.Ownership.RiskEvents;

/// <summary>Puts parts of an event into words and tones.</summary>
internal static class RiskEventText
{
    /// <summary>Tone of the chip of a class; null where it is plain.</summary>
    public static string? ToneOf(RiskEventClass of) =>
        of switch
        {
            RiskEventClass.EspeciallyMajor => "late",
            RiskEventClass.Major => "soon",
            _ => null,
        };

    /// <summary>A report in words: 首报, 续报二, 终报.</summary>
    public static string Of(Texts texts, RiskReportKind kind, int ordinal) =>
        kind == RiskReportKind.FollowUp ? texts["RiskReport:FollowUpNumber", ("number", ordinal)] : texts.Of(kind);

    /// <summary>A figure of the facts, or that it is still to be verified.</summary>
    public static string Of(Texts texts, RiskEventFacts facts, RiskEventMeasure measure) =>
        facts.Of(measure) is not { } value ? texts["RiskEvent:Pending"]
        : measure is RiskEventMeasure.SocialEffect or RiskEventMeasure.VerySensitive ? texts.Of(value == 1 ? KnownFact.Yes : KnownFact.No)
        : value.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
