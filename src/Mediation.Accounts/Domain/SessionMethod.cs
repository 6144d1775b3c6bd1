namespace Mediation.Accounts.Domain;

/// <summary>How a person proved who they are.</summary>
public enum SessionMethod
{
    Password,

    /// <summary>Password and a code of the authenticator, or a recovery code.</summary>
    SecondFactor,

    /// <summary>The bank's own identity provider (OpenID Connect).</summary>
    SingleSignOn,
}
