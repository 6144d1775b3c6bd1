namespace Mediation.Ownership.Closing;

/// <summary>
/// Ownerships of ended cases that wait for the user: to be checked, and those sent back to the user as their leader. The longest ended first.
/// </summary>
[RequiresPermission(OwnershipPermissions.CloseOut)]
public sealed class ListCloseOuts(MediationDbContext db, CurrentUser user) : Query<ListCloseOuts.Input, IReadOnlyList<ListCloseOuts.Row>>, IHaveRoute
{
    public sealed record Input(int Take = 50) : IInput<IReadOnlyList<Row>>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Take).InclusiveBetween(1, 200).WithErrorCode("Core:TakeOutOfRange");
    }

    /// <param name="Leader">Who was responsible last; empty where nobody was.</param>
    /// <param name="State">To be checked, or sent back to the reader.</param>
    public sealed record Row(Guid CaseId, string Number, RiskLevel Level, string Leader, DateTimeOffset EndedAt, CloseOutState State);

    /// <remarks>
    /// The same rule as <see cref="CloseOutPolicy.RefusalOf"/>, but for handlers of before: those the page refuses, and says why.
    /// </remarks>
    public override async Task<IReadOnlyList<Row>> RunAsync(Input input, CancellationToken ct)
    {
        var (me, path) = (user.Id, user.Actor.UnitPath ?? "-");
        return await (
            from o in db.Ownerships
            where o.CloseOut == CloseOutState.Due || (o.CloseOut == CloseOutState.Returned && o.LeaderId == me)
            join c in db.Complaints.InScope(user) on o.CaseId equals c.Id
            where
                o.CloseOut == CloseOutState.Returned
                || (
                    c.UnitPath.StartsWith(path)
                    && o.LeaderId != me
                    && c.HandlerId != me
                    && !o.Measures.Any(m => m.OwnerId == me || m.CompletedBy == me)
                    && !o.Namings.Any(n =>
                        n.LeaderId == me && (n.AcceptedAt != null || n.Outcome == NamingOutcome.HandedOver || n.Outcome == NamingOutcome.Lifted)
                    )
                )
            orderby o.LiftedAt, c.Number
            select new Row(c.Id, c.Number, c.RiskLevel, o.LeaderName, o.LiftedAt!.Value, o.CloseOut)
        )
            .Take(input.Take)
            .ToListAsync(ct);
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, IReadOnlyList<Row>>("closings-out");
}
