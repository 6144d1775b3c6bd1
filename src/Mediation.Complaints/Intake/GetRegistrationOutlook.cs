namespace Mediation.Complaints.Intake;

/// <summary>What whoever registers a complaint wants to know first: until when it must be decided, and what the own unit registered last.</summary>
[RequiresPermission(ComplaintPermissions.Register)]
public sealed class GetRegistrationOutlook(
    MediationDbContext db,
    ComplaintClockReader clocks,
    PolicyReader policies,
    ListedPersons persons,
    InstitutionTime institution,
    CurrentUser user,
    TimeProvider clock
) : Query<GetRegistrationOutlook.Input, GetRegistrationOutlook.Result>
{
    private const int Most = 5;

    /// <param name="ReceivedAt">When the bank received it; now when left out.</param>
    public sealed record Input(DateTimeOffset? ReceivedAt = null) : IInput<Result>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.ReceivedAt).InAcceptedYears();
    }

    /// <param name="Duties">What the receipt of a complaint starts, by the end of its limit.</param>
    /// <param name="Last">The complaints of the own unit that were registered last and that the reader sees, the newest first.</param>
    public sealed record Result(IReadOnlyList<StartedDuty> Duties, IReadOnlyList<Row> Last);

    /// <param name="Complainant">Masked; null for an anonymous complaint.</param>
    public sealed record Row(
        string Number,
        DateTimeOffset RegisteredAt,
        string? Complainant,
        string Product,
        string Cause,
        string Demand,
        decimal? ClaimedAmount
    );

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var receivedAt = input.ReceivedAt is { } entered && entered < now ? entered : now;
        var rules = await clocks.InForceAsync(institution.DateOf(receivedAt), ct);
        ClockFactRow[] facts = [ClockFactRow.Of(Guid.Empty, ClockFact.Received(receivedAt, now))];
        var duties = rules
            .Rules.Terms.Where(t => t.StartsWith == ClockFactKind.Received)
            .Select(t => new StartedDuty(t.Kind, t.Name.Word, t.IsLegal, rules.Read(t.Kind, null, facts, now).DueAt))
            .OrderBy(d => !d.IsLegal)
            .ThenBy(d => d.DueAt);
        var codes = await policies.CodesAsync(institution.DateOf(now), ct);
        var unit = user.Actor.UnitId;
        var last = await db
            .Complaints.InScope(user)
            .Where(c => c.UnitId == unit)
            .OrderByDescending(c => c.RegisteredAt)
            .ThenByDescending(c => c.Id)
            .Take(Most)
            .Select(c => new
            {
                c.Number,
                c.RegisteredAt,
                c.ProductCode,
                c.CauseCode,
                c.DemandCode,
                c.ClaimedAmount,
                Person = new SealedParty(
                    c.Complainant.Id,
                    c.Complainant.IsOrganisation,
                    c.Complainant.Sealed,
                    c.Complainant.Key!.KeyId,
                    c.Complainant.Key.Wrapped
                ),
            })
            .ToListAsync(ct);
        return new Result(
            [.. duties],
            [
                .. last.Select(c => new Row(
                    c.Number,
                    c.RegisteredAt,
                    persons.Open(c.Person, c.Number).MaskedName,
                    codes.Product(c.ProductCode),
                    codes.Cause(c.CauseCode),
                    codes.Demand(c.DemandCode),
                    c.ClaimedAmount
                )),
            ]
        );
    }
}
