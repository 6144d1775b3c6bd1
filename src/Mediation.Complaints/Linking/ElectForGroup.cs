namespace Mediation.Complaints.Linking;

/// <summary>
/// Records that the group elected the complainant of a case to speak for it, at most five (Order 2020/3, Art. 12), or that it recalled that person.
/// </summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class ElectForGroup(MediationDbContext db, CurrentUser user, CaseTime time) : UseCase<ElectForGroup.Input, Done>, IHaveRoute
{
    /// <param name="ComplaintId">The case of that complainant.</param>
    /// <param name="Represents">Whether the person speaks for the group from now on, or no more.</param>
    public sealed record Input(Guid ComplaintId, bool? Represents, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Represents).Required();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        var group = await db.GroupOfAsync(complaint, ct);
        var now = await time.NowAsync(complaint.Id, ct);
        if (input.Represents == true)
        {
            group.Elect(complaint, user.Id, now);
        }
        else
        {
            group.Recall(complaint, now);
        }

        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("complaints/{id:guid}/group/election", (input, id) => input with { ComplaintId = id });
}
