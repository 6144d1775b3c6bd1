namespace Mediation.Ownership.Domain.Risk;

/// <summary>
/// What the rating looks at. Facts only; nothing here is a judgement. Kept with the rating, so that it can be made again: of the narrative only the words of
/// the policy, and of the person only the age.
/// </summary>
/// <param name="ClaimedAmount">Renminbi in dispute, or null.</param>
/// <param name="Age">Full years on the day of the rating, or null when unknown.</param>
/// <param name="EarlierComplaints">Complaints of the same document number or telephone within the policy's days before this one.</param>
/// <param name="GroupSize">Persons who raise the same matter together.</param>
/// <param name="Channel">How it came in.</param>
/// <param name="Signs">Recorded at intake and since.</param>
/// <param name="Mentions">Words of the signals that the complaint has.</param>
/// <param name="Missed">The limit that has run out: the statutory one before the bank's own; null while all run.</param>
/// <param name="MediationEnded">The last mediation failed or was declined: the dispute goes on. Not after an agreement or a withdrawn referral.</param>
public sealed record RiskFacts(
    decimal? ClaimedAmount = null,
    int? Age = null,
    int EarlierComplaints = 0,
    int GroupSize = 1,
    IntakeChannel Channel = IntakeChannel.Hotline,
    RiskSigns Signs = RiskSigns.None,
    IReadOnlyList<RiskMention>? Mentions = null,
    MissedLimit? Missed = null,
    bool MediationEnded = false
);
