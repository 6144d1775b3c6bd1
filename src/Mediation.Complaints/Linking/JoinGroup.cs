namespace Mediation.Complaints.Linking;

/// <summary>A supervisor adds another complaint of the same kind of matter to the group of a case. One person's second complaint is merged instead.</summary>
[RequiresPermission(ComplaintPermissions.Merge)]
public sealed class JoinGroup(MediationDbContext db, CurrentUser user) : UseCase<JoinGroup.Input, Done>, IHaveRoute
{
    /// <param name="ComplaintId">Any case of the group.</param>
    /// <param name="OtherNumber">Number of the one that joins.</param>
    public sealed record Input(Guid ComplaintId, string OtherNumber, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.OtherNumber).Cascade(CascadeMode.Stop).Required().AtMost(40).Readable();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        var group = await db.GroupOfAsync(complaint, ct);
        var member = await db.OtherComplaintAsync(input.OtherNumber, "otherNumber", user, ct);
        await db.EnsureOfNoGroupAsync(member, ct);
        var members = await db.Complaints.AsNoTracking().Include(c => c.Complainant).OfGroup(group.Id).ToListAsync(ct);
        group.Add(member, members);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("complaints/{id:guid}/group/members", (input, id) => input with { ComplaintId = id });
}
