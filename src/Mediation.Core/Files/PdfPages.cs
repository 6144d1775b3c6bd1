namespace Mediation.Core.Files;

/// <summary>Whether a PDF has a page (ISO 32000-1, 7.7.3): from a catalogue of it one can be reached, in some version of its objects.</summary>
internal static class PdfPages
{
    public static bool AreIn(PdfObjects objects)
    {
        HashSet<int> seen = [];
        Queue<int> waiting = new(objects.Catalogues.SelectMany(catalogue => PdfReference.NumbersIn(catalogue.Value("Pages"))));
        while (waiting.TryDequeue(out var number))
        {
            if (!seen.Add(number))
            {
                continue;
            }

            foreach (var version in objects.VersionsOf(number))
            {
                if (version is [{ Kind: PdfTokenKind.OpenArray }, ..])
                {
                    Follow(version);
                }
                else if (version is [{ Kind: PdfTokenKind.OpenDictionary }, ..] && new PdfDictionary(version) is var node)
                {
                    if (node.IsName("Type", "Page") || (!node.Has("Type") && !node.Has("Kids") && node.Has("Contents")))
                    {
                        return true;
                    }

                    Follow(node.Value("Kids"));
                }
            }
        }

        return false;

        void Follow(IReadOnlyList<PdfToken> kids)
        {
            foreach (var kid in PdfReference.NumbersIn(kids))
            {
                waiting.Enqueue(kid);
            }
        }
    }
}
