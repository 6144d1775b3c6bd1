using System.Diagnostics;
using Mediation.Core.Files;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Mediation.Tests.Core.Files;

/// <summary>A PDF that runs, fetches or carries something is refused however it is packed; one that is made to be read is not.</summary>
public sealed class PdfContentTests
{
    [Theory]
    [InlineData("1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj")]
    [InlineData("1 0 obj << /OpenAction [3 0 R /FitH null] >> endobj")]
    [InlineData("1 0 obj << /OpenAction 5 0 R >> endobj\n5 0 obj << /S /GoTo /D [3 0 R /Fit] >> endobj")]
    [InlineData("1 0 obj << /A << /S /URI /URI (https://bank.example) >> >> endobj")]
    [InlineData("1 0 obj << /A << /S /URI /URI (www.bank.example/a:b) >> >> endobj")]
    [InlineData("1 0 obj << /A << /S /URI /URI 6 0 R >> >> endobj\n6 0 obj (mailto:a@bank.example) endobj")]
    [InlineData("1 0 obj << /Launchpad /No >> endobj")]
    [InlineData("1 0 obj << /Title (About /JavaScript and /Launch) >> endobj")]
    [InlineData("1 0 obj << /Type /Annot /Subtype /Link /F 4 /AA << >> >> endobj")]
    [InlineData("1 0 obj << /Font << /F 7 0 R /AA 7 0 R >> >> endobj\n7 0 obj << /Type /Font /Subtype /Type1 >> endobj")]
    public void A_pdf_may_open_at_a_place_and_lead_to_the_web(string objects) => RiskOf(APdf.Of(objects)).ShouldBe(FileRisk.None);

    [Theory]
    [InlineData("1 0 obj << /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >> endobj")]
    [InlineData("1 0 obj << /OpenAction << /S /J#61vaScript >> >> endobj")]
    [InlineData("1 0 obj << /S /#4aava#53cript >> endobj")]
    [InlineData("1 0 obj << /S/JavaScript >> endobj")]
    [InlineData("1 0 obj << /A (never closed /S /JavaScript >> endobj\n2 0 obj << /S /JavaScript >> endobj")]
    [InlineData("1 0 obj << /A (2 0 obj \\( \\( \\)) /S /JavaScript >> endobj")]
    [InlineData("1 0 obj << /A % ( \n/S /JavaScript >> endobj")]
    [InlineData("1 0%\nobj << /S /JavaScript >> endobj")]
    [InlineData("1 0 obj << /AA << /O << /S/Launch /F (cmd.exe) >> >> >> endobj")]
    [InlineData("1 0 obj << /AA 5 0 R >> endobj\n5 0 obj << /O 6 0 R >> endobj")]
    [InlineData("1 0 obj << /OpenAction << /S /URI /URI (http://evil.example) >> >> endobj")]
    [InlineData("1 0 obj << /OpenAction << /S /GoTo /D [3 0 R] /Next 7 0 R >> >> endobj")]
    [InlineData("1 0 obj << /OpenAction 99 0 R >> endobj")]
    [InlineData("1 0 obj << /OpenAction 5 0 R >> endobj\n5 0 obj 6 0 R endobj\n6 0 obj << /S /Named /N /Print >> endobj")]
    [InlineData("1 0 obj << /OpenAction 5 0 R >> endobj\n5 0 obj << /S /GoTo >> endobj\n5 0 obj << /S /URI >> endobj")]
    [InlineData("1 0 obj << /S /GoToR /F (//evil/x) >> endobj")]
    [InlineData("1 0 obj << /S /GoToE >> endobj")]
    [InlineData("1 0 obj << /S /ImportData >> endobj")]
    [InlineData("1 0 obj << /S /SubmitForm /F (http://evil.example) >> endobj")]
    [InlineData("1 0 obj << /Subtype /RichMedia >> endobj")]
    [InlineData("1 0 obj << /Subtype /3D >> endobj")]
    [InlineData("1 0 obj << /S /Rendition >> endobj")]
    [InlineData("1 0 obj << /AcroForm << /XFA [(template) 5 0 R] >> >> endobj")]
    [InlineData("1 0 obj << /A << /S /URI /URI (file:///c:/windows/system32/calc.exe) >> >> endobj")]
    [InlineData("1 0 obj << /A << /S /URI /URI <66696C653A2F2F2F78> >> >> endobj")]
    [InlineData("1 0 obj << /A << /S /URI /URI (fi\\154e:///x) >> >> endobj")]
    [InlineData("1 0 obj << /A << /S /URI /URI (\\\\\\\\host\\\\share) >> >> endobj")]
    [InlineData("1 0 obj << /A << /S /URI /URI (//host/share) >> >> endobj")]
    [InlineData("1 0 obj << /A << /S /URI /URI 6 0 R >> >> endobj\n6 0 obj (javascript:alert(1)) endobj")]
    [InlineData("1 0 obj << /URI << /Base (file:///) >> >> endobj")]
    [InlineData("1 0 obj << /Type /XObject /F (\\\\\\\\host\\\\share\\\\x.pdf) >> endobj")]
    [InlineData("1 0 obj << /Ref << /F 6 0 R >> >> endobj\n6 0 obj (http://evil.example/x.pdf) endobj")]
    [InlineData("4 0 obj << /Length 9999 >>\nstream\n9 0 obj << /S /JavaScript >> endobj\nendstream endobj")]
    public void A_pdf_that_runs_fetches_or_carries_something_is_refused(string objects) => RiskOf(APdf.Of(objects)).ShouldBe(FileRisk.Active);

