namespace Mediation.Accounts.People;

/// <summary>What the use cases about roles share: checks of their inputs, and the unit of a code.</summary>
internal static class RoleChecks
{
    public static IRuleBuilderOptions<T, IReadOnlyList<string>?> OnlyRoles<T>(this IRuleBuilder<T, IReadOnlyList<string>?> rule) =>
        rule.Must(roles => roles is null || roles.All(r => MediationRoles.All.Contains(r, StringComparer.Ordinal))).WithErrorCode("Core:UnknownChoice");

    /// <summary>Every unit that is not closed, the head office first, each before those below it.</summary>
    public static async Task<List<UnitOption>> UnitOptionsAsync(this MediationDbContext db, CancellationToken ct)
    {
        var units = await db.Set<OrganisationUnit>().Where(u => u.ClosedAt == null).OrderBy(u => u.Path).ToListAsync(ct);
        return [.. units.Select(u => new UnitOption(u.Code, u.NameIn(CultureInfo.CurrentUICulture)))];
    }

    /// <exception cref="BusinessException"><c>Accounts:UnknownUnit</c>, <c>Accounts:UnitClosed</c></exception>
    public static async Task<Guid?> UnitAsync(this MediationDbContext db, string? code, CancellationToken ct) =>
        Text.IsBlank(code) ? null
        : await db.Set<OrganisationUnit>().SingleOrDefaultAsync(u => u.Code == code, ct) is { } unit && string.Equals(unit.Code, code, StringComparison.Ordinal)
            ? unit.IsClosed ? throw AccountErrors.UnitClosed()
                : unit.Id
        : throw AccountErrors.UnknownUnit();
}
