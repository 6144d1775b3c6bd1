using System.Security.Claims;
using Microsoft.AspNetCore.Identity;

namespace Mediation.Core.Security;

/// <summary>Puts what the rules need to know of a person into the sign-in: roles, unit with its path, body, display name.</summary>
public sealed class ActorClaims(MediationDbContext db, UserManager<MediationUser> users) : IUserClaimsPrincipalFactory<MediationUser>
{
    public async Task<ClaimsPrincipal> CreateAsync(MediationUser user) =>
        new(new ClaimsIdentity(await OfAsync(user), IdentityConstants.ApplicationScheme, ClaimTypes.Name, ClaimTypes.Role));

    public async Task<List<Claim>> OfAsync(MediationUser user)
    {
        List<Claim> claims =
        [
            new(ClaimTypes.NameIdentifier, user.Id.ToString()),
            new(ClaimTypes.Name, user.UserName!),
            new(Actor.NameClaim, user.DisplayName),
            new("AspNet.Identity.SecurityStamp", user.SecurityStamp ?? string.Empty),
            .. (await users.GetRolesAsync(user)).Select(role => new Claim(ClaimTypes.Role, role)),
        ];
        if (user.UnitId is { } unitId && await db.Set<OrganisationUnit>().AsNoTracking().SingleOrDefaultAsync(u => u.Id == unitId) is { } unit)
        {
            claims.Add(new Claim(Actor.UnitIdClaim, unit.Id.ToString()));
            claims.Add(new Claim(Actor.UnitPathClaim, unit.Path));
        }

        if (user.BodyId is { } body)
        {
            claims.Add(new Claim(Actor.BodyIdClaim, body.ToString()));
        }

        return claims;
    }
}
