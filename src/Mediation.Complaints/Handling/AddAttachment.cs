using System.Text.Json;

namespace Mediation.Complaints.Handling;

/// <summary>Attaches uploaded files to a case; their hashes enter the history.</summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class AddAttachment(MediationDbContext db, CurrentUser user) : UseCase<AddAttachment.Input, Done>, IHaveRoute
{
    public const int MostAtOnce = 100;

    /// <summary>The field that refusals name, as the API and the form call it.</summary>
    public static readonly string Field = JsonNamingPolicy.CamelCase.ConvertName(nameof(Input.FileIds));

    /// <param name="FileIds">Uploads of the same person; one at least.</param>
    /// <param name="Version">Version the reader looked at, or null.</param>
    public sealed record Input(Guid ComplaintId, IReadOnlyList<Guid>? FileIds, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.FileIds).Cascade(CascadeMode.Stop).Required().NoMoreThan(MostAtOnce);
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        var files = await db.UploadsAsync(input.FileIds!, user, ct);
        files.ForEach(complaint.AddAttachment);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("complaints/{id:guid}/attachments", (input, id) => input with { ComplaintId = id });
}
