using Mediation.Notifications.Domain;
using Mediation.Notifications.Inbox;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Listeners;

/// <summary>
/// Tells the supervisor of the unit that its complaints are more than usual, once for each burst, and again when one that is watched is open again.
/// </summary>
public sealed class BurstNotices(MediationDbContext db, PolicyReader policies, InstitutionTime institution, TimeProvider clock)
    : IDomainEventHandler<BurstFound>,
        IDomainEventHandler<BurstMerged>
{
    public async Task HandleAsync(BurstFound happened, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var burst = (await db.Set<Burst>().FindAsync([happened.BurstId], ct))!;
        var unit = await db.Set<OrganisationUnit>().AsNoTracking().SingleAsync(u => u.Path == happened.UnitPath, ct);
        var product = (await policies.CodesAsync(institution.DateOf(now), ct)).Products.FirstOrDefault(p => p.Code == burst.ProductCode);
        NotificationDraft draft = new(
            happened.Kind == BurstKind.Wording ? ComplaintNotices.BurstOfWording : ComplaintNotices.Burst,
            Recipient.InUnit(MediationRoles.Supervisor, happened.UnitPath),
            HistoryChains.Institution,
            string.Empty,
            BurstsPage.Address,
            ("burst", $"{happened.BurstId}"),
            ("unit", new LocalName(unit.Name, unit.NameEn)),
            ("product", product is null ? burst.ProductCode : new LocalName(product.Zh, product.En)),
            ("persons", happened.Persons),
            ("usual", happened.Usual.ToString("0.#", CultureInfo.InvariantCulture))
        );
        db.Notify(draft, now);
    }

    /// <summary>There is nothing to decide about the later one: who was told of it decides about the earlier.</summary>
    public async Task HandleAsync(BurstMerged happened, CancellationToken ct)
    {
        string[] kinds = [ComplaintNotices.Burst, ComplaintNotices.BurstOfWording];
        await db.SettleAsync(happened.CaseId, kinds, clock.GetUtcNow(), ct, $"{happened.BurstId}");
    }
}
