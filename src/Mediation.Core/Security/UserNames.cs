using Microsoft.AspNetCore.Identity;

namespace Mediation.Core.Security;

/// <summary>
/// One spelling for what a person types as a user name: compatibility forms (full width) are folded, blanks around and characters without a
/// picture are left out, letter case does not count. It is decided here, so that three databases with their own collations find the same account.
/// </summary>
public sealed class UserNames : ILookupNormalizer
{
    /// <summary>Longest user name, in UTF-16 units.</summary>
    public const int Longest = 100;

    [return: NotNullIfNotNull(nameof(name))]
    public string? NormalizeName(string? name) => name is null ? null : Fold(name);

    [return: NotNullIfNotNull(nameof(email))]
    public string? NormalizeEmail(string? email) => NormalizeName(email);

    /// <summary>The folded name; empty where nothing of it can be read.</summary>
    public static string Fold(string name)
    {
        StringBuilder readable = new();
        foreach (var rune in name.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar && !Text.IsUnseen(rune)))
        {
            readable.Append(rune.ToString());
        }

        return readable.ToString().Normalize(NormalizationForm.FormKC).Trim().ToUpperInvariant();
    }
}
