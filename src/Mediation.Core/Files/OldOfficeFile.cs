using System.Buffers.Binary;

namespace Mediation.Core.Files;

/// <summary>
/// A letter of Word or a workbook of Excel before 2007, as WPS writes them as well: which of both it is, and whether it would run or fetch something
/// when it is opened, or carries another file (MS-DOC, MS-XLS).
/// </summary>
internal static class OldOfficeFile
{
    private const string Letter = "application/msword";
    private const string Sheets = "application/vnd.ms-excel";

    /// <summary>Macros, controls, and objects that another program opens; Excel gives folders of embedded objects a name and a number.</summary>
    private static readonly string[] Active = ["Macros", "VBA", "_VBA_PROJECT", "_VBA_PROJECT_CUR", "ObjectPool", "\u0001Ole10Native", "Package", "Ctls"];

    private const char FieldStart = '\u0013';

    private static readonly string[] EncryptedParts = ["EncryptedPackage", "EncryptionInfo"];

    /// <returns>Its media type; null when it is neither.</returns>
    public static string? KindOf(Stream content)
    {
        var file = CompoundFile.Read(content);
        return file.Has("WordDocument") ? Letter
            : file.Has("Workbook") || file.Has("Book") ? Sheets
            : null;
    }

    public static FileRisk RiskOf(Stream content, string mediaType)
    {
        var file = CompoundFile.Read(content);
        if (EncryptedParts.Any(file.Has))
        {
            return FileRisk.Encrypted;
        }

        if (file.Names.Any(IsActive))
        {
            return FileRisk.Active;
        }

        return mediaType == Letter ? RiskOfLetter(file.Stream("WordDocument")) : RiskOfSheets(file.Stream("Workbook") ?? file.Stream("Book"));
    }

    private static bool IsActive(string name) =>
        Active.Contains(name, StringComparer.OrdinalIgnoreCase)
        || (name.StartsWith("MBD", StringComparison.Ordinal) && name.Length > 3 && name[3..].All(char.IsAsciiHexDigit));

    /// <summary>The head says whether it is encrypted (MS-DOC, 2.5.2); a field that runs or fetches stands in its text by name (2.8.25).</summary>
    private static FileRisk RiskOfLetter(byte[]? letter)
    {
        const int flags = 0x0A;
        const ushort isEncrypted = 0x0100;
        if (letter is null || BinaryPrimitives.ReadUInt16LittleEndian(letter) != 0xA5EC)
        {
            return FileRisk.Active;
        }

        return (BinaryPrimitives.ReadUInt16LittleEndian(letter.AsSpan(flags)) & isEncrypted) != 0 ? FileRisk.Encrypted
            : HasActiveField(letter) ? FileRisk.Active
            : FileRisk.None;
    }

    /// <summary>A field begins with the character 19; its text has one or two bytes a character.</summary>
    private static bool HasActiveField(byte[] letter) =>
        HasActiveField(Encoding.Latin1.GetString(letter))
        || HasActiveField(Encoding.Unicode.GetString(letter))
        || HasActiveField(Encoding.Unicode.GetString(letter.AsSpan(1)));

    /// <summary>More fields than any letter has cannot be looked into.</summary>
    private static bool HasActiveField(string text)
    {
        const int longestField = 500;
        const int mostFields = 20_000;
        var fields = 0;
        for (var at = text.IndexOf(FieldStart, StringComparison.Ordinal); at >= 0; at = text.IndexOf(FieldStart, at + 1))
        {
            var field = text.AsSpan(at + 1, Math.Min(longestField, text.Length - at - 1));
            field = field.IndexOfAny('\u0014', '\u0015') is >= 0 and var end ? field[..end] : field;
            if (LetterFields.MayBeActive(field) && (++fields > mostFields || LetterFields.IsActive(field.ToString())))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Records in their order (MS-XLS, 2.1.4): of an encrypted workbook, one of macros, and one that is tied to another file or program.</summary>
    private static FileRisk RiskOfSheets(byte[]? sheets)
    {
        const ushort encryption = 0x002F;
        const ushort sheet = 0x0085;
        const ushort outside = 0x01AE;
        if (sheets is null)
        {
            return FileRisk.Active;
        }

        var end = 0;
        for (var at = 0; at + 4 <= sheets.Length; at = end)
        {
            var kind = BinaryPrimitives.ReadUInt16LittleEndian(sheets.AsSpan(at));
            end = at + 4 + BinaryPrimitives.ReadUInt16LittleEndian(sheets.AsSpan(at + 2));
            var record = sheets.AsSpan(at + 4, Math.Max(0, Math.Min(end, sheets.Length) - at - 4));
            if (kind == encryption)
            {
                return FileRisk.Encrypted;
            }

            // A sheet of macros or of a module; a book or a program besides this one.
            if (
                (kind == sheet && record is [_, _, _, _, _, 1 or 6, ..])
                || (kind == outside && record is not [_, _, 0x01, 0x04, ..] and not [_, _, 0x01, 0x3A, ..])
            )
            {
                return FileRisk.Active;
            }
        }

        return FileRisk.None;
    }
}
