using Mediation.Core.Files;

namespace Mediation.Tests.Core.Files;

/// <summary>A file that cannot be looked into is refused; a disk that cannot be read is a fault of its own.</summary>
public sealed class BrokenFileTests
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [Theory]
    [InlineData("application/pdf", 2)]
    [InlineData("text/plain", 2)]
    [InlineData(Docx, 0)]
    [InlineData(Docx, 1)]
    public void A_disk_that_cannot_be_read_says_nothing_of_the_file(string mediaType, int soundReads)
    {
        using FailingDisk disk = new(soundReads);
        var fault = Should.Throw<Exception>(() => ActiveContent.RiskOf(disk, mediaType));
        (fault as IOException ?? fault.InnerException).ShouldBeOfType<IOException>().HResult.ShouldBe(FailingDisk.InputOutputError);
    }

    [Fact]
    public void A_letter_that_was_cut_off_cannot_be_looked_into()
    {
        using MemoryStream cut = new("PK\u0003\u0004 and no more"u8.ToArray());
        FileKind.Detect(cut, "函.docx").ShouldBeNull();
        ActiveContent.RiskOf(cut, Docx).ShouldBe(FileRisk.Active);
    }

    /// <summary>Reads so many times, then fails as Linux reports it.</summary>
    private sealed class FailingDisk(int soundReads) : MemoryStream(new byte[200_000])
    {
        /// <summary>errno EIO.</summary>
        public const int InputOutputError = 5;

        private int reads;

        public override int Read(Span<byte> buffer) => reads++ < soundReads ? base.Read(buffer) : throw new IOException("Input/output error", InputOutputError);

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void CopyTo(Stream destination, int bufferSize) => _ = Read(new byte[1]);
    }
}
