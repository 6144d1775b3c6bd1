namespace Mediation.Complaints.Linking;

/// <summary>
/// A supervisor undoes a merger: the complaint is dealt with by itself again, on the clock of its own receipt (DOMAIN 8.10). Of the contacts and files
/// that came in since, the supervisor names those that belong to it; the others stay with the case that led it.
/// </summary>
[RequiresPermission(ComplaintPermissions.Merge)]
public sealed class UnmergeComplaint(
    MediationDbContext db,
    CaseHandlers handlers,
    CaseContacts contacts,
    ComplaintClockReader clocks,
    CurrentUser user,
    CaseTime time
) : UseCase<UnmergeComplaint.Input, UnmergeComplaint.Result>, IHaveRoute
{
    /// <param name="ComplaintId">The one that was merged.</param>
    /// <param name="Reason">Why it is another dispute.</param>
    /// <param name="HandlerId">Who handles it; who handled it last when left out, or else who handles the leading one.</param>
    /// <param name="Contacts">Notes of the contacts of the leading one since the merger that belong to it.</param>
    /// <param name="Files">Files of the leading one since the merger that belong to it.</param>
    public sealed record Input(
        Guid ComplaintId,
        string Reason,
        Guid? HandlerId = null,
        IReadOnlyList<Guid>? Contacts = null,
        IReadOnlyList<Guid>? Files = null,
        int? Version = null
    ) : IInput<Result>;

    /// <param name="DecideBy">End of the legal limit, counted from its own receipt.</param>
    public sealed record Result(DateTimeOffset DecideBy);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(2000).Readable();
            RuleFor(i => i.Contacts).NoMoreThan(AddAttachment.MostAtOnce);
            RuleFor(i => i.Files).NoMoreThan(AddAttachment.MostAtOnce);
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var merged = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        merged.EnsureAllows(ComplaintAction.Unmerge);
        var (leadingId, merger) = (merged.MergedIntoId!.Value, merged.MergerId!.Value);
        var leading = await db.GetComplaintAsync(leadingId, user, ct);
        await db.EnsureMayHandleAsync(leading, user, ct);
        var handlerId = input.HandlerId ?? merged.HandlerId ?? leading.HandlerId ?? throw ComplaintErrors.HandlerMissing();
        var handler = await handlers.OfAsync(merged, handlerId, ct);
        var since = (await contacts.MergerAsync(leading.Id, merger, ct))!;
        var now = (await time.NowAsync(merged.Id, ct)).NotBefore(await time.NowAsync(leading.Id, ct));
        var reasons = MergeReasons.Of(merged.Id, leading.Id, input.Reason.Trim(), user.Id, now);
        merged.Unmerge(leading, reasons, handler, await clocks.OfAsync(merged, ct), await clocks.OfAsync(leading, ct), now);
        db.AddRange(reasons.Here, reasons.There);
        await TakeContactsAsync(merged, leading, since, input.Contacts ?? [], now, ct);
        await TakeFilesAsync(merged, leading, since, input.Files ?? [], now, ct);
        return new Result(merged.AnswerBy);
    }

    private async Task TakeContactsAsync(
        Complaint merged,
        Complaint leading,
        HistoryEntry since,
        IReadOnlyList<Guid> chosen,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var known = chosen.Count == 0 ? [] : (await contacts.OfAsync(leading.Id, since.Sequence, ct)).ToDictionary(c => c.Contact.NoteId);
        foreach (var id in chosen.Distinct())
        {
            var (contact, text) = known.TryGetValue(id, out var one) ? one : throw ComplaintErrors.NotSinceMerger("contacts");
            var note = db.Add(Note.Of(merged.Id, text, user.Id, now)).Entity;
            merged.TakeOver(note, contact);
        }
    }

    /// <remarks>
    /// The evidence stays where it was handed in, with its own entry; the case that it belongs to has the same content under a row of its own.
    /// </remarks>
    private async Task TakeFilesAsync(
        Complaint merged,
        Complaint leading,
        HistoryEntry since,
        IReadOnlyList<Guid> chosen,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var known = chosen.Count == 0 ? [] : (await contacts.FilesSinceAsync(leading.Id, since.Sequence, ct)).ToDictionary(f => f.Id);
        foreach (var id in chosen.Distinct())
        {
            var file = known.GetValueOrDefault(id) ?? throw ComplaintErrors.NotSinceMerger("files");
            var own = db.Add(StoredFile.Of(file.Name, file.MediaType, file.Bytes, file.Sha256, file.UploadedBy, now)).Entity;
            merged.TakeOver(own, leading.Id);
        }
    }

    public static void Map(ApiRoutes api) =>
        api.MapPost("complaints/{id:guid}/separation", async (Guid id, Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(BodyIds.Same(input, input with { ComplaintId = id }), http.IdempotencyKey(), ct))
        );
}
