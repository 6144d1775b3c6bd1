using Mediation.Complaints.Data;
using Mediation.Complaints.Domain;
using Mediation.Core.Data;
using Mediation.Core.Errors;
using Mediation.Core.Files;
using Mediation.Core.Http;
using Mediation.Core.Security;
using Mediation.Core.UseCases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Complaints.UseCases;

/// <summary>Attaches an uploaded file to a case; its hash enters the history.</summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class AddAttachment(MediationDbContext db, CurrentUser user) : UseCase<AddAttachment.Input, Done>, IHaveRoute
{
    public sealed record Input(Guid ComplaintId, Guid FileId, int? Version = null) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.GetComplaintAsync(input.ComplaintId, user, ct);
        ComplaintAccess.EnsureMayHandle(user, complaint);
        complaint.EnsureVersion(input.Version);
        await db.HoldAsync(db.Set<StoredFile>().Where(f => f.Id == input.FileId), f => f.Name, ct);
        complaint.AddAttachment(await db.Set<StoredFile>().SingleOrDefaultAsync(f => f.Id == input.FileId && f.UploadedBy == user.Id, ct)
            ?? throw InvalidInputException.Of("fileId", "Core:UploadNotFound"));
        return default;
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("complaints/{id:guid}/attachments", async (Guid id, Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
        {
            await run.RunAsync(input with { ComplaintId = id }, http.IdempotencyKey(), ct);
            return TypedResults.NoContent();
        });
}
