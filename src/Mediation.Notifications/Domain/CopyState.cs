namespace Mediation.Notifications.Domain;

/// <summary>How far one copy of a notification is.</summary>
public enum CopyState
{
    /// <summary>It waits for the end of quiet hours, for others to go with it, or as a letter for somebody to post it.</summary>
    Waiting,

    /// <summary>It is on its way.</summary>
    Sending,

    /// <summary>It is in the inbox, its receiver's server or gateway has taken it, or the letter was posted.</summary>
    Sent,

    /// <summary>It was refused for good, or nobody has an address for it.</summary>
    Failed,

    /// <summary>It was not sent, for what it invites to was over.</summary>
    Skipped,
}
