namespace Mediation.Notifications.Domain;

/// <summary>When what is not urgent is sent outside: policy <c>notification-sending</c>, management requirement of the bank.</summary>
/// <param name="QuietFrom">Begin of quiet hours, local.</param>
/// <param name="QuietUntil">Their end; before their begin when they go over midnight.</param>
/// <param name="BundleMinutes">So long an e-mail waits for others to go with it.</param>
public sealed record SendingRules(TimeOnly QuietFrom, TimeOnly QuietUntil, int BundleMinutes)
{
    public const string PolicyKey = "notification-sending";
}
