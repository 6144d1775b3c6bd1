namespace Mediation.Web.SignIn;

/// <summary>The bank's identity provider; off unless an authority is set.</summary>
/// <param name="Authority">Address of the provider (<c>SingleSignOn:Authority</c>).</param>
/// <param name="ClientId">This program's id there (<c>SingleSignOn:ClientId</c>).</param>
/// <param name="ClientSecret">Its secret (<c>SingleSignOn:ClientSecret</c>).</param>
/// <param name="NumberClaim">Claim that carries the employee number (<c>SingleSignOn:NumberClaim</c>, <c>sub</c> by default).</param>
internal sealed record SingleSignOnSettings(string? Authority, string ClientId, string ClientSecret, string NumberClaim)
{
    public const string Section = "SingleSignOn";

    public bool IsOn => Authority is not null;

    /// <exception cref="RefusedToStartException">It is set by half, or the provider's address is no <c>https</c> one outside Development.</exception>
    public static SingleSignOnSettings Of(IConfiguration configuration, bool isDevelopment)
    {
        var section = configuration.GetSection(Section);
        SingleSignOnSettings settings = new(
            section["Authority"] is { Length: > 0 } authority ? authority : null,
            section["ClientId"] ?? string.Empty,
            section["ClientSecret"] ?? string.Empty,
            section["NumberClaim"] is { Length: > 0 } claim ? claim : "sub"
        );
        if (!settings.IsOn)
        {
            return settings;
        }

        if (!Uri.TryCreate(settings.Authority, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !isDevelopment))
        {
            throw new RefusedToStartException($"{Section}__Authority is \"{settings.Authority}\"; it must be an https address.");
        }

        return settings.ClientId.Length > 0 && settings.ClientSecret.Length > 0
            ? settings
            : throw new RefusedToStartException($"{Section}__Authority is set, but not {Section}__ClientId and {Section}__ClientSecret.");
    }
}
