using Mediation.Core.Outbox;

namespace Mediation.Complaints.Listeners;

/// <summary>
/// A person found an agency behind a complaint: the open complaints on which its signals rest are looked at again, for they were registered when less was
/// known. As many as a check keeps, each by an effect of its own; nothing is refused by it (DOMAIN 8.14).
/// </summary>
public sealed class RecheckOfAgency(MediationDbContext db, TimeProvider clock) : IDomainEventHandler<AgencyJudged>
{
    public async Task HandleAsync(AgencyJudged happened, CancellationToken ct)
    {
        if (happened is not { Agency: AgencyStanding.Confirmed, CheckId: { } checkId })
        {
            return;
        }

        var check = await db.Set<AgencyCheck>().AsNoTracking().SingleAsync(c => c.Id == checkId, ct);
        Guid[] ids = [.. check.Signals.SelectMany(s => s.Cases).Distinct()];
        var open = await db.Complaints.Where(c => ids.Contains(c.Id) && c.IsOpen).OrderBy(c => c.Id).Select(c => c.Id).ToListAsync(ct);
        foreach (var id in open)
        {
            db.Add(OutboxMessage.Of(RecheckAgency.Name, id, id, clock.GetUtcNow()));
        }
    }
}

/// <summary>Looks at one complaint for signals of an agency again.</summary>
public sealed class RecheckAgency(MediationDbContext db, AgencyAssessor assessor) : IOutboxHandler
{
    public const string Name = "agency-recheck";

    public string Kind => Name;

    public async Task DeliverAsync(OutboxMessage message, CancellationToken ct)
    {
        if (await db.Complaints.Whole().SingleOrDefaultAsync(c => c.Id == message.CaseId && c.IsOpen, ct) is { } complaint)
        {
            await assessor.CheckAsync(complaint, ct);
        }
    }
}
