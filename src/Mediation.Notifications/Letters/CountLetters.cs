namespace Mediation.Notifications.Letters;

/// <summary>How many letters wait for the user to print and post them.</summary>
[RequiresPermission(NotificationPermissions.PostLetters)]
public sealed class CountLetters(MediationDbContext db, CurrentUser user) : Query<CountLetters.Input, int>
{
    public sealed record Input : IInput<int>;

    public override Task<int> RunAsync(Input input, CancellationToken ct) =>
        db.NotificationCopies.LettersOf(user).Where(c => c.State == CopyState.Waiting).Take(ListPlace.CountedTo).CountAsync(ct);
}
