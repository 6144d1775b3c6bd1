using Mediation.Core.Files;
using Mediation.Reports.Exports;
using Mediation.Tests.Documents;

namespace Mediation.Tests.Core.Files;

/// <summary>Files as programs really make them are accepted: what is refused too much is sent by other ways.</summary>
public sealed class HarmlessFilesTests : IDisposable
{
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "EmptyFiles");
    private static readonly string Old = Path.Combine(AppContext.BaseDirectory, "Core", "Files", "Samples");
    private readonly string folder = Directory.CreateTempSubdirectory("mediation-harmless-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("document/empty.docx")]
    [InlineData("document/empty.pdf")]
    [InlineData("image/empty.png")]
    [InlineData("image/empty.webp")]
    [InlineData("sheet/empty.xlsx")]
    [InlineData("slide/empty.pptx")]
    [InlineData("image/empty.bmp")]
    [InlineData("image/empty.gif")]
    [InlineData("image/empty.heic")]
    [InlineData("image/empty.tif")]
    public void Files_of_common_programs_are_accepted(string name) => ShouldBeAccepted(Path.Combine(Samples, name));

    /// <remarks>A letter and a table saved by LibreOffice in the formats of 1997, and a tone of 0.3 s by ffmpeg; the MP3 is MPEG-2.5 (8 kHz).</remarks>
    [Theory]
    [InlineData("letter.doc")]
    [InlineData("table.xls")]
    [InlineData("tone.aac")]
    [InlineData("tone.m4a")]
    [InlineData("tone.mp3")]
    [InlineData("tone.ogg")]
    [InlineData("tone.opus")]
    [InlineData("tone.wma")]
    public void Letters_tables_and_recordings_of_older_programs_are_accepted(string name) => ShouldBeAccepted(Path.Combine(Old, name));

    [Fact]
    public void An_agreement_of_ours_is_accepted()
    {
        var printed = AnAgreement.Press.Print("mediation-agreement", AnAgreement.Model("李淑华"), AnAgreement.Options());
        var file = Path.Combine(folder, "调解协议.pdf");
        File.WriteAllBytes(file, printed.Pdf);
        ShouldBeAccepted(file);
    }

    [Fact]
    public async Task A_workbook_that_was_exported_here_is_accepted()
    {
        await using var workbook = await new Workbook()
            .Add("案件", [Workbook.Row(("编号", "TS-2026-GZ-000001"), ("金额", 3280m))])
            .SaveAsync(new(folder), default);
        var file = Path.Combine(folder, "台账.xlsx");
        await using (var copy = File.Create(file))
        {
            await workbook.CopyToAsync(copy, TestContext.Current.CancellationToken);
        }

        ShouldBeAccepted(file);
    }

    private static void ShouldBeAccepted(string path)
    {
        using var file = File.OpenRead(path);
        var mediaType = FileKind.Detect(file, path).ShouldNotBeNull(path);
        ActiveContent.RiskOf(file, mediaType).ShouldBe(FileRisk.None, path);
    }
}
