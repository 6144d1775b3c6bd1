using Mediation.Core.Redaction;

namespace Mediation.Complaints.Linking;

/// <summary>
/// Contacts and files that came in at the leading case since a complaint was merged into it: whoever undoes the merger names those that belong to the
/// complaint.
/// </summary>
[RequiresPermission(ComplaintPermissions.Merge)]
public sealed class ListSinceMerger(MediationDbContext db, ComplaintReader complaints, CaseContacts contacts, CaseRedactor redactor, CurrentUser user)
    : Query<ListSinceMerger.Input, ListSinceMerger.Result>,
        IHaveRoute
{
    public sealed record Input(Guid ComplaintId) : IInput<Result>;

    /// <param name="Contacts">The oldest first; persons are covered.</param>
    /// <param name="Files">The oldest first.</param>
    public sealed record Result(IReadOnlyList<ContactView> Contacts, IReadOnlyList<AttachmentView> Files);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        await db.EnsureInScopeAsync(input.ComplaintId, user, ct);
        var merged = await complaints.OfAsync(input.ComplaintId, ct);
        if (merged.Complaint is not { MergedIntoId: { } leadingId, MergerId: { } merger } || await complaints.FindAsync(leadingId, ct) is not { } leading)
        {
            return new Result([], []);
        }

        var since = (await contacts.MergerAsync(leadingId, merger, ct))!.Sequence;
        IReadOnlyList<PersonalValue> known = [.. await redactor.ValuesAsync(leading, ct), .. await redactor.ValuesAsync(merged, ct)];
        return new Result(
            [.. (await contacts.OfAsync(leadingId, since, ct)).Select(c => MergeReader.ViewOf(c.Contact, known.Redacted(c.Text)))],
            [
                .. (await contacts.FilesSinceAsync(leadingId, since, ct)).Select(f => new AttachmentView(
                    f.Id,
                    known.Redacted(f.Name),
                    f.MediaType,
                    f.Bytes,
                    f.Sha256,
                    f.UploadedAt
                )),
            ]
        );
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("complaints/{id:guid}/separation", id => new Input(id));
}
