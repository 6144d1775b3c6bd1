namespace Mediation.Complaints.Handling;

/// <summary>Records how the complainant answered a request for material: all of it, a part, or nothing, with the files that came.</summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class RecordSupplementAnswer(MediationDbContext db, CurrentUser user, CaseTime time) : UseCase<RecordSupplementAnswer.Input, Done>, IHaveRoute
{
    /// <param name="SupplementId">The request.</param>
    /// <param name="Answer">All, a part, or nothing.</param>
    /// <param name="FileIds">Uploads of the same person that came with it.</param>
    /// <param name="Text">What is to be said of it.</param>
    /// <param name="AnsweredAt">When it arrived; now when left out.</param>
    public sealed record Input(
        Guid ComplaintId,
        Guid SupplementId,
        SupplementAnswer? Answer,
        IReadOnlyList<Guid>? FileIds = null,
        string? Text = null,
        DateTimeOffset? AnsweredAt = null,
        int? Version = null
    ) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Answer).Required();
            RuleFor(i => i.FileIds).NoMoreThan(AddAttachment.MostAtOnce).When(i => i.FileIds is not null);
            RuleFor(i => i.Text).Cascade(CascadeMode.Stop).AtMost(2000).Readable();
            RuleFor(i => i.AnsweredAt).InAcceptedYears();
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        complaint.EnsureAllows(ComplaintAction.AnswerSupplement);
        await db.Entry(complaint).Collection(c => c.Supplements).LoadAsync(ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var files = await db.UploadsAsync(input.FileIds ?? [], user, ct);
        var note = Text.IsBlank(input.Text) ? null : Note.Of(complaint.Id, input.Text!.Trim(), user.Id, now);
        complaint.AnswerSupplement(input.SupplementId, input.Answer!.Value, DatedAct.Entered(input.AnsweredAt, lateProof: null, now), note, files.Count);
        foreach (var file in files)
        {
            complaint.AddAttachment(file);
        }

        if (note is not null)
        {
            db.Add(note);
        }

        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("complaints/{id:guid}/supplements/{partId:guid}/reply", (input, id, sid) =>
            input with
            {
                ComplaintId = id,
                SupplementId = sid,
            }
        );
}
