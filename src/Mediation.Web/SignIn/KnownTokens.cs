using System.Collections.Concurrent;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Mediation.Web.SignIn;

/// <summary>
/// Checks the signature of an access token once and keeps the result until the token expires. Whether its account is still open, and with which roles,
/// is read in each request all the same.
/// </summary>
internal sealed class KnownTokens : JsonWebTokenHandler
{
    private const int Most = 10_000;
    private readonly ConcurrentDictionary<string, TokenValidationResult> valid = new(StringComparer.Ordinal);
    private readonly TimeProvider clock;

    public KnownTokens(TimeProvider clock) => (this.clock, MapInboundClaims) = (clock, false);

    public override async Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters)
    {
        if (valid.TryGetValue(token, out var known))
        {
            if (known.SecurityToken.ValidTo > clock.GetUtcNow().UtcDateTime)
            {
                return Copy(known);
            }

            valid.TryRemove(token, out _);
        }

        var result = await base.ValidateTokenAsync(token, validationParameters);
        if (result.IsValid)
        {
            if (valid.Count >= Most)
            {
                valid.Clear();
            }

            valid[token] = Copy(result);
        }

        return result;
    }

    /// <summary>Each request has an identity of its own.</summary>
    private static TokenValidationResult Copy(TokenValidationResult result) =>
        new()
        {
            IsValid = true,
            ClaimsIdentity = result.ClaimsIdentity.Clone(),
            SecurityToken = result.SecurityToken,
        };
}
