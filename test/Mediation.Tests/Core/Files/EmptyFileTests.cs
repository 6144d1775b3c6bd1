using System.Text;
using Mediation.Core.Files;
using SkiaSharp;

namespace Mediation.Tests.Core.Files;

/// <summary>A head without anything behind it is no evidence: what shows or plays nothing is refused.</summary>
public sealed class EmptyFileTests
{
    private const string Png = "\u0089PNG\r\n\u001A\n";
    private const string PngHead = Png + "\0\0\0\u000DIHDR\0\0\0\u0001\0\0\0\u0001\u0008\u0002\0\0\0crc.";
    private const string JpegFrame = "\u00FF\u00D8\u00FF\u00C0\0\u000B\u0008\0\u0001\0\u0001\u0001\u0001\u0011\0";
    private const string Scan = "\u00FF\u00DA\0\u0008\u0001\u0001\0\0\u003F\0";

    [Theory]
    [InlineData("%PDF-1.7\n%%EOF")]
    [InlineData("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj")]
    [InlineData("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj")]
    [InlineData("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Kids [2 0 R 9 0 R] >> endobj")]
    [InlineData("%PDF-1.7\n3 0 obj << /Type /Page >> endobj")]
    public void A_pdf_without_a_page_is_empty(string content) => RiskOf("application/pdf", content).ShouldBe(FileRisk.Empty);

    [Theory]
    [InlineData("/Kids [3 0 R]", "<< /Type /Page >>")]
    [InlineData("/Kids 4 0 R", "<< /Type /Page >>")]
    [InlineData("/Kids [5 0 R]", "<< /Contents 6 0 R >>")]
    public void A_pdf_with_a_page_is_not(string kids, string page) =>
        RiskOf(
                "application/pdf",
                $"%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages {kids} >> endobj\n"
                    + $"3 0 obj {page} endobj\n4 0 obj [3 0 R] endobj\n5 0 obj << /Type /Pages /Kids [3 0 R] >> endobj"
            )
            .ShouldBe(FileRisk.None);

    [Theory]
    [InlineData("image/jpeg", "\u00FF\u00D8\u00FF\u00D9")]
    [InlineData("image/jpeg", "\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0\u00FF\u00D9")]
    [InlineData("image/jpeg", "\u00FF\u00D8\u00FF\u00DA\0\u0008\u0001\u0001\0\0\u003F\0picture")]
    [InlineData("image/jpeg", JpegFrame)]
    [InlineData("image/jpeg", JpegFrame + Scan)]
    [InlineData("image/jpeg", JpegFrame + Scan + "\u00FF\u00D9")]
    [InlineData("image/jpeg", "\u00FF\u00D8\u00FF\u00C0\0\u000B\u0008\0\0\0\0\u0001\u0001\u0011\0" + Scan + "picture")]
    [InlineData("image/png", Png)]
    [InlineData("image/png", PngHead)]
    [InlineData("image/png", PngHead + "\0\0\0\0IDATcrc.\0\0\0\0IENDcrc.")]
    [InlineData("image/png", Png + "\0\0\0\u0001IDATxcrc.")]
    [InlineData("image/webp", "RIFF....WEBPVP8 ")]
    [InlineData("image/webp", "RIFF....WEBPVP8X\u000A\0\0\0..........")]
    [InlineData("audio/wav", "RIFF....WAVEfmt \u0010\0\0\0................data\0\0\0\0")]
    [InlineData("audio/mpeg", "ID3\u0003\0\0\0\0\0\u0004....")]
    [InlineData("video/mp4", "\0\0\0\u0010ftypisom....")]
    [InlineData("video/mp4", "\0\0\0\u0010ftypisom....\0\0\0\u0008moov\0\0\0\u0008mdat")]
    [InlineData("image/gif", "GIF89a\u0001\0\u0001\0\0\0\0;")]
    [InlineData("image/bmp", "BM....\0\0\0\0\u0036\0\0\0\u0028\0\0\0\u0001\0\0\0\u0001\0\0\0")]
    [InlineData("image/tiff", "II*\0\u0008\0\0\0\0\0\0\0\0\0")]
    [InlineData("image/heic", "\0\0\0\u0010ftypheic....\0\0\0\u0010meta........\0\0\0\u0008mdat")]
    [InlineData("audio/amr", "#!AMR\n")]
    [InlineData("audio/ogg", "OggS\0\u0002....................\0\0\0\0")]
    [InlineData("text/plain", " \n\t\r\n")]
    public void A_head_with_nothing_behind_it_is_empty(string mediaType, string content) => RiskOf(mediaType, content).ShouldBe(FileRisk.Empty);

