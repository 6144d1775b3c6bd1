namespace Mediation.Notifications.Sending;

/// <summary>Whether somebody may be told of a case at all.</summary>
internal static class KeptAway
{
    /// <summary>Whether the person whose copy it is is kept away from its case.</summary>
    public static async Task<bool> IsKeptAwayAsync(this ICaseDirectory cases, NotificationCopy copy, CancellationToken ct) =>
        copy.UserId is { } user && (await cases.RecusedFromAsync(copy.CaseId, ct)).Contains(user);
}
