namespace Mediation.Documents.Layout;

/// <summary>Lines and QR codes of one document: they do not depend on the space between the lines, so that trying another is cheap.</summary>
internal sealed class LineCache
{
    private readonly Dictionary<(string Text, float Size, Style Style, float Width, float Indent, bool Justify), IReadOnlyList<Line>> broken = [];
    private readonly Dictionary<ProofBlock, IReadOnlyList<Mark>> proofs = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<Mark> Marks(ProofBlock proof)
    {
        if (!proofs.TryGetValue(proof, out var marks))
        {
            proofs[proof] = marks = [.. ProofMarks.Of(proof)];
        }

        return marks;
    }

    public IReadOnlyList<Line> Break(string text, float size, Style style, float width, float indent, bool justify)
    {
        var key = (text, size, style, width, indent, justify);
        if (!broken.TryGetValue(key, out var lines))
        {
            broken[key] = lines = [.. new LineBreaker(size, style).Break(text, width, indent, justify)];
        }

        return lines;
    }
}
