namespace Mediation.Ownership.DutyRoster;

/// <summary>Units of the reader's scope in which an event can have happened, and which is likely: that of the complaint, else the reader's own.</summary>
[RequiresPermission(RiskEventPermissions.Read)]
public sealed class ListDutyUnits(MediationDbContext db, DutyPeople people, CurrentUser user) : Query<ListDutyUnits.Input, ListDutyUnits.Result>
{
    /// <param name="ComplaintNumber">The complaint that it comes from; null where there is none.</param>
    public sealed record Input(string? ComplaintNumber = null) : IInput<Result>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.ComplaintNumber).AtMost(40);
    }

    /// <param name="Preset">Code of the likely one; null where the reader sees none.</param>
    public sealed record Result(IReadOnlyList<Unit> Units, string? Preset);

    public sealed record Unit(string Code, string Name);

    /// <exception cref="BusinessException"><c>RiskEvents:UnknownCase</c></exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var units = await people.UnitsAsync(ct);
        var likely = input.ComplaintNumber is { } number ? (await db.CaseOfEventAsync(number, user, ct)).UnitId : user.Actor.UnitId;
        return new Result([.. units.Select(u => new Unit(u.Code, u.NameIn(CultureInfo.CurrentUICulture)))], units.FirstOrDefault(u => u.Id == likely)?.Code);
    }
}
