namespace Mediation.Ownership.Simulation;

/// <summary>What a naming of the past is decided again from; nothing else of its ownership is read.</summary>
/// <param name="Level">Risk level of the ownership.</param>
/// <param name="AcceptedAt">When this leader accepted, whatever became of it; null while that leader has not.</param>
/// <param name="CalendarVersion">Number of the work calendar by which its limit was counted.</param>
public sealed record PastNaming(
    Guid CaseId,
    RiskLevel Level,
    int LadderPolicyVersion,
    DateTimeOffset? AcceptedAt,
    int Number,
    int Rung,
    Guid LeaderId,
    string LeaderName,
    DateTimeOffset NamedAt,
    NamingOutcome Outcome,
    DateTimeOffset? EndedAt,
    int AssignmentPolicyVersion,
    int CalendarVersion,
    string FactsJson,
    string ReasonsJson
)
{
    /// <summary>What was done after the acceptance, as far as it decides about silence.</summary>
    public PastActs Acts { get; init; } = PastActs.None;

    public SimulatedLeader Leader => new(LeaderId, LeaderName);

    public NamingFacts Facts => Reasons.ReadOne<NamingFacts>(FactsJson);

    /// <summary>The namings of these cases, those of one case one after the other in their order.</summary>
    public static async Task<ILookup<Guid, PastNaming>> OfAsync(MediationDbContext db, CaseRange cases, CancellationToken ct)
    {
        var (after, upTo) = (cases.After, cases.UpTo);
        var namings = await db
            .Ownerships.AsNoTracking()
            .Where(o => o.CaseId > after && o.CaseId <= upTo)
            .SelectMany(
                o => o.Namings,
                (o, n) =>
                    new PastNaming(
                        o.CaseId,
                        o.Level,
                        o.LadderPolicyVersion,
                        n.AcceptedAt,
                        n.Number,
                        n.Rung,
                        n.LeaderId,
                        n.LeaderName,
                        n.NamedAt,
                        n.Outcome,
                        n.EndedAt,
                        n.AssignmentPolicyVersion,
                        n.CalendarVersion,
                        n.FactsJson,
                        n.ReasonsJson
                    )
            )
            .ToListAsync(ct);
        var acts = await PastActs.OfAsync(db, cases, ct);
        return namings.OrderBy(n => n.Number).ToLookup(n => n.CaseId, n => n with { Acts = acts.GetValueOrDefault(n.CaseId, PastActs.None) });
    }

    /// <summary>The leader who would be named instead, as the facts name people: by the reasons of then.</summary>
    public PolicyValue ValueOf(Guid? leader) => NameOf(leader) is { } name ? new PolicyValue(name) : new PolicyValue(string.Empty, "Simulated:Nobody");

    public SimulatedLeader? LeaderOf(Guid? leader) => leader is { } id && NameOf(id) is { } name ? new SimulatedLeader(id, name) : null;

    private string? NameOf(Guid? leader) => leader is null ? null : Reasons.Read<CandidateReason>(ReasonsJson).FirstOrDefault(c => c.LeaderId == leader)?.Name;
}
