using System.IO.Compression;
using System.Text;
using Mediation.Core.Files;

namespace Mediation.Tests.Core.Files;

/// <summary>A macro is refused as active content, whatever its part is called.</summary>
public sealed class OfficeMacroTests
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [Theory]
    [InlineData("", "", "word/printerSettings/notes.bin", "\u0001\0", false)]
    [InlineData("", "", "word/vbaProject.bin", "x", true)]
    [InlineData("", "", "word/notes.bin", "x", true)]
    [InlineData("<Override PartName=\"/word/notes.xml\" ContentType=\"application/vnd.ms-office.vbaProject\"/>", "", "word/notes.xml", "<x/>", true)]
    [InlineData("<Default Extension=\"xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>", "", "word/a.xml", "<x/>", true)]
    [InlineData("", "<Relationship Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\"/>", "word/notes.xml", "<x/>", true)]
    [InlineData("", "", "word/printerSettings/notes.bin", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 and so on", true)]
    public void A_macro_under_another_name_is_still_a_macro(string type, string relationship, string part, string content, bool isActive)
    {
        using var letter = Letter(
            ("[Content_Types].xml", $"<Types><Override PartName=\"/word/document.xml\" ContentType=\"{Docx}.main+xml\"/>{type}</Types>"),
            ("word/document.xml", "<x/>"),
            ("word/_rels/document.xml.rels", $"<Relationships>{relationship}</Relationships>"),
            (part, content)
        );
        FileKind.Detect(letter, "函.docx").ShouldBe(Docx, "its kind does not depend on what it carries");
        ActiveContent.RiskOf(letter, Docx).ShouldBe(isActive ? FileRisk.Active : FileRisk.None);
    }

    private static MemoryStream Letter(params (string Name, string Content)[] parts)
    {
        MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, words) in parts)
            {
                using var content = zip.CreateEntry(name).Open();
                content.Write(Encoding.Latin1.GetBytes(words));
            }
        }

        return stream;
    }
}
