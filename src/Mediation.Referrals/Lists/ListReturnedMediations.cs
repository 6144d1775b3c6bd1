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

    /// <remarks>The condition of <see cref="ReturnedMediations"/>, of what is assigned to the reader.</remarks>
    private static readonly ScopedQuery<ComplaintState, int, Found> Back = new(
        (db, me, unit, path, end, handling, take) =>
            (
                from m in db.Set<MediationCase>()
                where m.State == MediationState.Agreed || m.State == MediationState.Failed || m.State == MediationState.NotAccepted
                join c in db.Set<Complaint>() on m.CaseId equals c.Id
                where c.HandlerId == me && c.State == handling && ScopeTemplate.Includes(c, me, unit, path, end)
                where
                    m.State == MediationState.Agreed
                    || !db.Set<MediationCase>()
                        .Any(other => other.CaseId == m.CaseId && (other.State == MediationState.Agreed || string.Compare(other.Number, m.Number) > 0))
                join body in db.Set<MediationBody>() on m.BodyId equals body.Id
                orderby c.NextDueAt, c.Number
                select new Found(new Row(c.Id, c.Number, m.Number, m.State, body.Name, m.AgreedAmount, m.PayBy, m.EndedAt!.Value, c.NextDueAt), body.NameEn)
            ).Take(take)
    );

    public override async Task<IReadOnlyList<Row>> RunAsync(Input input, CancellationToken ct)
    {
        var found = await Back.Run(db, user, ComplaintState.Handling, input.Take, ofOwn: true).ToListAsync(ct);
        return [.. found.Select(f => TextCatalog.IsChinese(CultureInfo.CurrentUICulture) ? f.Row : f.Row with { Body = f.BodyEn })];
    }

    private sealed record Found(Row Row, string BodyEn);

    public static void Map(ApiRoutes api) => api.MapQuery<Input, IReadOnlyList<Row>>("mediation-results");
}
