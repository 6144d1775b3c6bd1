namespace Mediation.Accounts.Reorganisations;

/// <summary>A reorganisation in one line.</summary>
/// <param name="What">Name of the unit, of a renamed one the former name, or of the person.</param>
/// <param name="Target">The unit above, the successor, or the new name; null where there is none.</param>
public sealed record ReorganisationRow(
    Guid Id,
    ReorganisationKind Kind,
    ReorganisationState State,
    string What,
    string? Target,
    DateOnly? LeavesOn,
    string Reason,
    string ProposedBy,
    DateTimeOffset ProposedAt,
    DateTimeOffset? BeganAt,
    bool MayApprove,
    bool MayRefuse
);

/// <summary>Reads the names of units and people that reorganisations are about, in the reader's language.</summary>
public sealed class ReorganisationNames(MediationDbContext db, CurrentUser user)
{
    public async Task<IReadOnlyList<ReorganisationRow>> RowsAsync(IReadOnlyList<Reorganisation> reorganisations, CancellationToken ct)
    {
        var units = await UnitsAsync(ct);
        var people = await PeopleAsync([.. reorganisations.SelectMany(r => new[] { r.PersonId, r.ProposedBy }).OfType<Guid>()], ct);
        return [.. reorganisations.Select(r => RowOf(r, units, people))];
    }

    public async Task<Dictionary<Guid, string>> UnitsAsync(CancellationToken ct) =>
        (await db.Set<OrganisationUnit>().AsNoTracking().ToListAsync(ct)).ToDictionary(u => u.Id, u => u.NameIn(CultureInfo.CurrentUICulture));

    public Task<Dictionary<Guid, string>> PeopleAsync(Guid[] ids, CancellationToken ct) =>
        db.Users.Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);

    private ReorganisationRow RowOf(Reorganisation one, Dictionary<Guid, string> units, Dictionary<Guid, string> people)
    {
        var isChinese = TextCatalog.IsChinese(CultureInfo.CurrentUICulture);
        var named = isChinese ? one.Name : one.NameEn;
        var what =
            one.PersonId is { } person ? people.GetValueOrDefault(person)
            : one.Kind == ReorganisationKind.UnitAdded ? named
            : one.Kind == ReorganisationKind.UnitRenamed ? (isChinese ? one.FormerName : one.FormerNameEn)
            : units.GetValueOrDefault(one.UnitId!.Value);
        var target =
            one.Kind == ReorganisationKind.UnitRenamed ? named
            : one.TargetUnitId is { } unit ? units.GetValueOrDefault(unit)
            : null;
        return new ReorganisationRow(
            one.Id,
            one.Kind,
            one.State,
            what ?? string.Empty,
            target,
            one.LeavesOn,
            one.Reason,
            people.GetValueOrDefault(one.ProposedBy) ?? string.Empty,
            one.ProposedAt,
            one.BeganAt,
            one.State == ReorganisationState.Proposed && one.MayBeApprovedBy(user.Id),
            one.State is ReorganisationState.Proposed or ReorganisationState.Approved && one.MayBeRefusedBy(user.Id)
        );
    }
}
