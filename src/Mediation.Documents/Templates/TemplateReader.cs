using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Mediation.Documents.Templates;

/// <summary>
/// Reads a filled template into blocks. Its Markdown: <c># title</c>, <c>## head</c>, paragraphs, tables, and containers
/// <c>::: number</c>, <c>::: plain</c> (paragraphs without indent), <c>::: signatures</c> (lists: left, right, body), <c>::: seal</c> (a list: who
/// issues it, and the date), <c>::: remedies</c> (paragraphs that may not be left out).
/// </summary>
internal static class TemplateReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseCustomContainers().UsePipeTables().DisableHtml().Build();

    public static List<Layout.Block> Read(string markdown)
    {
        List<Layout.Block> blocks = [];
        foreach (var block in Markdown.Parse(markdown, Pipeline))
        {
            Add(block, blocks, indent: true);
        }

        return blocks;
    }

    private static void Add(Markdig.Syntax.Block block, List<Layout.Block> blocks, bool indent)
    {
        switch (block)
        {
            case HeadingBlock { Level: 1 } title:
                blocks.Add(new TitleBlock(TextOf(title.Inline)));
                break;
            case HeadingBlock head:
                blocks.Add(new Layout.ParagraphBlock(TextOf(head.Inline), Style.Hei));
                break;
            case Markdig.Syntax.ParagraphBlock paragraph:
                // A line end that somebody typed begins a paragraph of its own.
                blocks.AddRange(TextOf(paragraph.Inline).Split('\n').Select(text => new Layout.ParagraphBlock(text, Style.Song, indent)));
                break;
            case Table table:
                blocks.Add(new TableBlock([.. table.OfType<TableRow>().Select(row => (IReadOnlyList<string>)[.. row.OfType<TableCell>().Select(TextOf)])]));
                break;
            case CustomContainer { Info: "number" } number:
                blocks.Add(new NumberBlock(string.Join('\n', number.OfType<LeafBlock>().Select(l => TextOf(l.Inline)))));
                break;
            case CustomContainer { Info: "signatures" } signatures:
                var lists = signatures.OfType<ListBlock>().Select(l => (IReadOnlyList<string>)[.. l.OfType<ListItemBlock>().Select(TextOf)]).ToList();
                blocks.Add(new SignatureBlock(lists[0], lists[1], lists[2]));
                break;
            case CustomContainer { Info: "seal" } seal:
                blocks.Add(new SignatureBlock([], [], [.. seal.Descendants<ListItemBlock>().Select(TextOf)]));
                break;
            case CustomContainer { Info: "remedies" } remedies:
                List<Layout.Block> inside = [];
                foreach (var child in remedies)
                {
                    Add(child, inside, indent: true);
                }

                blocks.AddRange(inside.Select(one => one is Layout.ParagraphBlock paragraph ? paragraph with { IsRemedy = true } : one));
                break;
            case CustomContainer plain:
                foreach (var child in plain)
                {
                    Add(child, blocks, indent: false);
                }

                break;
            default:
                throw new InvalidOperationException($"A template may not hold {block.GetType().Name}.");
        }
    }

    private static string TextOf(ContainerBlock block) => string.Join('\n', block.Descendants<LeafBlock>().Select(l => TextOf(l.Inline)));

    private static string TextOf(ContainerInline? inlines) =>
        inlines is null
            ? string.Empty
            : string.Concat(
                inlines
                    .Descendants<LeafInline>()
                    .Select(inline =>
                        inline switch
                        {
                            LiteralInline literal => literal.Content.ToString(),
                            LineBreakInline { IsHard: true } => "\n",
                            LineBreakInline => string.Empty,
                            HtmlEntityInline entity => entity.Transcoded.ToString(),
                            CodeInline code => code.Content,
                            _ => throw new InvalidOperationException($"A template may not hold {inline.GetType().Name}."),
                        }
                    )
            );
}
