using System.Collections.Concurrent;
using System.Security.Cryptography;
using Fluid;

namespace Mediation.Documents;

/// <summary>What a print needs besides its fields.</summary>
/// <param name="Number">Document number, also the file's title.</param>
/// <param name="CreatedAt">Date in the file; part of its bytes.</param>
/// <param name="QrContent">What the QR code says.</param>
public sealed record PrintOptions(string Number, DateTimeOffset CreatedAt, string QrContent)
{
    /// <summary>Words that have to stand among the remedies of the document: without them it is not printed, whatever its template says.</summary>
    public IReadOnlyList<string> Remedies { get; init; } = [];
}

/// <summary>A document as printed.</summary>
/// <param name="Sha256">Of the file.</param>
/// <param name="TextSha256">Of the words, its beginning and end are printed: a file cannot hold its own.</param>
/// <param name="MissingCharacters">Characters that no font has and that are printed as 〓; empty in almost every case.</param>
public sealed record PrintedDocument(
    byte[] Pdf,
    string Sha256,
    string TextSha256,
    string TemplateKey,
    int TemplateVersion,
    int Pages,
    IReadOnlyList<string> MissingCharacters
);

/// <summary>A paragraph of a draft.</summary>
public sealed record DraftParagraph(string Text, bool IsHead);

/// <summary>Prints a template with its fields as PDF: A4 in the form Chinese legal documents take. The same input gives the same bytes.</summary>
public sealed class DocumentRenderer
{
    private const int MostNamed = 4;

    private readonly ConcurrentDictionary<string, (IFluidTemplate Template, int Version)> templates = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">No such template.</exception>
    /// <exception cref="InvalidOperationException">The template leaves out a remedy that the document has to name.</exception>
    public PrintedDocument Print(string templateKey, IReadOnlyDictionary<string, object?> model, PrintOptions options)
    {
        var (template, version) = templates.GetOrAdd(templateKey, Load);
        var filled = Filled(template, model);
        var blocks = TemplateReader.Read(filled);
        EnsureRemedies(blocks, options.Remedies, templateKey, version);
        var missing = Unprintable(filled);

        // A file cannot hold its own hash: what is printed is the hash of its text, and the history keeps that of the file.
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(filled)));
        var title = blocks.OfType<TitleBlock>().FirstOrDefault()?.Text ?? templateKey;
        List<string> proof = [$"扫码核验本文书。模板：{title}第 {version} 版", $"正文指纹 SHA-256：{fingerprint[..16]}……{fingerprint[^8..]}（文件指纹另存）"];
        if (missing.Count > 0)
        {
            proof.Add($"“〓”处的字本机字体没有：{Named(missing)}");
        }

        blocks.Add(new ProofBlock(options.QrContent, proof));
        var pages = PageComposer.Compose(blocks);
        var pdf = PdfWriter.Write(pages, $"{title} {options.Number}", options.CreatedAt);
        return new PrintedDocument(pdf, Convert.ToHexStringLower(SHA256.HashData(pdf)), fingerprint, templateKey, version, pages.Count, missing);
    }

    /// <summary>The words of a document before it is issued, without the places for signatures.</summary>
    public IReadOnlyList<DraftParagraph> Draft(string templateKey, IReadOnlyDictionary<string, object?> model) =>
        [
            .. TemplateReader
                .Read(Filled(templates.GetOrAdd(templateKey, Load).Template, model))
                .Select(block =>
                    block switch
                    {
                        TitleBlock title => new DraftParagraph(title.Text, true),
                        NumberBlock number => new DraftParagraph(number.Text, false),
                        ParagraphBlock paragraph => new DraftParagraph(paragraph.Text, paragraph.Style == Style.Hei),
                        _ => null,
                    }
                )
                .OfType<DraftParagraph>(),
        ];

    /// <summary>Characters of a text that no font has. In a name they are printed as 〓 and reported; elsewhere the text should be changed.</summary>
    public static IReadOnlyList<string> Unprintable(string text) =>
        [
            .. text.EnumerateRunes()
                .Where(r => !Rune.IsWhiteSpace(r) && !Core.Values.Text.IsUnseen(r) && FontSet.For(r.Value, Style.Song) is null)
                .Select(r => r.ToString())
                .Distinct(StringComparer.Ordinal),
        ];

    private static void EnsureRemedies(IReadOnlyList<Block> blocks, IReadOnlyList<string> remedies, string key, int version)
    {
        var named = string.Concat(blocks.OfType<ParagraphBlock>().Where(p => p.IsRemedy).Select(p => p.Text));
        if (remedies.FirstOrDefault(r => !named.Contains(Core.Values.CharacterFolding.Of(r), StringComparison.Ordinal)) is { } missing)
        {
            throw new InvalidOperationException($"The template {key} v{version} does not name the remedy {missing}.");
        }
    }

    /// <summary>Fonts draw a radical and its character with one glyph, which can be copied out as one of the two only: as the character.</summary>
    private static string Filled(IFluidTemplate template, IReadOnlyDictionary<string, object?> model) =>
        Core.Values.CharacterFolding.Of(TemplateFiller.Fill(template, model));

    /// <summary>As many as one line of the small print holds; the next would run across the page's number.</summary>
    private static string Named(IReadOnlyList<string> missing) =>
        string.Join('、', missing.Take(MostNamed).Select(m => string.Create(CultureInfo.InvariantCulture, $"U+{char.ConvertToUtf32(m, 0):X4}")))
        + (missing.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $"等 {missing.Count} 个字") : "");

    private static (IFluidTemplate Template, int Version) Load(string key)
    {
        var assembly = typeof(DocumentRenderer).Assembly;
        var prefix = $"Mediation.Documents.Templates.{key}.v";
        var version = Latest(prefix, assembly.GetManifestResourceNames()) ?? throw new ArgumentException($"There is no template {key}.", nameof(key));
        using StreamReader reader = new(assembly.GetManifestResourceStream($"{prefix}{version.ToString(CultureInfo.InvariantCulture)}.md")!);
        return (TemplateFiller.Parse(reader.ReadToEnd()), version);
    }

    /// <summary>The highest version of a template among these names: v10 comes after v9.</summary>
    internal static int? Latest(string prefix, IEnumerable<string> names) =>
        names
            .Where(n => n.StartsWith(prefix, StringComparison.Ordinal))
            .Select(n => (int?)int.Parse(n[prefix.Length..^".md".Length], CultureInfo.InvariantCulture))
            .Max();
}
