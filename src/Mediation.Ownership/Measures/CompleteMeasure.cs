namespace Mediation.Ownership.Measures;

/// <summary>A measure is done: what was done stands in words, and in a file where there is one (销号).</summary>
[RequiresPermission(OwnershipPermissions.CompleteMeasure)]
public sealed class CompleteMeasure(MediationDbContext db, CurrentUser user, CaseTime time) : UseCase<CompleteMeasure.Input, Done>, IHaveRoute
{
    /// <param name="Proof">What was done and how it shows.</param>
    /// <param name="FileId">An upload of the same person, attached to the case as proof.</param>
    /// <param name="Version">Version of the ownership that the owner looked at, or null.</param>
    public sealed record Input(Guid ComplaintId, Guid MeasureId, string Proof, Guid? FileId = null, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Proof).Cascade(CascadeMode.Stop).Required().AtMost(2000).Readable();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.GetComplaintAsync(input.ComplaintId, user, ct);
        var ownership = await db.GetOwnershipAsync(input.ComplaintId, user, ct);
        var measure = ownership.MeasureOf(input.MeasureId);
        OwnershipAccess.EnsureMayComplete(user, measure);
        await db.EnsureSeenAsync(ownership, input.ComplaintId, input.Version, ct);
        var file = await FileAsync(input.FileId, ct);
        var proof = Note.Of(complaint.Id, input.Proof.Trim(), user.Id, await time.NowAsync(complaint.Id, ct));
        ownership.CompleteMeasure(measure, proof, file);
        if (file is not null)
        {
            complaint.AddAttachment(file);
        }

        db.Add(proof);
        await db.CancelTimersAsync(measure.Id, SetMeasure.LateTimer, ct);
        await db.CancelTimersAsync(measure.Id, SetMeasure.TomorrowTimer, ct);
        return default;
    }

    private async Task<StoredFile?> FileAsync(Guid? id, CancellationToken ct) =>
        id is null
            ? null
            : await db.Set<StoredFile>().SingleOrDefaultAsync(f => f.Id == id && f.UploadedBy == user.Id, ct)
                ?? throw InvalidInputException.Of("fileId", "Core:UploadNotFound");

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("complaints/{id:guid}/ownership/measures/{partId:guid}/completion", (input, id, mid) =>
            input with
            {
                ComplaintId = id,
                MeasureId = mid,
            }
        );
}
