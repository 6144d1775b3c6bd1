using Mediation.Complaints;
using Mediation.Complaints.Data;
using Mediation.Complaints.Domain;
using Mediation.Core.Data;
using Mediation.Core.Files;
using Mediation.Core.Http;
using Mediation.Core.Security;
using Mediation.Core.UseCases;
using Mediation.Documents.Data;
using Mediation.Referrals.Data;
using Mediation.Referrals.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Referrals.UseCases;

/// <summary>
/// Gives the agreement's PDF to either side. It names the person in full, so at the bank only those who may reveal that of this case get
/// it, at the body its staff and the appointed mediator; each time enters the history.
/// </summary>
[OpenToAll("Both sides read it; each is held to its own row scope below.")]
public sealed class DownloadAgreement(MediationDbContext db, FileStore store, CurrentUser user) : UseCase<DownloadAgreement.Input, DownloadAgreement.Result>, IHaveRoute
{
    public sealed record Input(Guid MediationId) : IInput<Result>;

    public sealed record Result(string Name, Stream Content);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var mediation = await db.MediationCases.SingleOrDefaultAsync(m => m.Id == input.MediationId && m.AgreementId != null, ct) ?? throw ReferralErrors.NotFound();
        if (mediation.BodyId == user.Actor.BodyId)
        {
            user.Demand(ReferralPermissions.ReadDesk);
            DeskPrivacy.EnsureSeesPerson(mediation, user);
        }
        else
        {
            var complaint = await db.GetComplaintAsync(mediation.CaseId, user, ct);
            user.Demand(ReferralPermissions.Read);
            user.Demand(ComplaintPermissions.RevealComplainant);
            ComplaintAccess.EnsureMayHandle(user, complaint);
        }

        mediation.RecordDownload();

        var document = await db.IssuedDocuments.SingleAsync(d => d.Id == mediation.AgreementId, ct);
        return new Result($"{document.Number}.pdf", store.Open(document.Sha256));
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("mediations/{id:guid}/agreement", async (Guid id, UseCaseRunner run, CancellationToken ct) =>
        {
            var file = await run.RunAsync(new Input(id), ct: ct);
            return TypedResults.File(file.Content, "application/pdf", file.Name);
        });
}
