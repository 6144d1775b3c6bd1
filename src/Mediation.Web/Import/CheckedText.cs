namespace Mediation.Web.Import;

/// <summary>
/// Text on its way to the CSV reader, checked character by character: bytes that are none of the encoding, and a quotation mark that
/// is opened and never closed, end the reading with the line where they stand, instead of becoming text of a complaint.
/// </summary>
internal sealed class CheckedText(TextReader text, string path, string encoding, char delimiter) : TextReader
{
    /// <summary>What undecodable bytes become: no character of any text.</summary>
    public const char Undecodable = '\uFFFF';

    private int line = 1;
    private int quotedSince;
    private char before = '\n';
    private bool mayClose;

    /// <summary>Whether what was read last is a line without its end.</summary>
    public bool LastLineIsOpen => before is not ('\n' or '\r');

    public override int Read()
    {
        var one = new char[1];
        return Read(one, 0, 1) == 0 ? -1 : one[0];
    }

    public override int Read(char[] buffer, int index, int count)
    {
        var read = Checked(() => text.Read(buffer, index, count));
        foreach (var c in buffer.AsSpan(index, read))
        {
            Look(c);
        }

        return read > 0 || quotedSince == 0 || mayClose || count == 0
            ? read
            : throw Refused($"the quotation mark opened in line {quotedSince.ToString(CultureInfo.InvariantCulture)} is never closed.");
    }

    public override int Peek() => text.Peek();

    protected override void Dispose(bool disposing)
    {
        text.Dispose();
        base.Dispose(disposing);
    }

    private void Look(char c)
    {
        if (c == Undecodable)
        {
            throw Refused(
                $"line {line.ToString(CultureInfo.InvariantCulture)} is not {encoding}. "
                    + "Name the file's encoding in the mapping, such as \"encoding\": \"GB18030\"."
            );
        }

        if (mayClose && c != '"')
        {
            (quotedSince, mayClose) = (0, false);
        }

        if (c == '"')
        {
            mayClose = quotedSince > 0 && !mayClose;
            quotedSince = quotedSince == 0 && (before == delimiter || before is '\n' or '\r') ? line : quotedSince;
        }

        line += c == '\n' ? 1 : 0;
        before = c;
    }

    private int Checked(Func<int> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException broken)
        {
            throw Refused($"the compressed file is broken after line {line.ToString(CultureInfo.InvariantCulture)}: {broken.Message}");
        }
    }

    private RefusedToStartException Refused(string why) => new($"{path}: {why}");
}
