using System.Text.RegularExpressions;

namespace Mediation.Core.Files;

/// <summary>
/// Whether a file would run or fetch something when somebody opens it: scripts and launches in a PDF, external templates, links and DDE in Office
/// files, DDE in tables of text. What cannot be looked into counts as if it did.
/// </summary>
public static partial class ActiveContent
{
    /// <param name="content">The file; its position is put back to the start.</param>
    /// <param name="mediaType">What <see cref="FileKind"/> detected.</param>
    public static bool IsIn(Stream content, string mediaType)
    {
        content.Position = 0;
        try
        {
            return mediaType switch
            {
                "application/pdf" => PdfFile.IsActive(content),
                "text/plain" => HasActiveCell(content),
                _ when mediaType.StartsWith("application/vnd.openxmlformats", StringComparison.Ordinal) => IsActiveOffice(content),
                _ => false,
            };
        }
        catch (Exception broken) when (OfficeFile.IsBroken(broken))
        {
            return true;
        }
        finally
        {
            content.Position = 0;
        }
    }

    private static bool IsActiveOffice(Stream content)
    {
        using OfficeFile office = new(content);
        return office.IsActive();
    }

    /// <summary>A spreadsheet program runs <c>=cmd|'/c …'!A1</c> of a table of text.</summary>
    private static bool HasActiveCell(Stream content)
    {
        using StreamReader reader = new(content, leaveOpen: true);
        while (reader.ReadLine() is { } line)
        {
            if (DdeCell().IsMatch(line))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex("""(^|[,;\t"])\s*[=+\-@][^,;\t|]*\|[^!]*!""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex DdeCell();
}
