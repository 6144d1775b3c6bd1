using Mediation.Core.Search;

namespace Mediation.Complaints.Data;

/// <summary>This module's tables on the one context.</summary>
public static class ComplaintSets
{
    private sealed record Place(Guid UnitId, string UnitPath, Guid? HandlerId, Guid? LeadingId, bool HasMore);

    private static readonly CompiledQuery<Guid, Place> PlaceOf = new(
        (db, id) =>
            db.Set<Complaint>()
                .Where(c => c.Id == id)
                .Select(c => new Place(
                    c.UnitId,
                    c.UnitPath,
                    c.HandlerId,
                    c.MergedIntoId,
                    db.Set<Recusal>().Any(r => r.ComplaintId == c.Id) || db.Set<SuperiorReview>().Any(r => r.ComplaintId == c.Id)
                ))
    );

    extension(MediationDbContext db)
    {
        public DbSet<Complaint> Complaints => db.Set<Complaint>();

        public DbSet<Party> Parties => db.Set<Party>();

        public DbSet<Note> Notes => db.Set<Note>();

        /// <summary>What complaints are found by.</summary>
        public DbSet<SearchText> SearchTexts => db.Set<SearchText>();
    }

    /// <summary>Those of a unit and of all units below it.</summary>
    public static IQueryable<Complaint> Below(this IQueryable<Complaint> complaints, string path)
    {
        var end = StorageRules.EndOfSubtree(path);
        return complaints.Where(c => string.Compare(c.UnitPath, path) >= 0 && string.Compare(c.UnitPath, end) < 0);
    }

    /// <summary>The whole aggregate: parties with their keys, duties and clock facts.</summary>
    public static IQueryable<Complaint> Whole(this IQueryable<Complaint> complaints) =>
        complaints
            .Include(c => c.Complainant.Key)
            .Include(c => c.Parties)
                .ThenInclude(p => p.Key)
            .Include(c => c.Duties)
            .Include(c => c.ClockFacts)
            .AsSplitQuery();

    /// <summary>Lets people keep away from a tracked complaint; those who do already are left as they are.</summary>
    public static async Task RecuseAsync(
        this MediationDbContext db,
        Complaint complaint,
        IReadOnlyList<(Guid Id, string Name)> people,
        RecusalGround ground,
        DateTimeOffset at,
        CancellationToken ct
    )
    {
        if (people.Count > 0 && db.Entry(complaint).State != EntityState.Added)
        {
            await db.Entry(complaint).Collection(c => c.Recusals).LoadAsync(ct);
        }

        foreach (var (id, name) in people.DistinctBy(p => p.Id).Where(p => complaint.Recusals.All(r => r.PersonId != p.Id)).ToList())
        {
            complaint.Recuse(id, name, ground, at);
        }
    }

    /// <summary>Whether a complaint is there and in the user's scope. Translated once: every part of a case page asks it.</summary>
    /// <remarks>Few cases have recusals or reviews; only of these they are read.</remarks>
    public static async Task<bool> IsInScopeAsync(this MediationDbContext db, Guid id, CurrentUser user, CancellationToken ct) =>
        await PlaceOf.Run(db, id).SingleOrDefaultAsync(ct) is { } place
        && (
            place.LeadingId is { } leading ? await db.IsMergedInScopeAsync(id, leading, user, ct)
            : place.HasMore ? await db.Complaints.InScope(user).AnyAsync(c => c.Id == id, ct)
            : ComplaintAccess.IsInScopeByPlace(place.UnitId, place.UnitPath, place.HandlerId, user)
        );

    /// <summary>What was merged is read by whoever sees it itself or the complaint that leads it, and by nobody who keeps away from either.</summary>
    internal static async Task<bool> IsMergedInScopeAsync(this MediationDbContext db, Guid id, Guid leading, CurrentUser user, CancellationToken ct)
    {
        var me = user.Id;
        return await db.Complaints.InScope(user).AnyAsync(c => c.Id == id || c.Id == leading, ct)
            && !await db.Set<Recusal>().AnyAsync(r => r.PersonId == me && (r.ComplaintId == id || r.ComplaintId == leading), ct);
    }

    /// <summary>Refuses a complaint that is not there or not in the user's scope, without reading it.</summary>
    /// <exception cref="BusinessException"><c>Complaints:NotFound</c></exception>
    public static async Task EnsureInScopeAsync(this MediationDbContext db, Guid id, CurrentUser user, CancellationToken ct)
    {
        if (!await db.IsInScopeAsync(id, user, ct))
        {
            throw ComplaintErrors.NotFound();
        }
    }

    /// <summary>The whole complaint in the user's scope.</summary>
    /// <exception cref="BusinessException"><c>Complaints:NotFound</c> when it is not there or not in scope.</exception>
    public static async Task<Complaint> GetComplaintAsync(this MediationDbContext db, Guid id, CurrentUser user, CancellationToken ct) =>
        await db.Complaints.InScope(user).Whole().SingleOrDefaultAsync(c => c.Id == id, ct) ?? throw ComplaintErrors.NotFound();

    /// <summary>Refuses who does not handle the complaint, and says who does and since when.</summary>
    /// <exception cref="BusinessException"><c>Complaints:HandledByAnother</c></exception>
    public static async Task EnsureMayHandleAsync(this MediationDbContext db, Complaint complaint, CurrentUser user, CancellationToken ct)
    {
        if (ComplaintAccess.MayHandle(user, complaint))
        {
            return;
        }

        var (id, handler) = (complaint.Id, complaint.HandlerId);
        var name = await db.Users.Where(u => u.Id == handler).Select(u => u.DisplayName).SingleOrDefaultAsync(ct) ?? throw ComplaintErrors.NotYourCase();
        var since = await db.Set<HistoryEntry>()
            .Where(e => e.CaseId == id && e.Event == nameof(ComplaintAssigned))
            .OrderByDescending(e => e.Sequence)
            .Select(e => e.At)
            .FirstAsync(ct);
        throw ComplaintErrors.HandledByAnother(name, since);
    }

    /// <summary>The whole complaint for a user who may handle it and who has seen its present version.</summary>
    /// <param name="db">The database.</param>
    /// <param name="id">The complaint.</param>
    /// <param name="version">Version that the user looked at; null when the caller did not say.</param>
    /// <param name="user">Who is to change it.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <exception cref="BusinessException">
    /// <c>Complaints:NotFound</c>, <c>Complaints:HandledByAnother</c>, or <c>Core:StaleEdit</c> when somebody saved in between.
    /// </exception>
    public static async Task<Complaint> ComplaintToHandleAsync(this MediationDbContext db, Guid id, int? version, CurrentUser user, CancellationToken ct)
    {
        var complaint = await db.GetComplaintAsync(id, user, ct);
        await db.EnsureMayHandleAsync(complaint, user, ct);
        await db.EnsureSeenAsync(complaint, complaint.Id, version, ct);
        return complaint;
    }
}
