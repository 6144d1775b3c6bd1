namespace Mediation.Accounts.Passwords;

/// <summary>
/// The bundled list of passwords that everybody tries first: the commonest of published breaches, Chinese ones among them, and words of this
/// program. A password is also recognised with letters written as digits and with years, numbers and signs put around it.
/// </summary>
public sealed class CommonPasswords
{
    private const int ShortestBase = 3;
    private static readonly string[] WordsOfThisProgram = ["mediation", "mediator", "complaint", "tiaojie", "tousu", "yinhang", "bank", "xiaobao"];
    private readonly Lazy<HashSet<string>> known = new(Load);

    /// <summary>How many there are.</summary>
    public int Count => known.Value.Count;

    /// <param name="password">The password.</param>
    /// <param name="ofThePerson">Words that are no secret of this person: user name, display name.</param>
    public bool Contains(string password, params IEnumerable<string> ofThePerson)
    {
        var folded = Fold(password);
        HashSet<string> own = [.. ofThePerson.Select(Fold).Where(w => w.Length >= ShortestBase)];
        foreach (var form in new[] { folded, Plain(folded) }.Distinct(StringComparer.Ordinal))
        {
            if (IsCommon(form, own) || IsCommon(form.Trim(Trivial), own) || IsMadeOfOne(form))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly char[] Trivial = [.. "0123456789!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ ".ToCharArray()];

    private static string Fold(string text) => text.Normalize(NormalizationForm.FormKC).ToLowerInvariant();

    /// <summary>Digits and signs that stand for letters are read as those.</summary>
    private static string Plain(string text) =>
        string.Concat(
            text.Select(c =>
                c switch
                {
                    '0' => 'o',
                    '1' or '!' => 'i',
                    '3' => 'e',
                    '4' or '@' => 'a',
                    '5' or '$' => 's',
                    '7' => 't',
                    _ => c,
                }
            )
        );

    private bool IsCommon(string text, HashSet<string> own) =>
        text.Length >= ShortestBase && (known.Value.Contains(text) || own.Contains(text) || IsTwo(text, own));

    /// <summary>Two of the list, one after the other: passwordpassword, qwertyasdfgh.</summary>
    private bool IsTwo(string text, HashSet<string> own)
    {
        for (var cut = ShortestBase; cut <= text.Length - ShortestBase; cut++)
        {
            if (IsOne(text[..cut], own) && IsOne(text[cut..], own))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOne(string text, HashSet<string> own) =>
        known.Value.Contains(text) || (text.Trim(Trivial) is var word && (word.Length == 0 || known.Value.Contains(word) || own.Contains(word)));

    /// <summary>One short piece over and over, or characters in their order: 123123123123, abcdefghijkl.</summary>
    private static bool IsMadeOfOne(string text)
    {
        for (var piece = 1; piece <= 4 && piece < text.Length; piece++)
        {
            if (text.Where((c, i) => c != text[i % piece]).Any() is false)
            {
                return true;
            }
        }

        return text.Length > ShortestBase && text.Skip(1).Zip(text, (next, one) => next - one).Distinct().Count() == 1;
    }

    private static HashSet<string> Load()
    {
        var resource = $"{typeof(CommonPasswords).Assembly.GetName().Name}.Passwords.common.txt";
        using StreamReader list = new(typeof(CommonPasswords).Assembly.GetManifestResourceStream(resource)!);
        HashSet<string> words = new(WordsOfThisProgram, StringComparer.Ordinal);
        while (list.ReadLine() is { } line)
        {
            if (line.Length >= ShortestBase && line[0] != '#')
            {
                words.Add(line);
            }
        }

        return words;
    }
}
