namespace Mediation.Core.Security;

/// <summary>A client of the API that signs in by itself (OAuth 2.0 client credentials, RFC 6749, 4.4) and acts as the user it is tied to.</summary>
public static class MachineClient
{
    /// <summary>Property of a client that names its user.</summary>
    public const string UserProperty = "user";
}
