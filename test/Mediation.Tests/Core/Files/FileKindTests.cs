using System.IO.Compression;
using System.Text;
using Mediation.Core.Files;

namespace Mediation.Tests.Core.Files;

public sealed class FileKindTests
{
    [Theory]
    [InlineData("%PDF-1.7\n", "合同.pdf", "application/pdf")]
    [InlineData("通话记录：十一月十三日", "记录.txt", "text/plain")]
    [InlineData("日期,金额\n2026-11-13,3280.00", "流水.csv", "text/plain")]
    public void A_file_is_what_its_content_says(string content, string name, string mediaType) =>
        KindOf(Encoding.UTF8.GetBytes(content), name).ShouldBe(mediaType);

    [Theory]
    [InlineData("#!/bin/sh\nrm -rf /", "合同.pdf")]
    [InlineData("#!/bin/sh\nrm -rf /", "说明.txt")]
    [InlineData("<script>alert(1)</script>", "说明.txt")]
    [InlineData("<html><body onload=alert(1)>", "说明.pdf")]
    [InlineData("MZ\u0090\0\u0003", "发票.pdf")]
    [InlineData("%PDF-1.7\n", "合同.exe")]
    [InlineData("%PDF-1.7\n", "合同.png")]
    [InlineData("\u00EF\u00BB\u00BF#!/bin/sh\nrm -rf /", "说明.txt")]
    [InlineData("\u00EF\u00BB\u00BF <script>alert(1)</script>", "说明.txt")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>", "图.svg")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "图.png")]
    [InlineData("MZ\u0090\0ftypisom", "录音.m4a")]
    [InlineData("MZ\u0090\0....WAVE", "录音.wav")]
    [InlineData("MZ\u0090\0....WEBP", "图.webp")]
    [InlineData("ID3 is no song", "录音.mp3")]
    [InlineData("", "空.txt")]
    public void A_script_renamed_or_a_name_that_does_not_fit_is_refused(string content, string name) =>
        KindOf(Encoding.Latin1.GetBytes(content), name).ShouldBeNull();

    [Theory]
    [InlineData("RIFF....WAVEfmt ", "录音.wav", "audio/wav")]
    [InlineData("RIFF....WEBPVP8 ", "图.webp", "image/webp")]
    [InlineData("\0\0\0\u0018ftypisom", "录像.mp4", "video/mp4")]
    [InlineData("ID3\u0003\0\0\0\0\0\u0023", "录音.mp3", "audio/mpeg")]
    [InlineData("\u00FF\u00FB\u0090\u0064", "录音.mp3", "audio/mpeg")]
    public void Sounds_and_pictures_are_known_by_their_heads(string content, string name, string mediaType) =>
        KindOf(Encoding.Latin1.GetBytes(content), name).ShouldBe(mediaType);

    [Theory]
    [InlineData("\u00FF\u00F3\u0048\u00C4", "录音.mp3", "audio/mpeg")]
    [InlineData("\u00FF\u00E3\u0048\u00C4", "录音.mp3", "audio/mpeg")]
    [InlineData("\u00FF\u00F1\u006C\u0040", "录音.aac", "audio/aac")]
    [InlineData("#!AMR\n\u003C", "录音.amr", "audio/amr")]
    [InlineData("#!AMR-WB\n\u0044", "录音.amr", "audio/amr")]
    [InlineData("OggS\0\u0002..........................OpusHead", "录音.opus", "audio/ogg")]
    [InlineData("\0\0\0\u0018ftyp3gp4", "录像.3gp", "video/3gpp")]
    [InlineData("\0\0\0\u0018ftypheic", "照片.heic", "image/heic")]
    [InlineData("GIF89a", "图.gif", "image/gif")]
    [InlineData("II*\0", "扫描.tif", "image/tiff")]
    [InlineData("MM\0*", "扫描.tiff", "image/tiff")]
    public void Recordings_scans_and_photographs_are_known_by_their_heads(string content, string name, string mediaType) =>
        KindOf(Encoding.Latin1.GetBytes(content), name).ShouldBe(mediaType);

    [Theory]
    [InlineData("#!AMR is a script", "录音.amr")]
    [InlineData("BM is no picture of any size", "图.bmp")]
    [InlineData("OggS\0\u0002..........................\u0080theora", "录音.ogg")]
    [InlineData("\0\0\0\u0018ftypheic", "照片.mp4")]
    [InlineData("From a friend: hello", "信.eml")]
    public void What_only_begins_like_one_is_refused(string content, string name) => KindOf(Encoding.Latin1.GetBytes(content), name).ShouldBeNull();

    [Theory]
    [InlineData("GB18030")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_table_as_programs_of_this_country_write_it_is_text(string encoding)
    {
        var written = encoding.StartsWith("GB", StringComparison.Ordinal)
            ? CodePagesEncodingProvider.Instance.GetEncoding(encoding)!
            : Encoding.GetEncoding(encoding);
        byte[] table = [.. written.GetPreamble(), .. written.GetBytes("日期,金额,摘要\n2026-03-02,3280.00,年费𠮷")];
        KindOf(table, "流水.csv").ShouldBe("text/plain");
        using MemoryStream content = new(table);
        ActiveContent.RiskOf(content, "text/plain").ShouldBe(FileRisk.None);
        using var reader = TextFile.Open(content);
        reader.ReadToEnd().ShouldEndWith("年费𠮷");
        byte[] command = [.. written.GetPreamble(), .. written.GetBytes("日期\n=cmd|'/c calc'!A1")];
        using MemoryStream active = new(command);
        ActiveContent.RiskOf(active, "text/plain").ShouldBe(FileRisk.Active, "whatever its encoding");
    }

    [Fact]
    public void The_whole_of_a_long_table_says_its_encoding()
    {
        var letters = string.Concat(Enumerable.Repeat("abc,def\r\n", 9_000));
        byte[] table = [.. CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(letters + "客户,金额")];
        KindOf(table, "流水.csv").ShouldBe("text/plain");
        using MemoryStream content = new(table);
        ActiveContent.RiskOf(content, "text/plain").ShouldBe(FileRisk.None);
        KindOf([.. Encoding.UTF8.GetBytes(letters), 0xFF, 0xFF, 0xFF], "流水.csv").ShouldBeNull();
        KindOf([.. Encoding.UTF8.GetBytes(letters), .. new byte[100]], "流水.txt").ShouldBeNull();
        using MemoryStream command = new("a,\"=cmd|\n'/c calc'!A1\""u8.ToArray());
        ActiveContent.RiskOf(command, "text/plain").ShouldBe(FileRisk.Active, "a cell goes on over the end of a line");
    }

    [Fact]
    public void A_picture_of_nothing_but_remarks_is_read_no_further()
    {
        byte[] remarks = [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, .. Enumerable.Repeat((byte[])[0x21, 0xF9, 0], 1_000_000).SelectMany(b => b)];
        using MemoryStream content = new(remarks);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        ActiveContent.RiskOf(content, "image/gif").ShouldBe(FileRisk.Active);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void A_rare_character_of_a_name_that_an_old_system_keeps_in_its_own_place_is_text() =>
        KindOf(Encoding.UTF8.GetBytes("姓名：王\uE7C7"), "说明.txt").ShouldBe("text/plain");

    [Fact]
    public void Bytes_that_only_happen_to_be_characters_are_no_text()
    {
        var noise = new byte[4_096];
        new Random(7).NextBytes(noise);
        KindOf(noise, "说明.txt").ShouldBeNull();
        KindOf([.. "\u0001\u0002"u8, .. new byte[] { 0xB0, 0xA1 }], "说明.txt").ShouldBeNull();
    }

    [Fact]
    public void A_letter_and_a_workbook_are_known_by_their_list_of_contents()
    {
        KindOf(Zip(Sheet, ("xl/workbook.xml", "x")), "台账.xlsx").ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        KindOf(Zip(Letter, ("word/document.xml", "x")), "函.docx").ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        KindOf(Zip(Sheet, ("payload.exe", "x")), "台账.xlsx").ShouldBeNull();
        KindOf(Zip("", ("xl/workbook.xml", "x")), "台账.xlsx").ShouldBeNull("its list of contents says nothing of a workbook");
    }

    [Fact]
    public void A_workbook_of_more_parts_than_any_has_is_refused()
    {
        static byte[] Of(int parts) => Zip(Sheet, [("xl/workbook.xml", "x"), .. Enumerable.Range(0, parts - 2).Select(i => ($"xl/media/{i}.xml", "x"))]);
        KindOf(Of(2_000), "台账.xlsx").ShouldNotBeNull();
        KindOf(Of(2_001), "台账.xlsx").ShouldBeNull();
    }

    [Fact]
    public void Text_with_a_byte_order_mark_is_text() => KindOf([0xEF, 0xBB, 0xBF, .. "日期,金额"u8], "流水.csv").ShouldBe("text/plain");

    [Fact]
    public void Chinese_text_cut_in_the_middle_of_a_character_is_still_text() =>
        KindOf(Encoding.UTF8.GetBytes("a" + new string('银', 400)), "说明.txt").ShouldBe("text/plain");

    private static string? KindOf(byte[] content, string name)
    {
        using MemoryStream stream = new(content);
        return FileKind.Detect(stream, name);
    }

    private const string Letter =
        "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>";
    private const string Sheet =
        "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>";

    private static byte[] Zip(string types, params (string Name, string Content)[] entries)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, words) in entries.Prepend(("[Content_Types].xml", types)))
            {
                using var content = zip.CreateEntry(name).Open();
                content.Write(Encoding.Latin1.GetBytes(words));
            }
        }

        return stream.ToArray();
    }
}
