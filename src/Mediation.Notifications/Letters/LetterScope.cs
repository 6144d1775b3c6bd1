namespace Mediation.Notifications.Letters;

/// <summary>
/// Whose letters a person posts: those of the own unit with those closed into it, and a supervisor those of the units below as well; of no case from
/// which the person is kept away.
/// </summary>
public static class LetterScope
{
    public static IQueryable<NotificationCopy> LettersOf(this IQueryable<NotificationCopy> copies, CurrentUser user, ICaseDirectory cases)
    {
        var letters = copies.Where(c => c.Channel == NotificationChannel.Letter);
        if (user.IsSystem)
        {
            return letters;
        }

        var (own, from, end) = PathsOf(user.Actor);
        var recused = cases.CasesWithout(user.Id);
        letters = letters.Where(c => !recused.Contains(c.CaseId));
        return letters.Where(c => own != null && (c.UnitPath == own || (string.Compare(c.UnitPath, from) >= 0 && string.Compare(c.UnitPath, end) < 0)));
    }

    /// <summary>
    /// Path of the person's unit, and besides it the first path of those whose letters the person posts as well and the first one after them: of a
    /// supervisor all below, of others the units that were closed into it. Nulls for whoever has no unit.
    /// </summary>
    public static (string? Own, string? From, string? End) PathsOf(Actor actor) =>
        actor.UnitPath is not { } path ? (null, null, null)
        : actor.Is(MediationRoles.Supervisor) ? (path, path, StorageRules.EndOfSubtree(path))
        : (path, path + OrganisationUnit.ClosedPart, path + OrganisationUnit.AfterClosedParts);
}
