namespace Mediation.Core.Files;

/// <summary>How much work one PDF may cause, whatever it is made of: some seconds at most, and bounded memory.</summary>
/// <param name="times">How many documents share it; one as a rule.</param>
internal sealed class PdfBudget(int times = 1)
{
    /// <summary>Bytes that are read as tokens; objects may overlap in a file made to be read again and again.</summary>
    private const long MostRead = 64L * 1_048_576;

    /// <summary>Bytes unpacked of all object streams together, after each filter.</summary>
    private const long MostUnpacked = 32L * 1_048_576;

    private const int MostObjects = 500_000;

    /// <summary>Whether documents side by side share it; else those in one another do.</summary>
    public bool IsShared => times > 1;

    private long read;
    private long unpacked;
    private int objects;

    /// <exception cref="InvalidDataException">More than any document has.</exception>
    public void Read(long bytes) => Ensure((read += bytes) <= MostRead * times);

    /// <exception cref="InvalidDataException">More than any document has.</exception>
    public void Unpack(long bytes) => Ensure((unpacked += bytes) <= MostUnpacked * times);

    /// <exception cref="InvalidDataException">More than any document has.</exception>
    public void AddObject() => Ensure(++objects <= MostObjects * times);

    private static void Ensure(bool isWithin)
    {
        if (!isWithin)
        {
            throw new InvalidDataException("More in it than any document has.");
        }
    }
}
