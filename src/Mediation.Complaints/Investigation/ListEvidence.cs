namespace Mediation.Complaints.Investigation;

/// <summary>The contacts of a case on which a finding can rest; its files are on its page.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class ListEvidence(MediationDbContext db, ComplaintReader complaints, CaseContacts contacts, CaseRedactor redactor, CurrentUser user)
    : Query<ListEvidence.Input, IReadOnlyList<ContactView>>,
        IHaveRoute
{
    public sealed record Input(Guid ComplaintId) : IInput<IReadOnlyList<ContactView>>;

    public override async Task<IReadOnlyList<ContactView>> RunAsync(Input input, CancellationToken ct)
    {
        await db.EnsureInScopeAsync(input.ComplaintId, user, ct);
        var opened = await complaints.OfAsync(input.ComplaintId, ct);
        var spoken = await contacts.OfAsync(opened.Complaint.Id, after: 0, ct);
        var known = spoken.Count == 0 ? [] : await redactor.ValuesAsync(opened, ct);
        return [.. spoken.Select(c => MergeReader.ViewOf(c.Contact, known.Redacted(c.Text)))];
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, IReadOnlyList<ContactView>>("complaints/{id:guid}/contacts", id => new Input(id));
}
