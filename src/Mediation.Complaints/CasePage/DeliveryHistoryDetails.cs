using Mediation.Core.Deliveries;
using Mediation.Notifications.Data;
using Mediation.Notifications.Domain;

namespace Mediation.Complaints.CasePage;

/// <summary>Which notice a delivery of the history carried, and to whom: a colleague by name, a complainant as such, the address masked.</summary>
public sealed class DeliveryHistoryDetails(MediationDbContext db, Texts texts) : IHistoryDetails
{
    private const string DeliveryId = "deliveryId";
    private const string Destination = "destination";

    private static readonly string[] Events =
    [
        nameof(DeliverySent),
        nameof(DeliveryGivenUp),
        nameof(DeliveryResent),
        nameof(DeliverySkipped),
        nameof(DeliveryDropped),
    ];

    public async Task<IReadOnlyList<EntryDetail>> OfAsync(CaseHistory history, CancellationToken ct)
    {
        var deliveries = history.Recorded.Where(t => Events.Contains(t.Entry.Event) && t.Facts.Id(DeliveryId) is not null).ToList();
        if (deliveries.Count == 0)
        {
            return [];
        }

        var caseId = history.CaseId;
        Guid[] ids = [.. deliveries.Select(t => t.Facts.Id(DeliveryId)!.Value).Distinct()];
        var read = await (
            from copy in db.NotificationCopies.AsNoTracking()
            where copy.CaseId == caseId && copy.DeliveryId != null && ids.Contains(copy.DeliveryId.Value)
            from person in db.Users.Where(u => u.Id == copy.UserId).DefaultIfEmpty()
            orderby copy.CreatedAt, copy.Id
            select new Carried(copy.DeliveryId!.Value, copy.Kind, copy.Channel, copy.UserId, person!.DisplayName, person.BodyId, copy.MaskedAddress)
        ).ToListAsync(ct);
        var carried = read.ToLookup(c => c.DeliveryId);
        return
        [
            .. deliveries
                .Select(t => (t.Entry.Sequence, Copies: carried[t.Facts.Id(DeliveryId)!.Value].ToList()))
                .Where(d => d.Copies.Count > 0)
                .Select(d => new EntryDetail(d.Sequence, About: null, [])
                {
                    Words = new Dictionary<string, string>(StringComparer.Ordinal) { [Destination] = WordsOf(d.Copies) },
                }),
        ];
    }

    /// <summary>All copies of a message go to one person over one channel.</summary>
    private string WordsOf(List<Carried> copies) =>
        texts[
            "History:Delivery",
            ("to", $"{NameOf(copies[0])} {AddressOf(copies[0])}".Trim()),
            ("channel", texts.Of(copies[0].Channel)),
            ("what", copies.Select(c => c.Kind).Distinct(StringComparer.Ordinal).Select(kind => texts[$"Notification:{kind}"]).ToList())
        ];

    private string NameOf(Carried copy) =>
        copy.UserId is null ? texts["Notification:Complainant"]
        : copy.BodyId is not null || copy.Name is null ? texts["Notification:OfBody"]
        : copy.Name;

    /// <summary>How somebody of a mediation body is reached is that body's affair.</summary>
    private static string? AddressOf(Carried copy) => copy.BodyId is null ? copy.MaskedAddress : null;

    private sealed record Carried(Guid DeliveryId, string Kind, NotificationChannel Channel, Guid? UserId, string? Name, Guid? BodyId, string? MaskedAddress);
}
