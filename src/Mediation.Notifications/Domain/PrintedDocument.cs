namespace Mediation.Notifications.Domain;

/// <summary>A document that was opened to be printed and posted as a letter.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Sha256">SHA-256 of its file, lower-case hexadecimal.</param>
/// <param name="At">When it was opened first: nobody posted it before.</param>
public sealed record PrintedDocument(string Number, string Sha256, DateTimeOffset At);
