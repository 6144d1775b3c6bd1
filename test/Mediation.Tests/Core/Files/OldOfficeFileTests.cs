using System.Text;
using Mediation.Core.Files;

namespace Mediation.Tests.Core.Files;

/// <summary>Letters and workbooks of before 2007: what runs, fetches or hides is refused, and one that is broken as well.</summary>
public sealed class OldOfficeFileTests
{
    private const string Letter = "application/msword";
    private const string Sheets = "application/vnd.ms-excel";
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "Core", "Files", "Samples");

    [Theory]
    [InlineData("letter.doc", "letter.wps", Letter)]
    [InlineData("table.xls", "table.et", Sheets)]
    public void They_are_known_by_what_they_hold(string file, string asWps, string mediaType)
    {
        using MemoryStream content = new(Sample(file));
        FileKind.Detect(content, file).ShouldBe(mediaType);
        FileKind.Detect(content, asWps).ShouldBe(mediaType);
        FileKind.Detect(content, "函.docx").ShouldBeNull();
    }

    [Fact]
    public void A_field_that_runs_a_program_is_active() => RiskOf(Changed("letter.doc", "@DDEAUTO", "\u0013DDEAUTO"), Letter).ShouldBe(FileRisk.Active);

    [Theory]
    [InlineData("letter.doc", Letter, "\u0005SummaryInformation", "Macros")]
    [InlineData("letter.doc", Letter, "\u0005SummaryInformation", "ObjectPool")]
    [InlineData("table.xls", Sheets, "\u0005SummaryInformation", "_VBA_PROJECT_CUR")]
    [InlineData("table.xls", Sheets, "\u0005SummaryInformation", "MBD0012AF4C")]
    public void Macros_and_objects_are_active(string file, string mediaType, string entry, string active) =>
        RiskOf(Renamed(file, entry, active), mediaType).ShouldBe(FileRisk.Active);

    [Theory]
    [InlineData("letter.doc", Letter)]
    [InlineData("table.xls", Sheets)]
    public void One_with_a_password_says_so(string file, string mediaType) =>
        RiskOf(Renamed(file, "\u0005SummaryInformation", "EncryptionInfo"), mediaType).ShouldBe(FileRisk.Encrypted);

    [Fact]
    public void A_sheet_of_macros_is_active_and_a_record_of_encryption_is_a_password()
    {
        var sheets = Sample("table.xls");
        var at = sheets.AsSpan().IndexOf((byte[])[0x85, 0x00]);
        at.ShouldBeGreaterThan(0);
        RiskOf(sheets, Sheets).ShouldBe(FileRisk.None);
        sheets[at + 9] = 1;
        RiskOf(sheets, Sheets).ShouldBe(FileRisk.Active);
        (sheets[at], sheets[at + 9]) = (0x2F, 0);
        RiskOf(sheets, Sheets).ShouldBe(FileRisk.Encrypted);
    }

    [Theory]
    [InlineData("letter.doc", Letter)]
    [InlineData("table.xls", Sheets)]
    public void One_that_is_broken_anywhere_in_its_tables_is_refused_and_ends(string file, string mediaType)
    {
        var whole = Sample(file);
        Random random = new(42);
        for (var i = 0; i < 2_000; i++)
        {
            var broken = whole.ToArray();
            for (var n = 0; n < 4; n++)
            {
                broken[random.Next(8, 1_536)] = (byte)random.Next(256);
            }

            using MemoryStream content = new(broken);
            _ = FileKind.Detect(content, file);
            _ = RiskOf(broken, mediaType);
        }

        RiskOf(whole[..600], mediaType).ShouldBe(FileRisk.Active);
    }

    [Theory]
    [InlineData(68, 0)]
    [InlineData(80, 0)]
    public void A_chain_of_tables_that_comes_back_to_itself_ends_there(int at, int sector)
    {
        // Its one table of sectors lies in sector 0; a list of further tables, or a second entry, that leads there again would be read without end.
        var loop = new byte[1_536];
        loop.AsSpan(0, 512).Fill(0xFF);
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(loop, 0);
        (loop[30], loop[31]) = (9, 0);
        BitConverter.GetBytes(0).CopyTo(loop, 76);
        BitConverter.GetBytes(sector).CopyTo(loop, at);
        var before = GC.GetAllocatedBytesForCurrentThread();
        using MemoryStream content = new(loop);
        _ = FileKind.Detect(content, "letter.doc");
        RiskOf(loop, Letter).ShouldBe(FileRisk.Active);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(8_000_000);
    }

    private static FileRisk RiskOf(byte[] bytes, string mediaType)
    {
        using MemoryStream content = new(bytes);
        return ActiveContent.RiskOf(content, mediaType);
    }

    private static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(Samples, name));

    private static byte[] Changed(string file, string from, string to)
    {
        var bytes = Sample(file);
        var (unicode, at) = (true, bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(from)));
        (unicode, at) = at >= 0 ? (unicode, at) : (false, bytes.AsSpan().IndexOf(Encoding.Latin1.GetBytes(from)));
        at.ShouldBeGreaterThan(0);
        (unicode ? Encoding.Unicode : Encoding.Latin1).GetBytes(to).CopyTo(bytes.AsSpan(at));
        return bytes;
    }

    /// <summary>Gives an entry of the directory another name, with its length.</summary>
    private static byte[] Renamed(string file, string from, string to)
    {
        var bytes = Sample(file);
        var at = bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(from));
        at.ShouldBeGreaterThan(0);
        bytes.AsSpan(at, 64).Clear();
        Encoding.Unicode.GetBytes(to).CopyTo(bytes.AsSpan(at));
        bytes[at + 64] = (byte)((to.Length + 1) * 2);
        return bytes;
    }
}
