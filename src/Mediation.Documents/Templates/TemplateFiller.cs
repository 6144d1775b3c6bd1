using Fluid;
using Fluid.Values;

namespace Mediation.Documents.Templates;

/// <summary>Fills a Liquid template. Values are inert: whatever a name or a narrative holds comes out as text and never as markup.</summary>
internal static class TemplateFiller
{
    private static readonly FluidParser Parser = new();
    private static readonly TemplateOptions Options = Filters();

    public static IFluidTemplate Parse(string text) => Parser.Parse(text);

    public static string Fill(IFluidTemplate template, IReadOnlyDictionary<string, object?> model)
    {
        TemplateContext context = new(Options) { CultureInfo = CultureInfo.InvariantCulture };
        foreach (var (name, value) in model)
        {
            context.SetValue(name, Inert(value));
        }

        return template.Render(context);
    }

    private static TemplateOptions Filters()
    {
        TemplateOptions options = new();
        options.Filters.AddFilter("date_cn", (input, _, _) => Text(ChineseDates.Plain(DateOf(input))));
        options.Filters.AddFilter("date_cn_numerals", (input, _, _) => Text(ChineseDates.InNumerals(DateOf(input))));
        options.Filters.AddFilter("ordinal_cn", (input, _, _) => Text(ChineseDates.UpToNinetyNine((int)input.ToNumberValue())));
        options.Filters.AddFilter("money", (input, _, _) => Text(input.ToNumberValue().ToString("#,##0.00", CultureInfo.InvariantCulture)));
        options.Filters.AddFilter("money_capitals", (input, _, _) => Text(ChineseCapitals.Of(input.ToNumberValue())));
        return options;
    }

    private static ValueTask<FluidValue> Text(string text) => new(new StringValue(text));

    /// <summary>Dates travel as text, so that no zone is ever applied to them.</summary>
    private static DateOnly DateOf(FluidValue value) =>
        DateOnly.ParseExact(value.ToStringValue().Replace("\\", string.Empty, StringComparison.Ordinal), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static object? Inert(object? value) =>
        value switch
        {
            string text => Escaped(text),
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IReadOnlyDictionary<string, object?> fields => fields.ToDictionary(f => f.Key, f => Inert(f.Value), StringComparer.Ordinal),
            IEnumerable<string> list => list.Select(Escaped).ToList(),
            _ => value,
        };

    /// <summary>A backslash makes every ASCII punctuation mark literal (CommonMark 2.4); a line end becomes a hard break inside its paragraph.</summary>
    private static string Escaped(string text)
    {
        StringBuilder inert = new(text.Length + 16);
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (inert.Length > 0)
            {
                inert.Append("\\\n");
            }

            foreach (var character in line)
            {
                if (char.IsAscii(character) && char.IsPunctuation(character) || character is '$' or '+' or '<' or '=' or '>' or '^' or '`' or '|' or '~')
                {
                    inert.Append('\\');
                }

                inert.Append(character == '\t' ? ' ' : character);
            }
        }

        return inert.ToString();
    }
}
