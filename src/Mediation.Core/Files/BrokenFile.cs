using System.Xml;

namespace Mediation.Core.Files;

/// <summary>Tells the faults of a file that is broken, or made to be, from those of the disk that it is read from.</summary>
internal static class BrokenFile
{
    /// <summary>HRESULT of an <see cref="IOException"/> of the runtime itself; one of the disk has the number of the operating system.</summary>
    private const int NoNumber = unchecked((int)0x80131620);

    /// <summary>Whether this went wrong because of what stands in the file: it is cut off, or names places outside of it.</summary>
    public static bool Is(Exception fault) =>
        !IsOfDisk(fault)
        && (fault is InvalidDataException or XmlException or IOException or ArgumentOutOfRangeException or NotSupportedException or OverflowException);

    /// <summary>A reader of archives reports a disk that fails as a broken archive.</summary>
    private static bool IsOfDisk(Exception? fault) =>
        fault is not null && ((fault is IOException { HResult: not NoNumber } and not EndOfStreamException) || IsOfDisk(fault.InnerException));
}
