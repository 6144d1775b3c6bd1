namespace Mediation.Notifications.Domain;

/// <summary>
/// A notice to a complainant that was made before another one of the same case, as far as it bears on their order: the later one waits while this one is
/// still to be addressed or is about to be sent by the same channel. One whose attempt failed holds up none, and neither does one that was given up or waits
/// for the morning: what it says may be overtaken, which is looked at before it is sent.
/// </summary>
/// <param name="IsToBeAddressed">Whether nobody has been looked up yet who gets it, and that is still tried.</param>
/// <param name="IsBeingSent">Whether a sender has it.</param>
/// <param name="NextTryAt">Of one that was never tried when it is sent; null of all others.</param>
public sealed record EarlierNotice(bool IsToBeAddressed, bool IsBeingSent, DateTimeOffset? NextTryAt)
{
    /// <summary>After so long a later one is looked at again.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>Whether a later one waits for it. One that waits its own turn is as good as due.</summary>
    public bool HoldsLater(DateTimeOffset now) => IsToBeAddressed || IsBeingSent || NextTryAt <= now + Pause;
}
