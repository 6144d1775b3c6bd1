namespace Mediation.Referrals.Lists;

/// <summary>The user's own cases that came back from mediation and wait for the decision, what is due first on top.</summary>
[RequiresPermission(ReferralPermissions.Refer)]
public sealed class ListReturnedMediations(MediationDbContext db, CurrentUser user)
    : Query<ListReturnedMediations.Input, IReadOnlyList<ListReturnedMediations.Row>>,
        IHaveRoute
{
    public sealed record Input(int Take = 20) : IInput<IReadOnlyList<Row>>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Take).InclusiveBetween(1, 200).WithErrorCode("Core:TakeOutOfRange");
    }

    public sealed record Row(
        Guid CaseId,
        string ComplaintNumber,
        string Number,
        MediationState State,
        string Body,
        decimal? AgreedAmount,
        DateOnly? PayBy,
        DateTimeOffset EndedAt,
        DateTimeOffset NextDueAt
    );

    public override async Task<IReadOnlyList<Row>> RunAsync(Input input, CancellationToken ct)
    {
        var (me, culture) = (user.Id, CultureInfo.CurrentUICulture);
        return await (
            from back in db.BackFromMediation(db.Complaints.InScope(user).Where(c => c.HandlerId == me))
            join body in db.MediationBodies on back.Mediation.BodyId equals body.Id
            orderby back.Complaint.NextDueAt, back.Complaint.Number
            select new Row(
                back.Complaint.Id,
                back.Complaint.Number,
                back.Mediation.Number,
                back.Mediation.State,
                body.NameIn(culture),
                back.Mediation.AgreedAmount,
                back.Mediation.PayBy,
                back.Mediation.EndedAt!.Value,
                back.Complaint.NextDueAt
            )
        )
            .Take(input.Take)
            .ToListAsync(ct);
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapQuery<Input, IReadOnlyList<Row>>("mediation-results");
}
