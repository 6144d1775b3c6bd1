namespace Mediation.Notifications.Letters;

/// <summary>
/// Whose letters a person posts: those of the own unit, and a supervisor those of the units below as well; of no case from which the person is kept
/// away.
/// </summary>
internal static class LetterScope
{
    public static IQueryable<NotificationCopy> LettersOf(this IQueryable<NotificationCopy> copies, CurrentUser user, ICaseDirectory cases)
    {
        var letters = copies.Where(c => c.Channel == NotificationChannel.Letter);
        if (user.IsSystem)
        {
            return letters;
        }

        var (from, end) = PathsOf(user.Actor);
        var recused = cases.CasesWithout(user.Id);
        letters = letters.Where(c => !recused.Contains(c.CaseId));
        return letters.Where(c => from != null && string.Compare(c.UnitPath, from) >= 0 && string.Compare(c.UnitPath, end) < 0);
    }

    /// <summary>First path of the person's units, and the first one after them; nulls for whoever has no unit.</summary>
    public static (string? From, string? End) PathsOf(Actor actor) =>
        actor.UnitPath is not { } path ? (null, null)
        : actor.Is(MediationRoles.Supervisor) ? (path, StorageRules.EndOfSubtree(path))
        : (path, path + '\u0001');
}
