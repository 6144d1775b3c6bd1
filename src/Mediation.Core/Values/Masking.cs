namespace Mediation.Core.Values;

/// <summary>
/// What is shown to people who may know that a party exists but not who it is. Cuts between characters as people see
/// them, never inside a surrogate pair or a combining sequence.
/// </summary>
public static class Masking
{
    /// <summary>Says nothing here: everybody's number begins with it.</summary>
    private const string Mainland = "+86";

    /// <summary>A person: 李淑华 becomes 李*华, 王五 becomes 王*, one character alone disappears.</summary>
    public static string PersonName(string name) =>
        ElementsOf(name).Length switch
        {
            0 => "",
            1 => "*",
            2 => Cover(name, 1, 0),
            _ => Cover(name, 1, 1),
        };

    /// <summary>An organisation: the middle is hidden, at most four characters at either end stay.</summary>
    public static string OrganisationName(string name)
    {
        var end = Math.Min(4, ElementsOf(name).Length / 3);
        return end == 0 ? PersonName(name) : Cover(name, end, end);
    }

    /// <summary>A document's number: 440106195903124522 becomes 4401**********4522; short ones keep one character at either end.</summary>
    public static string Document(string number) =>
        ElementsOf(number).Length switch
        {
            >= 15 => Cover(number, 4, 4),
            >= 8 => Cover(number, 2, 2),
            >= 4 => Cover(number, 1, 1),
            var length => new string('*', length),
        };

    /// <summary>A telephone number: 13800136072 and +8613800136072 become 138****6072, +85251234567 becomes +852****4567.</summary>
    public static string Phone(string number) =>
        ElementsOf(number).Length switch
        {
            >= 14 when number.StartsWith(Mainland, StringComparison.Ordinal) => Phone(number[Mainland.Length..]),
            >= 11 => Cover(number, number.StartsWith('+') ? 4 : 3, 4),
            >= 6 => Cover(number, 2, 2),
            var length => new string('*', length),
        };

    /// <summary>An e-mail address: chen.jing@bank.example becomes c********@bank.example.</summary>
    public static string Email(string address) =>
        address.LastIndexOf('@') is > 0 and var at
            ? Cover(address[..at], Math.Min(1, ElementsOf(address[..at]).Length - 1), 0) + address[at..]
            : PersonName(address);

    private static string Cover(string text, int head, int tail)
    {
        var elements = ElementsOf(text);
        return string.Concat(elements[..head]) + new string('*', elements.Length - head - tail) + string.Concat(elements[(elements.Length - tail)..]);
    }

    private static string[] ElementsOf(string text)
    {
        var elements = new List<string>(text.Length);
        for (var each = StringInfo.GetTextElementEnumerator(text); each.MoveNext(); )
        {
            elements.Add(each.GetTextElement());
        }

        return [.. elements];
    }
}
