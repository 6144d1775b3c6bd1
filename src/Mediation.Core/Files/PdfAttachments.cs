namespace Mediation.Core.Files;

/// <summary>
/// Files embedded in a PDF: electronic invoices carry their data as XML or OFD. Each is looked into as an upload is, under every name that it has;
/// one that the document does not name any more, too.
/// </summary>
internal sealed class PdfAttachments(PdfObjects objects, IReadOnlyList<PdfAttachment> attachments, PdfBudget budget)
{
    /// <summary>An invoice has one or two.</summary>
    private const int MostFiles = 20;

    /// <param name="mayBe">Whether there may be any; not in a PDF that is embedded itself.</param>
    /// <exception cref="InvalidDataException">One cannot be read.</exception>
    public bool AreHarmful(bool mayBe)
    {
        Dictionary<int, HashSet<string>> namesOf = objects.EmbeddedFiles.ToDictionary(place => place, _ => new HashSet<string>(StringComparer.Ordinal));
        foreach (var attachment in attachments)
        {
            List<int> files = [.. FilesOf(attachment).Distinct()];
            if (files.Count == 0 && attachment.Names.Count == 0)
            {
                // Something else that is called the same, such as a font.
                continue;
            }

            List<int> places = [.. files.SelectMany(objects.StreamsOf)];
            if (places.Count == 0 || attachment.Names.Count == 0)
            {
                return true;
            }

            foreach (var place in places)
            {
                namesOf.TryAdd(place, new HashSet<string>(StringComparer.Ordinal));
                namesOf[place].UnionWith(attachment.Names);
            }
        }

        return namesOf.Count > (mayBe ? MostFiles : 0) || namesOf.Any(file => !EmbeddedFile.IsHarmless(ContentOf(file.Key), [.. file.Value], budget));
    }

    private IEnumerable<int> FilesOf(PdfAttachment attachment) =>
        PdfDictionary.IsReference(attachment.Files, 0)
            ? PdfReference.NumbersIn(attachment.Files).SelectMany(objects.VersionsOf).SelectMany(FilesIn)
            : FilesIn(attachment.Files);

    private static IEnumerable<int> FilesIn(IReadOnlyList<PdfToken> value) =>
        value is [{ Kind: PdfTokenKind.OpenDictionary }, ..] && new PdfDictionary(value) is var files
            ? PdfAttachment.Keys.SelectMany(key => PdfReference.NumbersIn(files.Value(key)))
            : [];

    /// <summary>The unpacked content of an embedded file. How long it is must be said in one way only: readers would not agree.</summary>
    /// <exception cref="InvalidDataException">It is broken, stands elsewhere, or readers could take it for different things.</exception>
    private byte[] ContentOf(int stream)
    {
        if (objects.StreamAt(stream) is not var (dictionary, at) || dictionary.HasEqualKeys || dictionary.Has("F"))
        {
            throw new InvalidDataException("An embedded file is given in a way that is not read.");
        }

        var end = dictionary.Has("Filter") ? objects.File.Length : PlainEnd(dictionary, at);
        return [.. PdfFilters.Unpack(new ArraySegment<byte>(objects.File)[at..end], dictionary, budget)];
    }

    /// <summary>The next end of a stream, less its line break, which the length must agree with.</summary>
    private int PlainEnd(PdfDictionary stream, int at)
    {
        var next = objects.File.AsSpan(at).IndexOf("endstream"u8);
        var length = PdfDictionary.IsReference(stream.Value("Length"), 0) ? ReferredNumber(stream.Value("Length")) : stream.Number("Length");
        return next >= 0 && length is { } said && said >= 0 && next - said is >= 0 and <= 2
            ? at + said
            : throw new InvalidDataException("An embedded file says in two ways how long it is.");
    }

    private int? ReferredNumber(IReadOnlyList<PdfToken> reference) =>
        objects.VersionsOf(PdfReference.NumbersIn(reference).FirstOrDefault()) is [[{ Kind: PdfTokenKind.Number } number]]
        && int.TryParse(number.Value, CultureInfo.InvariantCulture, out var read)
            ? read
            : null;
}
