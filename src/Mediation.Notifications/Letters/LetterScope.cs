using System.Linq.Expressions;

namespace Mediation.Notifications.Letters;

/// <summary>Whose letters a person posts: those of the own unit, and a supervisor those of the units below as well.</summary>
internal static class LetterScope
{
    public static IQueryable<NotificationCopy> LettersOf(this IQueryable<NotificationCopy> copies, CurrentUser user)
    {
        var letters = copies.Where(c => c.Channel == NotificationChannel.Letter);
        if (user.IsSystem)
        {
            return letters;
        }

        if (user.Actor.UnitPath is not { } path)
        {
            return letters.Where(_ => false);
        }

        var end = StorageRules.EndOfSubtree(path);
        Expression<Func<NotificationCopy, bool>> within = user.Actor.Is(MediationRoles.Supervisor)
            ? c => string.Compare(c.UnitPath, path) >= 0 && string.Compare(c.UnitPath, end) < 0
            : c => c.UnitPath == path;
        return letters.Where(within);
    }
}
