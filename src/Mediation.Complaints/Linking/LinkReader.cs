using Mediation.Core.Redaction;

namespace Mediation.Complaints.Linking;

/// <summary>Reads the links of a case for its page: those to cases that the reader sees.</summary>
public sealed class LinkReader(MediationDbContext db, CurrentUser user)
{
    public async Task<IReadOnlyList<LinkView>> OfAsync(Guid complaintId, bool mayHandle, IReadOnlyList<PersonalValue> known, CancellationToken ct)
    {
        var seen = db.Complaints.InScope(user);
        var rows = await (
            from link in db.Set<ComplaintLink>().AsNoTracking()
            where (link.ComplaintId == complaintId || link.OtherId == complaintId) && link.RemovedAt == null
            from other in seen
            where other.Id == (link.ComplaintId == complaintId ? link.OtherId : link.ComplaintId)
            orderby link.LinkedAt descending, link.Id
            select new
            {
                Link = link,
                other.Number,
                other.State,
                other.ReceivedAt,
                Reason = db.Set<Note>().Where(n => n.Id == link.NoteId).Select(n => n.Text).FirstOrDefault(),
                By = db.Set<MediationUser>().Where(u => u.Id == link.LinkedBy).Select(u => u.DisplayName).FirstOrDefault(),
            }
        ).ToListAsync(ct);
        return
        [
            .. rows.Select(r => new LinkView(
                r.Link.Id,
                r.Link.Kind,
                r.Link.OtherId == complaintId,
                r.Number,
                r.State,
                r.ReceivedAt,
                known.Redacted(r.Reason ?? string.Empty),
                r.By ?? string.Empty,
                r.Link.LinkedAt,
                mayHandle
            )),
        ];
    }
}
