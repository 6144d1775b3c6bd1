namespace Mediation.Core.Values;

/// <summary>
/// One code point for one character: what old systems keep in the private use area of GB 18030 becomes the character it stands for
/// (GB 18030-2022 maps these positions to Unicode), and a radical, which text copied from PDF files has in place of a character, becomes
/// the character (Unicode Equivalent_Unified_Ideograph). The text looks as before; only its code points become comparable.
/// </summary>
public static class CharacterFolding
{
    private const int FirstRadical = 0x2E80;
    private const int FirstKangxiRadical = 0x2F00;
    private const int LastKangxiRadical = 0x2FD5;
    private const int FirstPrivateVerticalMark = 0xE78D;
    private const int FirstPrivateDescription = 0xE7E7;
    private const int FirstPrivateHan = 0xE815;

    /// <summary>U+2E80 to U+2EF3.</summary>
    private static readonly Rune[] Radicals =
    [
        .. (
            "⺀厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂"
            + "肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟"
        ).EnumerateRunes(),
    ];

    /// <summary>U+E78D to U+E796: marks of vertical text, positions A6D9 to A6F3.</summary>
    private static readonly Rune[] PrivateVerticalMarks = [.. "\uFE10\uFE12\uFE11\uFE13\uFE14\uFE15\uFE16\uFE17\uFE18\uFE19".EnumerateRunes()];

    /// <summary>U+E7E7 to U+E7F3: positions A989 to A995.</summary>
    private static readonly Rune[] PrivateDescriptions = [.. "\u303E\u2FF0\u2FF1\u2FF2\u2FF3\u2FF4\u2FF5\u2FF6\u2FF7\u2FF8\u2FF9\u2FFA\u2FFB".EnumerateRunes()];

    /// <summary>U+E815 to U+E864: positions FE50 to FEA0.</summary>
    private static readonly Rune[] PrivateHan =
    [
        .. (
            "⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠⺧𡗗龸⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱"
            + "䎬⺻䏝䓖䙡䙌龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻"
        ).EnumerateRunes(),
    ];

    /// <summary>The text with one code point for each character.</summary>
    public static string Of(string text) => text.Any(MayFold) ? string.Concat(text.EnumerateRunes().Select(Of)) : text;

    /// <summary>The first character of a private use area, whose picture only its own system knows; null when there is none.</summary>
    public static Rune? PrivateUseIn(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse)
            {
                return rune;
            }
        }

        return null;
    }

    private static bool MayFold(char c) => c is (>= (char)FirstRadical and <= (char)LastKangxiRadical) or (>= '\uE000' and <= '\uF8FF');

    private static Rune Of(Rune rune)
    {
        var code = rune.Value;
        return code switch
        {
            >= FirstKangxiRadical and <= LastKangxiRadical => Rune.GetRuneAt(rune.ToString().Normalize(NormalizationForm.FormKC), 0),
            0xE7C7 => new Rune(0x1E3F),
            0xE7C8 => new Rune(0x01F9),
            _ => At(Radicals, code - FirstRadical)
                ?? At(PrivateDescriptions, code - FirstPrivateDescription)
                ?? At(PrivateVerticalMarks, code - FirstPrivateVerticalMark)
                // Some private positions stand for a radical.
                ?? (At(PrivateHan, code - FirstPrivateHan) is { } han ? Of(han) : rune),
        };
    }

    private static Rune? At(Rune[] table, int index) => index >= 0 && index < table.Length ? table[index] : null;
}
