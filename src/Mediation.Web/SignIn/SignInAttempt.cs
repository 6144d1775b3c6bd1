namespace Mediation.Web.SignIn;

/// <summary>What an attempt to sign in is counted by.</summary>
/// <param name="Account">Id of the account; the folded name where nobody has it.</param>
/// <param name="Network">Network that it comes from, see <c>ClientNetwork</c>.</param>
/// <param name="Device">The device, where this account came in by it before; null for a strange one.</param>
/// <param name="IsKnownPlace">The account came in from that network lately.</param>
internal sealed record SignInAttempt(string Account, string Network, string? Device, bool IsKnownPlace)
{
    /// <summary>A device or place that the owner of the account has used: what strangers do elsewhere is not counted against it.</summary>
    public bool IsKnown => Device is not null || IsKnownPlace;

    /// <summary>What has a counter of its own.</summary>
    public string Place => Device is null ? Network : $"device {Device}";
}
