using Mediation.Complaints.Data;
using Mediation.Complaints.Domain;
using Mediation.Core.Data;
using Mediation.Core.Security;
using Mediation.Core.UseCases;
using Mediation.Referrals.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Referrals.UseCases;

/// <summary>Name of the body that has a complaint in hand, or null: asked by every case page, so it asks for nothing else.</summary>
[RequiresPermission(ReferralPermissions.Read)]
public sealed class GetMediatingBody(MediationDbContext db, CurrentUser user) : Query<GetMediatingBody.Input, GetMediatingBody.Result>
{
    public sealed record Input(Guid ComplaintId) : IInput<Result>;

    public sealed record Result(string? Body);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct) => new(await (
        from m in db.MediationCases
        where m.OpenCaseId == input.ComplaintId && m.AcknowledgedAt != null
        join c in db.Complaints.InScope(user) on m.CaseId equals c.Id
        select m.BodyName).FirstOrDefaultAsync(ct));
}
