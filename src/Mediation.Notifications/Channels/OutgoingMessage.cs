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

    /// <summary>Why it is not sent: what it tells no longer holds. A key of words.</summary>
    public const string Overtaken = NotificationCopy.Overtaken;

    /// <summary>Why it is not sent: a later notice of the same reached its receiver. A key of words.</summary>
    public const string KnownByLater = "Notifications:KnownByLater";

    /// <summary>Its receiver is kept away from the case by now.</summary>
    public const string Recused = NotificationCopy.Withheld;

    /// <summary>
    /// Why it has become pointless and is not sent: <see cref="OutOfDate"/>, <see cref="Overtaken"/>, <see cref="KnownByLater"/> or <see cref="Recused"/>;
    /// null where it is sent.
    /// </summary>
    public string? Pointless { get; init; }

    /// <summary>Copies of the delivery that it does not carry, for their receiver is kept away from the case by now.</summary>
    public IReadOnlyList<Guid> LeftOut { get; init; } = [];

    /// <summary>Who gets it is not to be disturbed now: it is sent then. Null where it goes at once.</summary>
    public DateTimeOffset? HeldUntil { get; init; }
}
