namespace Mediation.Core.Files;

/// <summary>Classes of bytes of a PDF (ISO 32000-1, 7.2.2).</summary>
internal static class PdfBytes
{
    public static bool IsBlank(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    public static bool IsNumeric(byte b) => b is (>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-' or (byte)'.';

    /// <summary>Neither blank nor a delimiter.</summary>
    public static bool IsRegular(byte b) =>
        !IsBlank(b)
        && b is not ((byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%');
}
