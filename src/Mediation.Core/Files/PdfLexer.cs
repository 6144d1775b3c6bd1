namespace Mediation.Core.Files;

/// <summary>Reads tokens of a PDF (ISO 32000-1, 7.2 and 7.3) from a place on. It never fails: what is no token is a keyword of its own.</summary>
internal sealed class PdfLexer(byte[] bytes, int start, PdfBudget budget)
{
    /// <summary>Characters of a text that are kept; the rest is only skipped.</summary>
    private const int LongestText = 2_000;

    private int at = start;

    /// <summary>Place of the token that was read last.</summary>
    public int Start { get; private set; } = start;

    public PdfToken Next()
    {
        var from = at;
        var token = Read();
        budget.Read(Math.Max(1, at - from));
        return token;
    }

    private PdfToken Read()
    {
        SkipBlanks();
        Start = at;
        if (at >= bytes.Length)
        {
            return new PdfToken(PdfTokenKind.End);
        }

        switch ((char)bytes[at++])
        {
            case '/':
                return new PdfToken(PdfTokenKind.Name, Name());
            case '(':
                return new PdfToken(PdfTokenKind.Text, Literal());
            case '<' when Peek() == '<':
                at++;
                return new PdfToken(PdfTokenKind.OpenDictionary);
            case '<':
                return new PdfToken(PdfTokenKind.Text, Hexadecimal());
            case '>' when Peek() == '>':
                at++;
                return new PdfToken(PdfTokenKind.CloseDictionary);
            case '[':
                return new PdfToken(PdfTokenKind.OpenArray);
            case ']':
                return new PdfToken(PdfTokenKind.CloseArray);
            case var digit when PdfBytes.IsNumeric((byte)digit):
                return new PdfToken(PdfTokenKind.Number, While(PdfBytes.IsNumeric));
            case '>' or ')' or '{' or '}':
                return new PdfToken(PdfTokenKind.Keyword);
            default:
                return new PdfToken(PdfTokenKind.Keyword, While(PdfBytes.IsRegular));
        }
    }

    private void SkipBlanks()
    {
        while (at < bytes.Length && (PdfBytes.IsBlank(bytes[at]) || bytes[at] == '%'))
        {
            if (bytes[at++] == '%')
            {
                while (at < bytes.Length && bytes[at] is not (10 or 13))
                {
                    at++;
                }
            }
        }
    }

    /// <summary>From the byte that was just read on.</summary>
    private string While(Func<byte, bool> belongs)
    {
        var from = at - 1;
        while (at < bytes.Length && belongs(bytes[at]))
        {
            at++;
        }

        return Encoding.Latin1.GetString(bytes, from, Math.Min(at - from, LongestText));
    }

    /// <summary><c>/J#61vaScript</c> is a name like any other.</summary>
    private string Name()
    {
        StringBuilder name = new();
        while (at < bytes.Length && PdfBytes.IsRegular(bytes[at]))
        {
            var value = (int)bytes[at++];
            if (value == '#' && Digit(at) is { } high && Digit(at + 1) is { } low)
            {
                value = (high << 4) | low;
                at += 2;
            }

            Append(name, value);
        }

        return name.ToString();
    }

    private string Literal()
    {
        StringBuilder text = new();
        for (var depth = 1; at < bytes.Length; )
        {
            var value = bytes[at++];
            depth +=
                value == '(' ? 1
                : value == ')' ? -1
                : 0;
            if (depth == 0)
            {
                break;
            }

            Append(text, value == '\\' ? Escaped() : value);
        }

        return Decoded(text);
    }

    /// <returns>Negative when nothing stands for it, as for a line that goes on.</returns>
    private int Escaped()
    {
        if (at >= bytes.Length)
        {
            return -1;
        }

        var value = bytes[at++];
        if (value is >= (byte)'0' and <= (byte)'7')
        {
            var octal = value - '0';
            for (var digits = 1; digits < 3 && Peek() is >= '0' and <= '7'; digits++)
            {
                octal = (octal * 8) + (bytes[at++] - '0');
            }

            return octal & 0xFF;
        }

        if (value == 13 && Peek() == 10)
        {
            at++;
        }

        return value switch
        {
            10 or 13 => -1,
            (byte)'n' => 10,
            (byte)'r' => 13,
            (byte)'t' => 9,
            _ => value,
        };
    }

    private string Hexadecimal()
    {
        StringBuilder text = new();
        int? high = null;
        for (; at < bytes.Length && bytes[at] != '>'; at++)
        {
            if (Digit(at) is { } digit)
            {
                if (high is { } first)
                {
                    Append(text, (first << 4) | digit);
                }

                high = high is null ? digit : null;
            }
        }

        at++;
        Append(text, high is { } last ? last << 4 : -1);
        return Decoded(text);
    }

    /// <summary>A text may be in UTF-16; its characters are told apart by the mark at its start.</summary>
    private static string Decoded(StringBuilder text) =>
        text is [(char)0xFE, (char)0xFF, ..]
            ? Encoding.BigEndianUnicode.GetString(Encoding.Latin1.GetBytes(text.ToString(2, text.Length - 2)))
            : text.ToString();

    private static void Append(StringBuilder text, int value)
    {
        if (value >= 0 && text.Length < LongestText)
        {
            text.Append((char)value);
        }
    }

    private int Peek() => at < bytes.Length ? bytes[at] : -1;

    private int? Digit(int place) => place < bytes.Length && Uri.IsHexDigit((char)bytes[place]) ? Uri.FromHex((char)bytes[place]) : null;
}
