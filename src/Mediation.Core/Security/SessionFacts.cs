namespace Mediation.Core.Security;

/// <summary>What the rules need to know of the session in which a person acts; a machine client has none.</summary>
/// <param name="Id">The session.</param>
/// <param name="ConfirmedAt">When the person last proved who they are (password, code or single sign-on) in this session.</param>
public sealed record SessionFacts(Guid Id, DateTimeOffset ConfirmedAt)
{
    /// <summary>For how long a confirmation serves acts that need one (ASVS 5.0, 7.5).</summary>
    public static readonly TimeSpan ConfirmationLasts = TimeSpan.FromMinutes(5);

    public bool IsConfirmed(DateTimeOffset now) => now - ConfirmedAt <= ConfirmationLasts;
}
