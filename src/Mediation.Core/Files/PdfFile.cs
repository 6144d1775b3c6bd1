namespace Mediation.Core.Files;

/// <summary>
/// Looks for actions, forms with programs and harmful attachments in a PDF (ISO 32000-1, 12.6 and 7.11), and for a page.
/// </summary>
internal sealed class PdfFile
{
    /// <summary>References that are followed from one to the next.</summary>
    private const int MostSteps = 8;

    private readonly PdfRules rules;
    private readonly PdfObjects objects;
    private readonly PdfBudget budget;

    private PdfFile(byte[] file, PdfBudget budget)
    {
        (this.budget, rules) = (budget, new PdfRules(budget));
        objects = new PdfObjects(file, rules, budget);
    }

    /// <param name="content">The PDF.</param>
    /// <param name="outer">What is left of the budget of the PDF that it is embedded in; null of one that stands alone.</param>
    /// <exception cref="InvalidDataException">An object stream cannot be read, or there is more in it than any document has.</exception>
    public static FileRisk RiskOf(Stream content, PdfBudget? outer = null)
    {
        using MemoryStream whole = new();
        content.CopyTo(whole);
        PdfFile pdf = new(whole.ToArray(), outer ?? new PdfBudget());
        return pdf.rules.IsEncrypted ? FileRisk.Encrypted
            : pdf.IsActive(isEmbedded: outer is { IsShared: false }) ? FileRisk.Active
            : PdfPages.AreIn(pdf.objects) ? FileRisk.None
            : FileRisk.Empty;
    }

    private bool IsActive(bool isEmbedded) =>
        rules.IsActive || rules.Awaited.Any(IsHarmful) || new PdfAttachments(objects, rules.Attachments, budget).AreHarmful(mayBe: !isEmbedded);

    /// <summary>What stands at the other end of a reference, in every version of it.</summary>
    private bool IsHarmful(PdfReference reference)
    {
        var number = reference.Number;
        for (var step = 0; step < MostSteps; step++)
        {
            if (!objects.IsKnown(number))
            {
                return true;
            }

            var versions = objects.VersionsOf(number);
            if (versions is [var only] && PdfDictionary.IsReference(only, 0) && int.TryParse(only[0].Value, CultureInfo.InvariantCulture, out var next))
            {
                number = next;
                continue;
            }

            return versions.Any(version => PdfDictionary.IsReference(version, 0) || PdfRules.IsHarmful(reference.Key, version));
        }

        return true;
    }
}
