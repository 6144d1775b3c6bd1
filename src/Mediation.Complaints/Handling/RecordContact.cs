namespace Mediation.Complaints.Handling;

/// <summary>Notes a call, visit, letter or message with the complainant.</summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class RecordContact(MediationDbContext db, CurrentUser user, CaseTime time) : UseCase<RecordContact.Input, Done>, IHaveRoute
{
    /// <param name="SpokenAt">When; now when left out.</param>
    public sealed record Input(
        Guid ComplaintId,
        ContactManner Manner,
        ContactDirection Direction,
        string Text,
        DateTimeOffset? SpokenAt = null,
        int? Version = null
    ) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.SpokenAt).InAcceptedYears();
            RuleFor(i => i.Text).Cascade(CascadeMode.Stop).Required().AtMost(4000).Readable();
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var spokenAt = input.SpokenAt.UtcOrNow(now, "spokenAt");
        var note = Note.Of(complaint.Id, input.Text.Trim(), user.Id, now);
        complaint.RecordContact(note, input.Manner, input.Direction, spokenAt);
        db.Add(note);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("complaints/{id:guid}/contacts", (input, id) => input with { ComplaintId = id });
}
