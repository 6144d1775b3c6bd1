namespace Mediation.Complaints.Work;

/// <summary>Somebody of the bank who sees a case notes something about it; neither the complainant nor a mediation body is ever shown it.</summary>
[RequiresPermission(ComplaintPermissions.Work)]
public sealed class WriteInternalNote(MediationDbContext db, CurrentUser user, CaseTime time) : UseCase<WriteInternalNote.Input, Done>, IHaveRoute
{
    public sealed record Input(Guid ComplaintId, string Text) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Text).Cascade(CascadeMode.Stop).Required().AtMost(4000).Readable();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.GetComplaintAsync(input.ComplaintId, user, ct);
        var note = Note.Of(complaint.Id, input.Text.Trim(), user.Id, await time.NowAsync(complaint.Id, ct));
        complaint.WriteInternalNote(note);
        db.Add(note);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("complaints/{id:guid}/notes", (input, id) => input with { ComplaintId = id });
}
