using System.Buffers;

namespace Mediation.Core.Values;

/// <summary>
/// The one way text comes in: trimmed, NFC (one spelling for what looks the same), lengths in code points, so that 𠮷 is
/// one character to the check as it is to its bearer. Lines end with LF. Characters of no width, pasted along from a web page, are
/// left out: nobody sees them, and what looks alike is alike.
/// </summary>
public static class Text
{
    /// <summary>Zero-width space, joiners, word joiner, byte order mark, soft hyphen.</summary>
    private static readonly SearchValues<char> Unseen = SearchValues.Create("\u00AD\u180E\u200B\u200C\u200D\u2060\uFEFF");

    /// <summary>Marks on one character; Hebrew and Tibetan have up to five, more cover the lines above and below.</summary>
    private const int MostMarks = 8;

    /// <summary>One line: a name, a title, a number. Line breaks and tabs are refused as control characters.</summary>
    public static bool TryRead(string? text, int maxRunes, [NotNullWhen(true)] out string? clean, [NotNullWhen(false)] out TextRefusal? refusal) =>
        TryRead(text, maxRunes, manyLines: false, out clean, out refusal);

    /// <summary>A narrative: line breaks and tabs are kept.</summary>
    public static bool TryReadLines(string? text, int maxRunes, [NotNullWhen(true)] out string? clean, [NotNullWhen(false)] out TextRefusal? refusal) =>
        TryRead(text, maxRunes, manyLines: true, out clean, out refusal);

    /// <summary>Length in code points; halves of surrogate pairs count as one each.</summary>
    public static int LengthInRunes(string text) => text.EnumerateRunes().Count();

    /// <summary>Nothing that a reader would see: blanks, and characters without a picture.</summary>
    public static bool IsBlank(string? text) => text is null || text.EnumerateRunes().All(rune => Rune.IsWhiteSpace(rune) || IsUnseen(rune));

    /// <summary>Has no picture of its own: joiners, marks of direction, selectors of a variant, fillers.</summary>
    public static bool IsUnseen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control
        || rune.Value
            is 0x034F
                or 0x115F
                or 0x1160
                or 0x17B4
                or 0x17B5
                or (>= 0x180B and <= 0x180F)
                or 0x2800
                or 0x3164
                or (>= 0xFE00 and <= 0xFE0F)
                or 0xFFA0
                or (>= 0xE0000 and <= 0xE0FFF);

    /// <summary>Something was given: more than what <see cref="IsBlank"/> is. A field that may be left out is left out by any blank, seen or not.</summary>
    public static bool IsGiven([NotNullWhen(true)] string? text) => !IsBlank(text);

    /// <summary>A text that was checked, as it is kept: trimmed, in one spelling, its lines ended with LF; what was measured is what is stored.</summary>
    public static string Normal(string given) => CharacterFolding.Of(WithoutUnseen(given)).ReplaceLineEndings("\n").Trim().Normalize(NormalizationForm.FormC);

    /// <summary>Every character of it can be read, in one line or in several.</summary>
    public static bool IsReadable(string text) => FirstBadCharacter(text, manyLines: true) is null;

    private static bool TryRead(
        string? text,
        int maxRunes,
        bool manyLines,
        [NotNullWhen(true)] out string? clean,
        [NotNullWhen(false)] out TextRefusal? refusal
    )
    {
        clean = null;
        var given = text ?? "";
        refusal = FirstBadCharacter(given, manyLines);
        if (refusal is not null)
        {
            return false;
        }

        var normal = Normal(given);
        var length = LengthInRunes(normal);
        refusal = length switch
        {
            _ when !manyLines && CharacterFolding.PrivateUseIn(normal) is { } unknown => new TextRefusal(TextFault.PrivateUse, CodePoint: unknown.Value),
            _ when IsBlank(normal) => new TextRefusal(TextFault.Missing),
            _ when length > maxRunes => new TextRefusal(TextFault.TooLong, Length: length, MaxLength: maxRunes),
            _ => null,
        };
        clean = refusal is null ? normal : null;
        return clean is not null;
    }

    private static TextRefusal? FirstBadCharacter(string given, bool manyLines)
    {
        var marks = 0;
        for (var i = 0; i < given.Length; )
        {
            // U+FFFD stands where another encoding was read as UTF-8: the character is lost.
            if (!Rune.TryGetRuneAt(given, i, out var rune) || IsNoncharacter(rune) || rune == Rune.ReplacementChar)
            {
                return new TextRefusal(TextFault.BrokenCharacter, Position: i);
            }

            if (IsRefused(rune, manyLines) && !IsOuterBlank(given, i))
            {
                return new TextRefusal(TextFault.ControlCharacter, Position: i);
            }

            // What is left out on reading does not part the marks of a character.
            var isMark = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
            marks =
                isMark ? marks + 1
                : IsUnseen(rune) ? marks
                : 0;
            if (marks > MostMarks)
            {
                return new TextRefusal(TextFault.StackedMarks, Position: i);
            }

            i += rune.Utf16SequenceLength;
        }

        return null;
    }

    private static bool IsRefused(Rune rune, bool manyLines) =>
        (
            Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            && !(manyLines && rune.Value is '\n' or '\r' or '\t' or 0x2028 or 0x2029)
        )
        || IsDirectionControl(rune)
        || IsTag(rune);

    // These make "甲付乙" read as something else on a signed page; no name or narrative here needs them.
    private static bool IsDirectionControl(Rune rune) => rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    // Letters that no program shows: they carry words past the reader.
    private static bool IsTag(Rune rune) => rune.Value is >= 0xE0000 and <= 0xE007F;

    private static bool IsNoncharacter(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;

    private static string WithoutUnseen(string given) => given.AsSpan().ContainsAny(Unseen) ? string.Concat(given.Where(c => !Unseen.Contains(c))) : given;

    // A line break pasted behind a name is trimmed, not refused.
    private static bool IsOuterBlank(string given, int index) =>
        char.IsWhiteSpace(given[index]) && (given.AsSpan(0, index).IsWhiteSpace() || given.AsSpan(index).IsWhiteSpace());
}
