namespace Mediation.Accounts.People;

/// <summary>What the use cases about roles share: checks of their inputs, and the unit of a code.</summary>
internal static class RoleChecks
{
    public static IRuleBuilderOptions<T, IReadOnlyList<string>?> OnlyRoles<T>(this IRuleBuilder<T, IReadOnlyList<string>?> rule) =>
        rule.Must(roles => roles is null || roles.All(r => MediationRoles.All.Contains(r, StringComparer.Ordinal))).WithErrorCode("Core:UnknownChoice");

    /// <exception cref="BusinessException"><c>Accounts:UnknownUnit</c></exception>
    public static async Task<Guid?> UnitAsync(this MediationDbContext db, string? code, CancellationToken ct) =>
        Text.IsBlank(code) ? null
        : await db.Set<OrganisationUnit>().SingleOrDefaultAsync(u => u.Code == code, ct) is { } unit && string.Equals(unit.Code, code, StringComparison.Ordinal)
            ? unit.Id
        : throw AccountErrors.UnknownUnit();
}
