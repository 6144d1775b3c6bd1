namespace Mediation.Core.Anchors;

/// <summary>A text of lines, each a word and what it says, closed by the public key and the signature over all before it.</summary>
/// <param name="Lines">What is signed, without the key.</param>
/// <param name="PublicKey">The public key that it names.</param>
/// <param name="Signature">The signature.</param>
public sealed record SignedText(IReadOnlyList<string> Lines, string PublicKey, string Signature)
{
    private const string Key = "key ";
    private const string SignatureWord = "signature ";

    /// <summary>SHA-256 of what is signed.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Signed(Lines, PublicKey))));

    /// <summary>Whether the signature fits the text and the key that it names; whose key that is, the reader has to know.</summary>
    public bool IsSigned => AnchorKey.IsSigned(Signed(Lines, PublicKey), Signature, PublicKey);

    public static SignedText Sign(IReadOnlyList<string> lines, AnchorKey key)
    {
        var publicKey = key.PublicKey;
        return new SignedText(lines, publicKey, key.Sign(Signed(lines, publicKey)));
    }

    /// <returns>Null when it has another shape.</returns>
    public static SignedText? Parse(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length > 2 && lines[^2].StartsWith(Key, StringComparison.Ordinal) && lines[^1].StartsWith(SignatureWord, StringComparison.Ordinal)
            ? new SignedText(lines[..^2], lines[^2][Key.Length..], lines[^1][SignatureWord.Length..])
            : null;
    }

    /// <summary>What the first line of this word says; null when there is none.</summary>
    public string? Find(string word) => All(word).FirstOrDefault();

    /// <summary>What the lines of this word say.</summary>
    public IEnumerable<string> All(string word) => Lines.Where(l => l.StartsWith(word + " ", StringComparison.Ordinal)).Select(l => l[(word.Length + 1)..]);

    public override string ToString() => $"{Signed(Lines, PublicKey)}{SignatureWord}{Signature}\n";

    private static string Signed(IReadOnlyList<string> lines, string publicKey) => string.Join('\n', lines) + $"\n{Key}{publicKey}\n";
}
