namespace Mediation.Core.Anchors;

/// <summary>That an anchor was made: a database that does not know an anchor is older than it.</summary>
public sealed class Anchor
{
    private Anchor() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public DateTimeOffset At { get; private set; }

    /// <summary>SHA-256 of what was signed.</summary>
    public string Sha256 { get; private set; } = string.Empty;

    /// <summary>SHA-256 of the anchor before; empty for the first.</summary>
    public string Previous { get; private set; } = string.Empty;

    /// <summary>How many chains it names.</summary>
    public int Chains { get; private set; }

    /// <summary>How many entries they have.</summary>
    public long Entries { get; private set; }

    /// <summary>Name of its file.</summary>
    public string FileName { get; private set; } = string.Empty;

    /// <summary>Fingerprint of the key that signed it, see <see cref="AnchorKey.FingerprintOf"/>.</summary>
    public string Key { get; private set; } = string.Empty;

    public static Anchor Made(AnchorText text, string previous, string fileName) =>
        new()
        {
            At = text.At,
            Sha256 = text.Signed.Sha256,
            Previous = previous,
            Chains = text.Heads.Count,
            Entries = text.Heads.Sum(h => (long)h.Length),
            FileName = fileName,
            Key = AnchorKey.FingerprintOf(text.Signed.PublicKey),
        };
}
