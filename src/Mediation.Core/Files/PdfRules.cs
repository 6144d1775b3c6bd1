using System.Collections.Frozen;

namespace Mediation.Core.Files;

/// <summary>What an object of a PDF may not have. Collects what it finds.</summary>
internal sealed class PdfRules(PdfBudget budget)
{
    /// <summary>
    /// Scripts, programs, forms with programs, and what sends to or fetches from elsewhere. No document that a person makes to be read
    /// needs these names; pictures, fonts and fields do not use them.
    /// </summary>
    private static readonly FrozenSet<string> Forbidden = FrozenSet.ToFrozenSet(
        ["JavaScript", "JS", "Launch", "SubmitForm", "ImportData", "GoToR", "GoToE", "Rendition", "RichMedia", "RichMediaExecute", "Movie", "3D", "XFA"],
        StringComparer.Ordinal
    );

    /// <summary>When an additional action is done (ISO 32000-1, tables 194 to 197).</summary>
    private static readonly FrozenSet<string> Triggers = FrozenSet.ToFrozenSet(
        ["E", "X", "D", "U", "Fo", "Bl", "PO", "PC", "PV", "PI", "O", "C", "K", "F", "V", "WC", "WS", "DS", "WP", "DP"],
        StringComparer.Ordinal
    );

    public bool IsEncrypted { get; private set; }

    public bool IsActive { get; private set; }

    /// <summary>Values by reference, to be looked at when all objects are known.</summary>
    public HashSet<PdfReference> Awaited { get; } = [];

    /// <summary>Files in it, to be looked into when all objects are known.</summary>
    public List<PdfAttachment> Attachments { get; } = [];

    /// <param name="tokens">Of one object.</param>
    public void Look(IReadOnlyList<PdfToken> tokens)
    {
        PdfNesting nesting = new(tokens);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind != PdfTokenKind.Name)
            {
                nesting.Pass(at);
                continue;
            }

            var key = tokens[at].Value;
            IsEncrypted |= key == "Encrypt";
            IsActive |= Forbidden.Contains(key);
            if (key == "EF")
            {
                NoteAttachment(nesting.Dictionary(budget));
            }
            else if (key is "OpenAction" or "AA" or "URI" or "Base" || (PdfAttachment.Keys.Contains(key) && !IsNameOfAttachment(tokens, at + 1, nesting)))
            {
                Look(key, tokens, at + 1);
            }
        }
    }

    private void NoteAttachment(PdfDictionary? specification)
    {
        if (specification is null)
        {
            return;
        }

        // Related files would be others beside it; an address in the place of a name, and two of one key, are for readers that differ.
        IsActive |= specification.Has("RF") || specification.Has("FS") || specification.HasEqualKeys;
        List<PdfToken> names = [.. PdfAttachment.Keys.SelectMany(specification.Value).Where(name => name.Kind == PdfTokenKind.Text)];
        Attachments.Add(new PdfAttachment([.. names.Select(name => name.Value)], specification.Value("EF")));
    }

    /// <summary>The name of a file that stands in the document itself; without one it is the name of a file elsewhere.</summary>
    private bool IsNameOfAttachment(IReadOnlyList<PdfToken> tokens, int at, PdfNesting nesting) =>
        at < tokens.Count && tokens[at].Kind == PdfTokenKind.Text && nesting.Dictionary(budget) is { } specification && specification.Has("EF");

    private void Look(string key, IReadOnlyList<PdfToken> tokens, int at)
    {
        if (PdfDictionary.IsReference(tokens, at))
        {
            if (int.TryParse(tokens[at].Value, CultureInfo.InvariantCulture, out var number))
            {
                Awaited.Add(new PdfReference(key, number));
            }
        }
        else
        {
            // Of the others the first token says enough; these may stand in each other, and each reading costs.
            var length = key is "OpenAction" or "AA" ? PdfDictionary.EndOfValue(tokens, at) - at : Math.Min(1, tokens.Count - at);
            budget.Read(length);
            IsActive |= IsHarmful(key, [.. tokens.Skip(at).Take(length)]);
        }
    }

    /// <summary>Whether this may not be the value of this key.</summary>
    public static bool IsHarmful(string key, IReadOnlyList<PdfToken> value)
    {
        var first = value.Count > 0 ? value[0] : new PdfToken(PdfTokenKind.End);
        return key switch
        {
            "OpenAction" => !IsDestination(value),
            "AA" => first.Kind == PdfTokenKind.OpenDictionary
                && new PdfDictionary(value).Keys.ToList() is { Count: > 0 } keys
                && keys.TrueForAll(Triggers.Contains),
            "URI" or "Base" => first.Kind == PdfTokenKind.Text && !WebAddress.IsLink(first.Value),
            // The name of a file outside; as flags, filter or font the key has other values.
            _ => first.Kind == PdfTokenKind.Text,
        };
    }

    /// <summary>What is done on opening may be a place in the document and nothing else.</summary>
    private static bool IsDestination(IReadOnlyList<PdfToken> value) =>
        value switch
        {
            [{ Kind: PdfTokenKind.OpenArray }, ..] or [{ Kind: PdfTokenKind.Keyword, Value: "null" }] => true,
            [{ Kind: PdfTokenKind.OpenDictionary }, ..] => new PdfDictionary(value) is { HasEqualKeys: false } action
                && action.Has("S")
                && action.Names("S") is ["GoTo"]
                && !action.Has("Next"),
            _ => false,
        };
}
