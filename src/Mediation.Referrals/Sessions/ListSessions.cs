namespace Mediation.Referrals.Sessions;

/// <summary>The body's sessions of a day, or of some days from it on, in the order of the calendar.</summary>
[RequiresPermission(ReferralPermissions.ReadDesk)]
public sealed class ListSessions(MediationDbContext db, InstitutionTime institution, CurrentUser user, TimeProvider clock)
    : Query<ListSessions.Input, IReadOnlyList<ListSessions.Row>>,
        IHaveRoute
{
    /// <param name="Day">Local day; today when left out.</param>
    /// <param name="Days">How many days, that one included.</param>
    public sealed record Input(DateOnly? Day = null, int Days = 1) : IInput<IReadOnlyList<Row>>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Day).InAcceptedYears();
            RuleFor(i => i.Days).InclusiveBetween(1, 31).WithErrorCode("Referrals:DaysOutOfRange");
        }
    }

    public sealed record Row(
        Guid MediationId,
        string Number,
        DateTimeOffset StartsAt,
        DateTimeOffset EndsAt,
        SessionManner Manner,
        string Place,
        string? Mediator,
        bool Held
    );

    public override async Task<IReadOnlyList<Row>> RunAsync(Input input, CancellationToken ct)
    {
        var day = input.Day ?? institution.Today(clock);
        var (from, to) = (institution.StartOfDay(day), institution.EndOfDay(day.AddDays(input.Days - 1)));
        return await (
            from s in db.MediationSessions
            where s.CancelledAt == null && s.StartsAt >= @from && s.StartsAt < to
            join m in db.MediationCases.OnDeskOf(user) on s.MediationId equals m.Id
            where m.IsOpen || s.HeldAt != null
            orderby s.StartsAt, m.Number
            select new Row(m.Id, m.Number, s.StartsAt, s.EndsAt, s.Manner, s.Place, m.MediatorName, s.HeldAt != null)
        )
            .Take(200)
            .ToListAsync(ct);
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, IReadOnlyList<Row>>("mediation-sessions");
}
