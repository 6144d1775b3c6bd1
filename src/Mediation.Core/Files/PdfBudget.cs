namespace Mediation.Core.Files;

/// <summary>How much work one PDF may cause, whatever it is made of: some seconds at most, and bounded memory.</summary>
internal sealed class PdfBudget
{
    /// <summary>Bytes that are read as tokens; objects may overlap in a file made to be read again and again.</summary>
    private const long MostRead = 64L * 1_048_576;

    /// <summary>Bytes unpacked of all object streams together, after each filter.</summary>
    private const long MostUnpacked = 32L * 1_048_576;

    private const int MostObjects = 500_000;

    private long read;
    private long unpacked;
    private int objects;

    /// <exception cref="InvalidDataException">More than any document has.</exception>
    public void Read(long bytes) => Ensure((read += bytes) <= MostRead);

    /// <exception cref="InvalidDataException">More than any document has.</exception>
    public void Unpack(long bytes) => Ensure((unpacked += bytes) <= MostUnpacked);

    /// <exception cref="InvalidDataException">More than any document has.</exception>
    public void AddObject() => Ensure(++objects <= MostObjects);

    private static void Ensure(bool isWithin)
    {
        if (!isWithin)
        {
            throw new InvalidDataException("More in it than any document has.");
        }
    }
}
