namespace Mediation.Notifications.Sending;

/// <summary>Whether somebody may be told of a case at all.</summary>
internal static class KeptAway
{
    /// <summary>Whether the person whose copy it is is kept away from its case.</summary>
    public static async Task<bool> IsKeptAwayAsync(this ICaseDirectory cases, NotificationCopy copy, CancellationToken ct) =>
        copy.UserId is { } user && (await cases.RecusedFromAsync(copy.CaseId, ct)).Contains(user);

    /// <summary>What is over is left out; whoever is kept away from a case since is told nothing of it, by no attempt and by no operator.</summary>
    public static async Task<List<NotificationCopy>> StillMeantAsync(this ICaseDirectory cases, List<NotificationCopy> copies, CancellationToken ct)
    {
        List<NotificationCopy> left = [];
        foreach (var copy in copies.Where(c => c.State != CopyState.Skipped))
        {
            if (!await cases.IsKeptAwayAsync(copy, ct))
            {
                left.Add(copy);
            }
        }

        return left;
    }
}