    [Theory]
    [InlineData("trailer << /Root 1 0 R /Encrypt 9 0 R >>")]
    [InlineData("9 0 obj << /Type /XRef /Root 1 0 R /#45ncrypt 8 0 R >>\nstream\nendstream endobj")]
    public void A_pdf_with_a_password_cannot_be_looked_into(string objects) => RiskOf(APdf.Of(objects)).ShouldBe(FileRisk.Encrypted);

    public static TheoryData<string> Packings()
    {
        TheoryData<string> packings = [];
        foreach (var way in Ways.Keys)
        {
            packings.Add(way);
        }

        return packings;
    }

    private static readonly Dictionary<string, (string Filter, Func<byte[], byte[]>[] Steps)> Ways = new(StringComparer.Ordinal)
    {
        ["plain"] = ("", []),
        ["flate"] = ("/Filter /FlateDecode", [APdf.Flate]),
        ["short names"] = ("/F /Fl", [APdf.Flate]),
        ["escaped names"] = ($"/Filter /{APdf.Escaped("FlateDecode")}", [APdf.Flate]),
        ["hexadecimal in flate"] = ("/Filter [/FlateDecode /ASCIIHexDecode]", [APdf.Hexadecimal, APdf.Flate]),
        ["flate in base 85"] = ("/Filter [/ASCII85Decode /FlateDecode]", [APdf.Flate, APdf.Base85]),
        ["flate twice"] = ("/Filter [/FlateDecode /FlateDecode]", [APdf.Flate, APdf.Flate]),
        ["run length"] = ("/Filter /RunLengthDecode", [APdf.RunLength]),
        ["predictor of PNG"] = ("/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 8 >>", [APdf.Up, APdf.Flate]),
        ["predictor of TIFF"] = ("/Filter [/FlateDecode] /DecodeParms [<< /Predictor 2 /Columns 8 >>]", [APdf.Differences, APdf.Flate]),
        ["predictor behind another"] = (
            "/Filter [/ASCIIHexDecode /FlateDecode] /DecodeParms [null << /Predictor 12 /Columns 8 >>]",
            [APdf.Up, APdf.Flate, APdf.Hexadecimal]
        ),
    };

    [Theory]
    [MemberData(nameof(Packings))]
    public void What_stands_packed_in_a_pdf_is_read_too(string way)
    {
        var (filter, steps) = Ways[way];
        RiskOf(APdf.WithPacked(APdf.Script, filter, steps)).ShouldBe(FileRisk.Active);
        RiskOf(APdf.WithPacked("<< /S /GoTo /D [3 0 R /Fit] >>", filter, steps)).ShouldBe(FileRisk.None, "it is unpacked, not merely refused");
    }

    [Theory]
    [InlineData("/N 1 /First 4 /Filter /FlateDecode")]
    [InlineData("/Type /Other /N 1 /First 4 /Filter /FlateDecode")]
    public void An_object_stream_under_another_name_is_read(string dictionary) =>
        RiskOf(APdf.Of(APdf.Stream(dictionary, APdf.Flate(APdf.Latin("5 0 " + APdf.Script))))).ShouldBe(FileRisk.Active);

    [Theory]
    [InlineData("/Type /ObjStm /N 1 /First 4 /Filter /LZWDecode")]
    [InlineData("/Type /ObjStm /N 1 /First 4 /Filter /Crypt")]
    [InlineData("/Type /ObjStm /N 1 /First 4 /Filter 9 0 R")]
    [InlineData("/Type /ObjStm /N 1 /N 0 /First 4 /Filter /FlateDecode")]
    [InlineData("/Type /ObjStm /N 9 0 R /First 4 /Filter /FlateDecode")]
    [InlineData("/Type /ObjStm /N 99 /First 4 /Filter /FlateDecode")]
    public void An_object_stream_that_cannot_be_read_is_refused(string dictionary) =>
        RiskOf(APdf.Of(APdf.Stream(dictionary, APdf.Flate(APdf.Latin("5 0 << /S /GoTo >>"))))).ShouldBe(FileRisk.Active);

    [Theory]
    [InlineData("bomb")]
    [InlineData("bomb in bomb")]
    [InlineData("brackets")]
    [InlineData("open texts")]
    [InlineData("objects in objects")]
    [InlineData("actions in actions")]
    public void A_pdf_made_to_cost_is_refused_in_time(string kind)
    {
        var bytes = kind switch
        {
            "bomb" => APdf.Of(APdf.Stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", APdf.Flate(new byte[70_000_000]))),
            "bomb in bomb" => APdf.Of(
                APdf.Stream("/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]", APdf.Flate(APdf.Flate(new byte[70_000_000])))
            ),
            "brackets" => APdf.Of("1 0 obj " + new string('[', 5_000_000)),
            "open texts" => APdf.Of(string.Concat(Enumerable.Repeat("1 0 obj (", 600_000))),
            "objects in objects" => APdf.Of(string.Concat(Enumerable.Repeat("1 0 obj <<", 600_000))),
            _ => APdf.Of("1 0 obj " + string.Concat(Enumerable.Repeat("<< /AA ", 300_000))),
        };
        using var own = Process.GetCurrentProcess();
        var before = own.TotalProcessorTime;
        RiskOf(bytes).ShouldBe(FileRisk.Active);
        own.Refresh();
        (own.TotalProcessorTime - before).ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_pdf_that_a_library_makes_is_accepted()
    {
        using PdfDocumentBuilder builder = new();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        for (var i = 0; i < 3; i++)
        {
            builder.AddPage(595, 842).AddText("Statement of account (/JavaScript is a word here)", 12, new PdfPoint(50, 700), font);
        }

        RiskOf(builder.Build()).ShouldBe(FileRisk.None);
    }

    private static FileRisk RiskOf(byte[] content)
    {
        using MemoryStream stream = new(content);
        return ActiveContent.RiskOf(stream, "application/pdf");
    }
}
