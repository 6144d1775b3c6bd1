using System.IO.Compression;
using System.Text;
using Mediation.Core.Files;
using Shouldly;
using Xunit;

namespace Mediation.Tests.Core.Files;

public sealed class FileKindTests
{
    [Theory]
    [InlineData("%PDF-1.7\n", "合同.pdf", "application/pdf")]
    [InlineData("通话记录：十一月十三日", "记录.txt", "text/plain")]
    [InlineData("日期,金额\n2026-11-13,3280.00", "流水.csv", "text/plain")]
    public void A_file_is_what_its_content_says(string content, string name, string mediaType) => Tell(Encoding.UTF8.GetBytes(content), name).ShouldBe(mediaType);

    [Theory]
    [InlineData("#!/bin/sh\nrm -rf /", "合同.pdf")]
    [InlineData("#!/bin/sh\nrm -rf /", "说明.txt")]
    [InlineData("<script>alert(1)</script>", "说明.txt")]
    [InlineData("<html><body onload=alert(1)>", "说明.pdf")]
    [InlineData("MZ\u0090\0\u0003", "发票.pdf")]
    [InlineData("%PDF-1.7\n", "合同.exe")]
    [InlineData("%PDF-1.7\n", "合同.png")]
    [InlineData("", "空.txt")]
    public void A_script_renamed_or_a_name_that_lies_is_refused(string content, string name) => Tell(Encoding.Latin1.GetBytes(content), name).ShouldBeNull();

    [Fact]
    public void A_workbook_is_taken_and_one_with_macros_is_not()
    {
        Tell(Zip("xl/workbook.xml"), "台账.xlsx").ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        Tell(Zip("xl/workbook.xml", "xl/vbaProject.bin"), "台账.xlsx").ShouldBeNull();
        Tell(Zip("payload.exe"), "台账.xlsx").ShouldBeNull();
    }

    [Fact]
    public void Chinese_text_cut_in_the_middle_of_a_character_is_still_text() =>
        Tell(Encoding.UTF8.GetBytes("a" + new string('银', 400)), "说明.txt").ShouldBe("text/plain");

    private static string? Tell(byte[] content, string name)
    {
        using MemoryStream stream = new(content);
        return FileKind.Tell(stream, name);
    }

    private static byte[] Zip(params string[] entries)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create))
        {
            foreach (var entry in entries)
            {
                using var content = zip.CreateEntry(entry).Open();
                content.Write("x"u8);
            }
        }

        return stream.ToArray();
    }
}
