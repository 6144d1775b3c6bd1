namespace Mediation.Notifications.Domain;

/// <summary>
/// A notice to a complainant that was made before another one of the same case, as far as it bears on their order: the later one waits while this one is about
/// to be sent by the same channel, and for a bounded time while it is still to be addressed or its attempt failed. One that was given up or waits for the
/// morning holds up none: what it says may be overtaken, which is looked at before it is sent.
/// </summary>
/// <param name="IsBeingSent">Whether a sender has it.</param>
/// <param name="HasFailed">Whether an attempt failed, or nobody has been looked up yet who gets it, and that is still tried.</param>
/// <param name="NextTryAt">When it is sent; null of one that is still to be addressed.</param>
public sealed record EarlierNotice(bool IsBeingSent, bool HasFailed, DateTimeOffset? NextTryAt)
{
    /// <summary>After so long a later one is looked at again.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>Whether a later one waits for it. One that waits its own turn is as good as due.</summary>
    public bool Holds(LaterNotice later, DateTimeOffset now) =>
        later.MayWait(now) && (IsBeingSent || NextTryAt <= now + Pause || (HasFailed && later.MayWaitForFailed(now)));
}

/// <summary>A notice to a complainant that waits for earlier ones, as far as it may.</summary>
/// <param name="IsUrgent">Whether the law or a ladder counts hours on it: then it waits for none.</param>
/// <param name="CouldGoAt">From when on it could have been sent.</param>
/// <param name="DeliverBy">End of the limit before which it has to be delivered; null where there is none.</param>
public sealed record LaterNotice(bool IsUrgent, DateTimeOffset CouldGoAt, DateTimeOffset? DeliverBy)
{
    /// <summary>So long it waits for one that failed.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>So long before its limit it goes: for one look of the sender and the sending.</summary>
    public static readonly TimeSpan BeforeLimit = TimeSpan.FromMinutes(1);

    internal bool MayWait(DateTimeOffset now) => !IsUrgent && !(DeliverBy - BeforeLimit <= now);

    internal bool MayWaitForFailed(DateTimeOffset now) => now < CouldGoAt + Longest;
}
