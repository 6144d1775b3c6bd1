namespace Mediation.Complaints.Handling;

/// <summary>Attaches uploaded files to a case; their hashes enter the history.</summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class AddAttachment(MediationDbContext db, CurrentUser user) : UseCase<AddAttachment.Input, Done>, IHaveRoute
{
    public const int MostAtOnce = 100;

    /// <param name="FileId">One upload of the same person.</param>
    /// <param name="FileIds">Several at once.</param>
    public sealed record Input(Guid ComplaintId, Guid? FileId = null, int? Version = null, IReadOnlyList<Guid>? FileIds = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.FileIds).NoMoreThan(MostAtOnce);
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        Guid[] ids = [.. (input.FileIds ?? []).Concat(input.FileId is { } one ? [one] : []).Distinct()];
        if (ids.Length == 0)
        {
            throw InvalidInputException.Of("file", "Core:Required");
        }

        var files = await db.Set<StoredFile>().Where(f => ids.Contains(f.Id) && f.UploadedBy == user.Id).ToListAsync(ct);
        if (files.Count != ids.Length)
        {
            throw InvalidInputException.Of("fileId", "Core:UploadNotFound");
        }

        files.ForEach(complaint.AddAttachment);
        return default;
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapCommand<Input>("complaints/{id:guid}/attachments", (input, id) => input with { ComplaintId = id });
}
