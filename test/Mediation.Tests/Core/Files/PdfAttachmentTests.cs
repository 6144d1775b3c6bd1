using System.IO.Compression;
using System.Text;
using Mediation.Core.Files;

namespace Mediation.Tests.Core.Files;

/// <summary>
/// A PDF may carry what could be uploaded beside it, and the data of an electronic invoice (XML, OFD); anything that runs is refused in it as it is
/// outside of it.
/// </summary>
public sealed class PdfAttachmentTests
{
    private const string Invoice = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><EInvoice><Header><EIid>26442000000012345678</EIid></Header></EInvoice>";

    [Theory]
    [InlineData("invoice.xml", Invoice)]
    [InlineData("发票.XML", Invoice)]
    [InlineData("issuer.xbrl", "<xbrl xmlns=\"http://www.xbrl.org/2003/instance\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"/>")]
    [InlineData("明细.csv", "项目,金额\n服务费,3280.00")]
    public void The_data_of_an_invoice_may_be_in_it(string name, string content) => RiskOf(With(name, Utf8(content))).ShouldBe(FileRisk.None);

    [Theory]
    [InlineData("invoice.xml", "<?xml-stylesheet type=\"text/xsl\" href=\"http://evil.example/x.xsl\"?><a/>")]
    [InlineData("invoice.xml", "<?mso-application progid=\"Word.Document\"?><a/>")]
    [InlineData("invoice.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")]
    [InlineData("invoice.xml", "<a><script xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</script></a>")]
    [InlineData("invoice.xml", "<a:svg xmlns:a=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")]
    [InlineData("invoice.xml", "<a href=\" java&#10;script:alert(1)\"/>")]
    [InlineData("invoice.xml", "<a>never closed")]
    [InlineData("invoice.xml", "MZ\u0090 a program")]
    [InlineData("invoice.xml", "#!/bin/sh\nrm -rf /")]
    [InlineData("invoice.html", Invoice)]
    [InlineData("invoice.exe", "项目,金额")]
    [InlineData("invoice.bat", "del /s /q c:\\")]
    [InlineData("invoice.xml.exe", Invoice)]
    [InlineData("明细.csv", "a,=cmd|'/c calc'!A0")]
    [InlineData("函.docx", "PK\u0003\u0004 no letter")]
    public void What_runs_or_bears_a_wrong_name_may_not(string name, string content) => RiskOf(With(name, Utf8(content))).ShouldBe(FileRisk.Active);

    [Theory]
    [InlineData("/Filter /FlateDecode")]
    [InlineData("/Filter [/ASCII85Decode /FlateDecode]")]
    [InlineData("")]
    public void It_is_looked_into_however_it_is_packed(string filter)
    {
        RiskOf(With("invoice.xml", Utf8(Invoice), filter)).ShouldBe(FileRisk.None);
        RiskOf(With("invoice.xml", Utf8("MZ"), filter)).ShouldBe(FileRisk.Active);
    }

    [Fact]
    public void A_program_that_stores_each_dictionary_by_itself_is_understood()
    {
        var stream = Packed(Utf8(Invoice), "/Type /EmbeddedFile /Filter /FlateDecode");
        RiskOf(APdf.Of(APdf.Latin("10 0 obj << /Type /Filespec /F (a.xml) /UF (a.xml) /EF 11 0 R >> endobj\n11 0 obj << /F 4 0 R >> endobj"), stream))
            .ShouldBe(FileRisk.None);
    }

    [Theory]
    [InlineData("10 0 obj << /Type /Filespec /F (http://evil.example/x.xml) >> endobj")]
    [InlineData("10 0 obj << /Type /Filespec /F (x.xml) /EF << >> >> endobj")]
    [InlineData("10 0 obj << /Type /Filespec /F (x.xml) /EF << /F 99 0 R >> >> endobj")]
    [InlineData("10 0 obj << /Type /Filespec /F (x.xml) /EF 99 0 R >> endobj")]
    [InlineData("10 0 obj << /Type /Filespec /FS /URL /F (x.xml) /EF << /F 4 0 R >> >> endobj")]
    [InlineData("10 0 obj << /Type /Filespec /F (x.xml) /F (x.exe) /EF << /F 4 0 R >> >> endobj")]
    [InlineData("10 0 obj << /Type /Filespec /F (x.xml) /UF (x.exe) /EF << /F 4 0 R >> >> endobj")]
    [InlineData("10 0 obj << /Type /Filespec /F (x.xml) /EF << /F 4 0 R >> /RF << /F [(x.exe) 4 0 R] >> >> endobj")]
    [InlineData("10 0 obj << /Type /Filespec /EF << /F 4 0 R >> >> endobj")]
    [InlineData("10 0 obj << /F (x.xml) /EF << /F 4 0 R >> >> endobj\n11 0 obj << /S /GoToE /T << /N (x.xml) >> >> endobj")]
    public void A_file_elsewhere_or_one_that_readers_could_take_for_another_is_refused(string specification) =>
        RiskOf(APdf.Of(APdf.Latin(specification), Packed(Utf8(Invoice), "/Type /EmbeddedFile /Filter /FlateDecode"))).ShouldBe(FileRisk.Active);

    [Fact]
    public void A_file_that_the_document_no_longer_names_is_looked_into_too()
    {
        RiskOf(APdf.Of(Packed(Utf8("MZ\u0090\0"), "/Type /EmbeddedFile /Filter /FlateDecode"))).ShouldBe(FileRisk.Active);
        RiskOf(APdf.Of(Packed(Utf8(Invoice), "/Type /EmbeddedFile /Filter /FlateDecode"))).ShouldBe(FileRisk.None);
    }

    [Theory]
    [InlineData("/Length 2")]
    [InlineData("/Length 100")]
    [InlineData("/Length 99 0 R")]
    [InlineData("/Filter /LZWDecode /Length 20")]
    [InlineData("/F (other.xml) /Length 4")]
    [InlineData("/Length 4 /Length 2")]
    public void A_file_whose_end_or_packing_is_not_certain_is_refused(string dictionary) =>
        RiskOf(APdf.Of(APdf.Latin($"10 0 obj << /F (a.xml) /EF << /F 4 0 R >> >> endobj\n4 0 obj << {dictionary} >>\nstream\n<a/>\nendstream endobj")))
            .ShouldBe(FileRisk.Active);

    [Fact]
    public void A_pdf_in_it_may_be_one_to_read_and_carries_nothing_itself()
    {
        RiskOf(With("附件.pdf", APdf.Of("1 0 obj << >> endobj"))).ShouldBe(FileRisk.None);
        RiskOf(With("附件.pdf", APdf.Of("1 0 obj " + APdf.Script + " endobj"))).ShouldBe(FileRisk.Active);
        RiskOf(With("附件.pdf", With("invoice.xml", Utf8(Invoice)))).ShouldBe(FileRisk.Active);
    }

    [Theory]
    [InlineData("Doc_0/Document.xml", "<ofd:Document xmlns:ofd=\"http://www.ofdspec.org/2016\"/>", FileRisk.None)]
    [InlineData("Doc_0/Attachs/original_invoice.xml", Invoice, FileRisk.None)]
    [InlineData("Doc_0/Signs/SignedValue.dat", "0", FileRisk.None)]
    [InlineData("Doc_0/payload.exe", "MZ", FileRisk.Active)]
    [InlineData("Doc_0/Res/picture.png", "MZ", FileRisk.Active)]
    [InlineData("../x.xml", "<a/>", FileRisk.Active)]
    [InlineData("Doc_0/Page.xml", "<Action><GotoA AttachID=\"1\"/></Action>", FileRisk.Active)]
    [InlineData("Doc_0/Page.xml", "<Action><URI URI=\"file:///c:/x.exe\"/></Action>", FileRisk.Active)]
    public void An_ofd_document_in_it_may_have_pages_and_seals(string part, string content, FileRisk expected)
    {
        using MemoryStream ofd = new();
        using (ZipArchive zip = new(ofd, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, words) in new[] { ("OFD.xml", "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"/>"), (part, content) })
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Utf8(words));
            }
        }

        RiskOf(With("发票.ofd", ofd.ToArray())).ShouldBe(expected);
        RiskOf(With("发票.zip", ofd.ToArray())).ShouldBe(FileRisk.Active);
    }

    [Fact]
    public void A_font_of_the_same_name_is_no_attachment() =>
        RiskOf(APdf.Of("1 0 obj << /Font << /EF 7 0 R /F1 7 0 R >> >> endobj\n7 0 obj << /Type /Font /Subtype /Type1 >> endobj")).ShouldBe(FileRisk.None);

    private static byte[] Utf8(string content) => Encoding.UTF8.GetBytes(content);

    /// <summary>A stream with the number 4.</summary>
    private static byte[] Packed(byte[] content, string dictionary) =>
        APdf.Stream(
            dictionary,
            dictionary.Contains("85", StringComparison.Ordinal) ? APdf.Base85(APdf.Flate(content))
                : dictionary.Contains("Flate", StringComparison.Ordinal) ? APdf.Flate(content)
                : content
        );

    /// <summary>As the common programs embed a file: in the tree of names and as an associated file.</summary>
    private static byte[] With(string name, byte[] content, string filter = "/Filter /FlateDecode")
    {
        var called = Convert.ToHexString([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(name)]);
        return APdf.Of(
            APdf.Latin(
                "1 0 obj << /Type /Catalog /AF [10 0 R] /Names << /EmbeddedFiles << /Names [(a) 10 0 R] >> >> >> endobj\n"
                    + $"10 0 obj << /Type /Filespec /F <{called}> /UF <{called}> /AFRelationship /Data /EF << /F 4 0 R /UF 4 0 R >> >> endobj\n"
                    + "11 0 obj << /Type /Annot /Subtype /FileAttachment /FS 10 0 R >> endobj"
            ),
            Packed(content, $"/Type /EmbeddedFile /Subtype /text#2Fxml {filter}")
        );
    }

    private static FileRisk RiskOf(byte[] content)
    {
        using MemoryStream stream = new(content);
        return ActiveContent.RiskOf(stream, "application/pdf");
    }
}
