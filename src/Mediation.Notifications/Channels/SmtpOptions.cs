namespace Mediation.Notifications.Channels;

/// <summary>The mail server; section <c>Notifications:Smtp</c> of the settings.</summary>
/// <param name="Host">Its name, which its certificate has to bear.</param>
/// <param name="From">Address of the sender.</param>
public sealed record SmtpOptions(string Host, string From)
{
    /// <summary>The port of message submission (RFC 6409).</summary>
    public const int SubmissionPort = 587;

    public int Port { get; init; } = SubmissionPort;

    public SmtpSecurity Security { get; init; }

    /// <summary>Whether a certificate is held against the list of the revoked; a network without access to such lists may leave it.</summary>
    public bool ChecksRevocation { get; init; } = true;

    /// <summary>Name to sign in with; nobody signs in when null.</summary>
    public string? UserName { get; init; }

    public string? Password { get; init; }

    /// <summary>Name of the sender as readers see it.</summary>
    public string FromName { get; init; } = string.Empty;

    /// <summary>Without the password, so that it never reaches a log by accident.</summary>
    public override string ToString() => $"{Host}:{Port}";
}
