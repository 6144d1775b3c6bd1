namespace Mediation.Notifications.Domain;

/// <content>Keys of why it was not sent, or is not as it should be.</content>
public sealed partial class NotificationCopy
{
    /// <summary>Key of why it is not sent to somebody who is kept away from its case.</summary>
    public const string Withheld = "Notifications:Recused";

    /// <summary>Why it was not sent: what it says is over.</summary>
    public const string Overtaken = "Notifications:Overtaken";

    /// <summary>Why it was not sent: an operator skipped it, and typed why.</summary>
    public const string SkippedByOperator = "Notifications:Skipped";

    /// <summary>It arrived, or was posted, after what it says had ceased to hold.</summary>
    public const string OvertakenSent = "Notifications:OvertakenSent";

    /// <summary>What was posted is a document that had been made anew by then.</summary>
    public const string ReplacedSent = "Notifications:ReplacedSent";

    /// <summary>Why a letter was not posted: no address was known until the end of its case.</summary>
    public const string NoAddressUntilEnd = "Notifications:NoAddressUntilEnd";
}
