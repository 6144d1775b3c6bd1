namespace Mediation.Accounts.Domain;

/// <summary>Codes that stand in for a lost authenticator, each once. 120 bits, so that a plain hash keeps them (ASVS 5.0, 6.5).</summary>
public static class RecoveryCode
{
    public const int Count = 10;
    private const int Groups = 6;
    private const int GroupLength = 4;
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// <summary>New codes, as they are shown once.</summary>
    public static IReadOnlyList<string> Make() =>
        [
            .. Enumerable
                .Range(0, Count)
                .Select(_ => string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Letters, GroupLength)))),
        ];

    /// <summary>What is kept of a code: hyphens, blanks and letter case do not count.</summary>
    public static string HashOf(string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(new string([.. code.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]))));
}
