using Mediation.Core.Files;
using Mediation.Documents.Data;

namespace Mediation.Referrals.Outcomes;

/// <summary>
/// Gives the agreement's PDF, which names persons in full, to those who work on the case: its handler or the supervisor, the body's
/// staff, the appointed mediator; and to compliance, who answer for the figures it stands behind. Each reading stands in the case's history.
/// </summary>
[OpenToAll("Both sides read it; each is held to its own row scope below.")]
public sealed class DownloadAgreement(MediationDbContext db, FileStore store, InstitutionTime institution, CurrentUser user, CaseTime time)
    : UseCase<DownloadAgreement.Input, DownloadAgreement.Result>,
        IHaveRoute
{
    public sealed record Input(Guid MediationId) : IInput<Result>;

    public sealed record Result(string Name, Stream Content);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var mediation = await db.MediationCases.Include(m => m.Consent).SingleOrDefaultAsync(m => m.Id == input.MediationId && m.AgreementId != null, ct)
            ?? throw ReferralErrors.NotFound();
        await EnsureMayReadAsync(mediation, ct);
        var document = await db.IssuedDocuments.SingleAsync(d => d.Id == mediation.AgreementId, ct);
        if (!store.Has(document.Sha256))
        {
            throw CoreErrors.FileMissing($"{document.Number}.pdf");
        }

        document.NoteDownload();
        return new Result($"{document.Number}.pdf", store.Open(document.Sha256));
    }

    private async Task EnsureMayReadAsync(MediationCase mediation, CancellationToken ct)
    {
        if (user.May(ReferralPermissions.ReadDesk) && mediation.BodyId == user.Actor.BodyId)
        {
            AgreementAccess.EnsureMayReadOnDesk(user, mediation, institution.DateOf(await time.NowAsync(mediation.CaseId, ct)));
            return;
        }

        var complaint = user.May(ReferralPermissions.Read) ? await db.Complaints.InScope(user).SingleOrDefaultAsync(c => c.Id == mediation.CaseId, ct) : null;
        AgreementAccess.EnsureMayRead(user, complaint ?? throw ReferralErrors.NotFound());
    }

    /// <remarks>Not idempotent by key: each reading is one.</remarks>
    public static void Map(ApiRoutes api) => api.MapRecordedGet("mediations/{id:guid}/agreement", async (Guid id, UseCaseRunner run, CancellationToken ct) =>
        {
            var file = await run.RunAsync(new Input(id), ct: ct);
            return TypedResults.File(file.Content, "application/pdf", file.Name);
        });
}
