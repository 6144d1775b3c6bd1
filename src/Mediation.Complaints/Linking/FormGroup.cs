namespace Mediation.Complaints.Linking;

/// <summary>A supervisor forms a group of complaints with one cause, beginning with one of them; each keeps its own duties (DOMAIN 8.9).</summary>
[RequiresPermission(ComplaintPermissions.Merge)]
public sealed class FormGroup(MediationDbContext db, CaseRedactor redactor, CurrentUser user, CaseTime time)
    : UseCase<FormGroup.Input, FormGroup.Result>,
        IHaveRoute
{
    private const int Longest = 200;

    /// <param name="ComplaintId">The first case of the group.</param>
    /// <param name="Matter">What all of them complain about, without persons.</param>
    public sealed record Input(Guid ComplaintId, string Matter, int? Version = null) : IInput<Result>;

    public sealed record Result(Guid GroupId);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Matter).Cascade(CascadeMode.Stop).Required().AtMost(Longest).Readable().StandardCharacters();
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        await db.EnsureOfNoGroupAsync(complaint, ct);
        var matter = await redactor.CoveredAsync(Text.Normal(input.Matter), [complaint.Id], Longest, ct);
        var group = db.Add(ComplaintGroup.Form(complaint, matter, user.Id, await time.NowAsync(complaint.Id, ct))).Entity;
        return new Result(group.Id);
    }

    public static void Map(ApiRoutes api) =>
        api.MapCreate<Input, Result>("complaints/{id:guid}/group", (input, id) => input with { ComplaintId = id }, (id, _) => $"complaints/{id}/group");
}
