namespace Mediation.PolicyStudio.Drafts;

/// <summary>What all drafts have in common, whatever form they were written in.</summary>
public sealed class DraftBook(
    MediationDbContext db,
    PolicyReader policies,
    IEnumerable<PolicyKind> kinds,
    IEnumerable<IPolicyUse> uses,
    CurrentUser user,
    InstitutionTime institution,
    TimeProvider clock
)
{
    /// <exception cref="BusinessException"><c>Policies:NotEditable</c></exception>
    public PolicyKind KindOf(string key) => kinds.FirstOrDefault(k => k.Key == key) ?? throw PolicyErrors.NotEditable(key);

    public PolicyKind? FindKind(string key) => kinds.FirstOrDefault(k => k.Key == key);

    /// <exception cref="BusinessException"><c>Policies:NotFound</c></exception>
    public async Task<PolicyVersion> NewestAsync(string key, CancellationToken ct) =>
        (await policies.VersionsAnewAsync(key, ct)).MaxBy(v => v.Version) ?? throw PolicyErrors.NotFound();

    public Task<string> JsonAsync(string key, int version, CancellationToken ct) =>
        db.Set<PolicyDocument>().AsNoTracking().Where(p => p.Key == key && p.Version == version).Select(p => p.Json).SingleAsync(ct);

    /// <summary>The content of a version that somebody named.</summary>
    /// <exception cref="BusinessException"><c>Policies:NotFound</c></exception>
    public async Task<string> OlderAsync(string key, int version, CancellationToken ct) =>
        await db.Set<PolicyDocument>().AsNoTracking().Where(p => p.Key == key && p.Version == version).Select(p => p.Json).SingleOrDefaultAsync(ct)
        ?? throw PolicyErrors.NotFound();

    /// <summary>The faults of a content as it would follow the newest version today, with what is open now.</summary>
    public async Task<IReadOnlyList<PolicyFault>> FaultsAsync(PolicyKind kind, string json, PolicyVersion newest, CancellationToken ct)
    {
        List<PolicyFault> faults = [.. kind.FaultsIn(json, new PolicyGround(await JsonAsync(kind.Key, newest.Version, ct), institution.Today(clock)))];
        if (!faults.Exists(f => f.Code.StartsWith(PolicySchema.CodePrefix, StringComparison.Ordinal)))
        {
            foreach (var use in uses.Where(u => u.Policy == kind.Key))
            {
                faults.AddRange(await use.FaultsAsync(json, ct));
            }
        }

        return faults;
    }

    /// <summary>Adds a draft of content that has no fault; the permission of its kind is asked for here.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="json">Its content.</param>
    /// <param name="effectiveFrom">First local day; not for a kind that is in force at once.</param>
    /// <param name="note">Why, and by which source.</param>
    /// <param name="beside">The field of the form beside which a fault is shown.</param>
    /// <param name="ct">Ends it.</param>
    /// <exception cref="BusinessException">
    /// <c>Policies:DraftOpen</c>, <c>Policies:NothingChanges</c>, <c>Policies:TooEarly</c>, or the faults of the content.
    /// </exception>
    public async Task<Guid> AddAsync(PolicyKind kind, string json, DateOnly? effectiveFrom, string note, Func<PolicyFault, string> beside, CancellationToken ct)
    {
        user.Demand(kind.DraftPermission);
        var (now, newest) = (clock.GetUtcNow(), await NewestAsync(kind.Key, ct));
        if (await db.Set<PolicyDraft>().Where(d => d.OpenKey == kind.Key).Select(d => d.AuthorName).FirstOrDefaultAsync(ct) is { } author)
        {
            throw PolicyErrors.DraftOpen(author);
        }

        if (await FaultsAsync(kind, json, newest, ct) is { Count: > 0 } faults)
        {
            throw new InvalidInputException([.. faults.Select(f => f.Beside(beside(f)))]);
        }

        if (kind.Differences(await JsonAsync(kind.Key, newest.Version, ct), json).Count == 0)
        {
            throw PolicyErrors.NothingChanges();
        }

        if (kind.Validity == PolicyValidity.ByNow && effectiveFrom is not null)
        {
            throw InvalidInputException.Of("effectiveFrom", "Policies:InForceAtOnce");
        }

        PolicyDraft.EnsureNotEarly(kind, effectiveFrom, newest, institution, now);
        return db.Add(PolicyDraft.Of(kind, json, effectiveFrom, newest.Version, note, user.Actor, now)).Entity.Id;
    }

    /// <exception cref="BusinessException"><c>Policies:DraftNotFound</c></exception>
    public async Task<PolicyDraft> DraftAsync(Guid id, CancellationToken ct) =>
        await db.Set<PolicyDraft>().SingleOrDefaultAsync(d => d.Id == id, ct) ?? throw PolicyErrors.DraftNotFound();
}
