namespace Mediation.Accounts.Own;

/// <summary>The key of an authenticator that is being set up.</summary>
/// <param name="Key">To be typed where no picture can be taken.</param>
/// <param name="Address">What the picture holds (<c>otpauth://totp/…</c>).</param>
public sealed record ProposedKey(string Key, string Address)
{
    internal static ProposedKey Of(byte[] key, MediationUser person, Texts texts)
    {
        var (typed, issuer) = (TimeCode.Base32(key), Uri.EscapeDataString(texts["Ui:Product"]));
        return new ProposedKey(typed, $"otpauth://totp/{issuer}:{Uri.EscapeDataString(person.UserName!)}?secret={typed}&issuer={issuer}");
    }
}
