namespace Mediation.Core.Values;

/// <summary>
/// Unified social credit code of an organisation (统一社会信用代码), GB 32100-2015: 17 characters and a check character of
/// weights 3^i mod 31. The organisation code inside it (positions 9 to 17) is not checked: some early ones break GB 11714.
/// </summary>
public sealed record SocialCreditCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private SocialCreditCode(string code) => Code = code;

    /// <summary>All 18 characters, letters in capitals. Public register data, so not masked.</summary>
    public string Code { get; }

    /// <summary>Reads what was typed: full-width characters, spaces and small letters are accepted.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SocialCreditCode? code, [NotNullWhen(false)] out SocialCreditCodeRefusal? refusal)
    {
        var typed = PastedNumber.Compact(text);
        refusal = typed.Length switch
        {
            0 => new SocialCreditCodeRefusal(SocialCreditCodeFault.Missing),
            not 18 => new SocialCreditCodeRefusal(SocialCreditCodeFault.Length),
            _ when !typed.All(Alphabet.Contains) || !typed[2..8].All(char.IsAsciiDigit) => new SocialCreditCodeRefusal(SocialCreditCodeFault.Characters),
            _ when CheckCharacter(typed) != typed[17] => new SocialCreditCodeRefusal(SocialCreditCodeFault.CheckDigit),
            _ => null,
        };
        code = refusal is null ? new SocialCreditCode(typed) : null;
        return refusal is null;
    }

    public override string ToString() => Code;

    private static char CheckCharacter(string typed)
    {
        var (sum, weight) = (0, 1);
        foreach (var character in typed.AsSpan(0, 17))
        {
            sum += Alphabet.IndexOf(character, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return Alphabet[(31 - sum % 31) % 31];
    }
}
