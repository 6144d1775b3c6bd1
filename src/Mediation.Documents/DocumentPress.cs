using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Fluid;
using Mediation.Documents.Layout;
using Mediation.Documents.Templates;

namespace Mediation.Documents;

/// <summary>What a print needs besides its fields.</summary>
/// <param name="Number">Document number, also the file's title.</param>
/// <param name="CreatedAt">Date in the file; part of its bytes.</param>
/// <param name="QrContent">What the QR code says.</param>
public sealed record PrintOptions(string Number, DateTimeOffset CreatedAt, string QrContent);

/// <summary>A document as printed.</summary>
/// <param name="Sha256">Of the file.</param>
/// <param name="MissingCharacters">Characters that no face has and that are printed as 〓; empty in almost every case.</param>
public sealed record PrintedDocument(byte[] Pdf, string Sha256, string TemplateKey, int TemplateVersion, int Pages, IReadOnlyList<string> MissingCharacters);

/// <summary>Prints a template with its fields as PDF: A4 in the form Chinese legal documents take. The same input gives the same bytes.</summary>
public sealed class DocumentPress
{
    private readonly ConcurrentDictionary<string, (IFluidTemplate Template, int Version)> templates = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">No such template.</exception>
    public PrintedDocument Print(string templateKey, IReadOnlyDictionary<string, object?> model, PrintOptions options)
    {
        var (template, version) = templates.GetOrAdd(templateKey, Load);
        var filled = TemplateFiller.Fill(template, model);
        var blocks = TemplateReader.Read(filled);

        // A file cannot hold its own hash: what is printed is the hash of its text, and the history keeps that of the file.
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(filled)));
        blocks.Add(new ProofBlock(options.QrContent, [$"扫码核验本文书。正文指纹 SHA-256：{fingerprint[..16]}……{fingerprint[^8..]}", $"模板：{templateKey} 第 {version} 版"]));
        PageComposer composer = new();
        var pages = composer.Compose(blocks);
        var pdf = PdfWriter.Write(pages, options.Number, blocks.OfType<TitleBlock>().FirstOrDefault()?.Text ?? templateKey, options.CreatedAt);
        return new PrintedDocument(pdf, Convert.ToHexStringLower(SHA256.HashData(pdf)), templateKey, version, pages.Count, [.. composer.Missing]);
    }

    private static (IFluidTemplate Template, int Version) Load(string key)
    {
        var assembly = typeof(DocumentPress).Assembly;
        var prefix = $"Mediation.Documents.Templates.{key}.v";
        var version = Latest(prefix, assembly.GetManifestResourceNames()) ?? throw new ArgumentException($"There is no template {key}.", nameof(key));
        using StreamReader reader = new(assembly.GetManifestResourceStream($"{prefix}{version.ToString(CultureInfo.InvariantCulture)}.md")!);
        return (TemplateFiller.Parse(reader.ReadToEnd()), version);
    }

    /// <summary>The highest version of a template among these names: v10 comes after v9.</summary>
    internal static int? Latest(string prefix, IEnumerable<string> names) =>
        names.Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Select(n => (int?)int.Parse(n[prefix.Length..^".md".Length], CultureInfo.InvariantCulture)).Max();
}
