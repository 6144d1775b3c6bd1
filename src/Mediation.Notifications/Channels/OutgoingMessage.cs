namespace Mediation.Notifications.Channels;

/// <summary>What a channel outside sends, made at the moment of sending: neither words nor address are kept with the delivery.</summary>
/// <param name="Address">An e-mail address, or a telephone number in E.164, as the channel needs it.</param>
/// <param name="Subject">One line; a text message and a call leave it out.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Language"><c>zh-CN</c> or <c>en</c>: what the text is in, and what a call reads it in.</param>
public sealed record OutgoingMessage(string Address, string Subject, string Text, string Language)
{
    /// <summary>Why it is not sent: nobody is left who could get it. A key of words.</summary>
    public const string NobodyLeft = "Notifications:NobodyLeft";

    /// <summary>Why it is not sent: what it invites to is over. A key of words.</summary>
    public const string OutOfDate = "Notifications:OutOfDate";

    /// <summary>What it invites to is over: it is not sent.</summary>
    public bool IsOutOfDate { get; init; }

    /// <summary>Who gets it is not to be disturbed now: it is sent then. Null where it goes at once.</summary>
    public DateTimeOffset? HeldUntil { get; init; }
}
