using FluentValidation;
using Mediation.Complaints.Data;
using Mediation.Complaints.Domain;
using Mediation.Core.Data;
using Mediation.Core.Http;
using Mediation.Core.Security;
using Mediation.Core.UseCases;
using Mediation.Referrals.Data;
using Mediation.Referrals.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Referrals.UseCases;

/// <summary>The user's own cases that came back from mediation and wait for the decision, what is due first on top.</summary>
[RequiresPermission(ReferralPermissions.Refer)]
public sealed class ListMediationsBack(MediationDbContext db, CurrentUser user) : Query<ListMediationsBack.Input, IReadOnlyList<ListMediationsBack.Row>>, IHaveRoute
{
    public sealed record Input(int Take = 20) : IInput<IReadOnlyList<Row>>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Take).InclusiveBetween(1, 200).WithErrorCode("Core:TakeOutOfRange");
    }

    public sealed record Row(Guid CaseId, string ComplaintNumber, string Number, MediationState State, string Body, decimal? AgreedAmount, DateOnly? PayBy, DateTimeOffset EndedAt, DateTimeOffset NextDueAt);

    public override async Task<IReadOnlyList<Row>> RunAsync(Input input, CancellationToken ct)
    {
        var me = user.Id;
        return await db.BackFromMediation(db.Complaints.InScope(user).Where(c => c.HandlerId == me))
            .OrderBy(b => b.Complaint.NextDueAt).ThenBy(b => b.Complaint.Number).Take(input.Take)
            .Select(b => new Row(b.Complaint.Id, b.Complaint.Number, b.Mediation.Number, b.Mediation.State, b.Mediation.BodyName, b.Mediation.AgreedAmount, b.Mediation.PayBy, b.Mediation.EndedAt!.Value, b.Complaint.NextDueAt))
            .ToListAsync(ct);
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("mediation-results", async ([AsParameters] Input input, UseCaseRunner run, CancellationToken ct) => TypedResults.Ok(await run.RunAsync(input, ct: ct)));
}
