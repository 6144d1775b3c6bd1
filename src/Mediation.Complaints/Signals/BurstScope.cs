namespace Mediation.Complaints.Signals;

/// <summary>Which bursts somebody sees: those of the own unit and of all units below it.</summary>
public static class BurstScope
{
    public static IQueryable<Burst> InScope(this IQueryable<Burst> bursts, CurrentUser user)
    {
        if (user.IsSystem)
        {
            return bursts;
        }

        if (user.Actor.UnitPath is not { } path)
        {
            return bursts.Where(_ => false);
        }

        var end = StorageRules.EndOfSubtree(path);
        return bursts.Where(b => string.Compare(b.UnitPath, path) >= 0 && string.Compare(b.UnitPath, end) < 0);
    }
}
