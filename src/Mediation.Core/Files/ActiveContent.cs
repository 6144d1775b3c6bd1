using System.Text.RegularExpressions;

namespace Mediation.Core.Files;

/// <summary>
/// Whether a file would run, fetch or carry something when somebody opens it: scripts, launches and harmful attachments in a PDF, external templates,
/// links, embedded files and DDE in Office files, DDE in tables of text, a second kind of file. What cannot be looked into counts as if it did. And
/// whether there is anything to see or hear of it.
/// </summary>
public static partial class ActiveContent
{
    /// <summary>Characters of one row of a table.</summary>
    private const int LongestRow = 65_536;

    /// <param name="content">The file; its position is put back to the start.</param>
    /// <param name="mediaType">What <see cref="FileKind"/> detected.</param>
    public static FileRisk RiskOf(Stream content, string mediaType) => RiskOf(content, mediaType, outer: null);

    /// <summary>As above, of a file in a PDF.</summary>
    /// <param name="content">The file; its position is put back to the start.</param>
    /// <param name="mediaType">What <see cref="FileKind"/> detected.</param>
    /// <param name="outer">What is left of the budget of that PDF; null of a file that stands alone.</param>
    internal static FileRisk RiskOf(Stream content, string mediaType, PdfBudget? outer)
    {
        try
        {
            if (SecondKind.IsIn(content, mediaType))
            {
                return FileRisk.Active;
            }

            content.Position = 0;
            return mediaType switch
            {
                "application/pdf" => PdfFile.RiskOf(content, outer),
                "text/plain" when HasActiveCell(content) => FileRisk.Active,
                "application/msword" or "application/vnd.ms-excel" => OldOfficeFile.RiskOf(content, mediaType),
                "application/ofd" => OfdFile.IsPlain(content) ? FileRisk.None : FileRisk.Active,
                MailFile.MediaType => MailFile.RiskOf(content),
                "audio/x-ms-wma" when RecordingContent.RiskOf(content) is not FileRisk.None and var risk => risk,
                _ when mediaType.StartsWith("application/vnd.openxmlformats", StringComparison.Ordinal) => OfficeRisk(content),
                _ => MediaContent.IsEmpty(content, mediaType) ? FileRisk.Empty : FileRisk.None,
            };
        }
        catch (Exception broken) when (BrokenFile.Is(broken))
        {
            return FileRisk.Active;
        }
        finally
        {
            content.Position = 0;
        }
    }

    private static FileRisk OfficeRisk(Stream content)
    {
        using OfficeFile office = new(content);
        return office.Risk();
    }

    /// <summary>A spreadsheet program runs <c>=cmd|'/c …'!A1</c> of a table of text.</summary>
    private static bool HasActiveCell(Stream content)
    {
        using var reader = TextFile.Open(content);
        StringBuilder row = new();
        var isOpen = false;
        while (reader.ReadLine() is { } line)
        {
            // A cell in quotes goes on over the end of the line.
            row.Append(line).Append(' ');
            isOpen ^= line.AsSpan().Count('"') % 2 == 1;
            if (isOpen && row.Length < LongestRow)
            {
                continue;
            }

            if (DdeCell().IsMatch(row.ToString()))
            {
                return true;
            }

            row.Clear();
        }

        return DdeCell().IsMatch(row.ToString());
    }

    [GeneratedRegex("""(^|[,;\t"])\s*[=+\-@][^,;\t|]*\|[^!]*!""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex DdeCell();
}