    [Theory]
    [InlineData("image/jpeg", JpegFrame + Scan + "picture")]
    [InlineData("image/png", PngHead + "\0\0\0\u0004IDATdatacrc.")]
    [InlineData("image/webp", "RIFF....WEBPVP8 \u000B\0\0\0...\u009D\u0001*.....")]
    [InlineData("audio/wav", "RIFF....WAVEfmt \u0010\0\0\0................data\u00FF\u00FF\u00FF\u00FFsound")]
    [InlineData("audio/mpeg", "ID3\u0003\0\0\0\0\0\u0004....\u00FF\u00FB\u0090\u0064")]
    [InlineData("audio/mpeg", "\u00FF\u00FB\u0090\u0064")]
    [InlineData("video/mp4", "\0\0\0\u0010ftypisom....\0\0\0\u000Cmdat....\0\0\0\u0008moov")]
    [InlineData("video/mp4", "\0\0\0\u0010ftypisom....\0\0\0\u0008moov\0\0\0\u0001mdat\0\0\0\0\0\0\0\u0014film")]
    [InlineData("text/plain", "\nx")]
    public void What_has_something_to_show_is_not(string mediaType, string content) => RiskOf(mediaType, content).ShouldBe(FileRisk.None);

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg, "image/jpeg")]
    [InlineData(SKEncodedImageFormat.Png, "image/png")]
    [InlineData(SKEncodedImageFormat.Webp, "image/webp")]
    public void Pictures_that_a_library_makes_are_not(SKEncodedImageFormat format, string mediaType)
    {
        using SKBitmap bitmap = new(3, 2);
        using var picture = bitmap.Encode(format, 90);
        using MemoryStream content = new(picture.ToArray());
        ActiveContent.RiskOf(content, mediaType).ShouldBe(FileRisk.None);
    }

    [Theory]
    [InlineData(0, FileRisk.None)]
    [InlineData(9_999, FileRisk.None)]
    [InlineData(8, FileRisk.Active)]
    public void A_scan_whose_pages_point_at_themselves_is_refused(int nextDirectory, FileRisk expected)
    {
        using MemoryStream scan = new();
        using BinaryWriter write = new(scan);
        write.Write("II*\0"u8);
        write.Write(8);
        write.Write((short)3);
        foreach (var (tag, value) in new[] { (256, 1), (257, 1), (273, 8) })
        {
            write.Write((short)tag);
            write.Write((short)4);
            write.Write(1);
            write.Write(value);
        }

        write.Write(nextDirectory);
        write.Write("points"u8);
        ActiveContent.RiskOf(scan, "image/tiff").ShouldBe(expected);
    }

    /// <summary>A page whose smaller picture is the page itself, or another directory that ends.</summary>
    [Theory]
    [InlineData(8, FileRisk.Active)]
    [InlineData(62, FileRisk.None)]
    public void A_scan_whose_page_lies_in_itself_is_refused(int inner, FileRisk expected)
    {
        using MemoryStream scan = new();
        using BinaryWriter write = new(scan);
        write.Write("II*\0"u8);
        write.Write(8);
        write.Write((short)4);
        foreach (var (tag, value) in new[] { (256, 1), (257, 1), (273, 8), (330, inner) })
        {
            write.Write((short)tag);
            write.Write((short)4);
            write.Write(1);
            write.Write(value);
        }

        write.Write(0);
        write.Write([0, 0, 0, 0, 0, 0, .. "points"u8]);
        ActiveContent.RiskOf(scan, "image/tiff").ShouldBe(expected);
    }

    /// <summary>Each of very many pointers leads nowhere: they are followed for as long as any scan has pages, and not millions of times.</summary>
    [Theory]
    [InlineData(30_000, 1)]
    [InlineData(4, 60_000)]
    public void A_scan_with_more_pointers_or_fields_than_any_page_has_is_refused(int pointers, int fields)
    {
        using MemoryStream scan = new();
        using BinaryWriter write = new(scan);
        write.Write("II*\0"u8);
        write.Write(8);
        write.Write((ushort)(3 + fields));
        var list = 8 + 2 + (12 * (3 + fields)) + 4;
        foreach (var (tag, count, value) in new[] { (256, 1, 1), (257, 1, 1), (273, 1, 8) }.Concat(Enumerable.Repeat((330, pointers, list), fields)))
        {
            write.Write((ushort)tag);
            write.Write((ushort)4);
            write.Write(count);
            write.Write(value);
        }

        write.Write(0);
        write.Write(new byte[4 * pointers]);
        ActiveContent.RiskOf(scan, "image/tiff").ShouldBe(FileRisk.Active);
    }

    private static FileRisk RiskOf(string mediaType, string content)
    {
        using MemoryStream stream = new(Encoding.Latin1.GetBytes(content));
        return ActiveContent.RiskOf(stream, mediaType);
    }
}
