using Mediation.Accounts;
using Mediation.Accounts.Domain;
using Mediation.Accounts.SecurityLog;
using Mediation.Accounts.Sessions;

namespace Mediation.Web.SignIn;

/// <summary>Limits and records the attempts to prove who one is by a password.</summary>
internal sealed class SignInAttempts(RequestLimits limits, KnownDevices devices, SecurityEvents events)
{
    /// <summary>Counts an attempt, or answers when to try again.</summary>
    public bool TryBegin(HttpContext http, string userName, FindSignIn.Result? found, out SignInAttempt attempt)
    {
        var origin = ClientNetwork.OriginOf(http);
        var id = found?.Account.Actor.Id;
        attempt = new SignInAttempt(
            id?.ToString() ?? UserNames.Fold(userName),
            origin.Network,
            id is { } owner ? devices.Of(http, owner) : null,
            found is { IsKnownPlace: true }
        );
        if (limits.WaitOrTry(attempt) is not { } wait)
        {
            return true;
        }

        events.Record(SecurityEventKind.SignInDelayed, null, id, origin.Address);
        RequestLimits.Reject(http, wait);
        return false;
    }

    public void Failed(HttpContext http, Guid? userId) => events.Record(SecurityEventKind.SignInFailed, null, userId, ClientNetwork.OriginOf(http).Address);

    public void Succeeded(SignInAttempt attempt) => limits.Succeeded(attempt);
}
