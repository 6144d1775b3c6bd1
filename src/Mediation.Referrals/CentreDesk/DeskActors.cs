namespace Mediation.Referrals.CentreDesk;

/// <summary>Who acted, as a body's people are shown it: colleagues by name, whoever of the bank it was as the bank.</summary>
public sealed class DeskActors(MediationDbContext db, ChangeText text, Texts texts, CurrentUser user)
{
    /// <summary>The names of those who acted, by their id.</summary>
    /// <param name="actors">Id and name of each, as sealed in the history.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IEnumerable<(Guid Id, string Name)> actors, CancellationToken ct)
    {
        var all = actors.DistinctBy(a => a.Id).ToList();
        List<Guid> ids = [.. all.Select(a => a.Id)];
        var body = user.Actor.BodyId;
        var colleagues =
            ids.Count == 0 ? [] : await db.Users.Where(u => ids.Contains(u.Id) && u.BodyId == body && body != null).Select(u => u.Id).ToListAsync(ct);
        return all.ToDictionary(a => a.Id, a => colleagues.Contains(a.Id) || a.Id == Actor.System.Id ? text.NameOf(a.Id, a.Name, user.Id) : texts["Live:Bank"]);
    }
}
