namespace Mediation.Demo;

/// <summary>An account of the demo bank, shown at the start and on the sign-in page in Development only.</summary>
public sealed record DemoAccount(string UserName, string Password, string Name, string Role, string Unit, string ClientId, string ClientSecret);
