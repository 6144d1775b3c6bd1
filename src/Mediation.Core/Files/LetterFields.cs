using System.Buffers;
using System.Xml;

namespace Mediation.Core.Files;

/// <summary>The fields of a letter (ECMA-376, part 1, 17.16): most of them count pages or print a date, some run a program or fetch a file.</summary>
internal static class LetterFields
{
    private const int Deepest = 1_000;

    /// <summary>Fields of a letter that run a program, fetch another file or send something when they are updated.</summary>
    private static readonly string[] ActiveFields =
    [
        "DDE",
        "DDEAUTO",
        "LINK",
        "INCLUDE",
        "INCLUDETEXT",
        "INCLUDEPICTURE",
        "IMPORT",
        "DATABASE",
        "RD",
        "EMBED",
        "CONTROL",
        "MACROBUTTON",
        "HTMLACTIVEX",
        "PRINT",
    ];

    /// <param name="xml">A part of a letter or workbook.</param>
    /// <remarks>
    /// The words of a field may be cut into pieces anywhere, so they are put together until the field ends. A field within a field that stands before
    /// any word of the outer one would make up its name.
    /// </remarks>
    public static bool AreActive(XmlReader xml)
    {
        Stack<StringBuilder> open = new([new StringBuilder()]);
        var isInstruction = false;
        while (xml.Read())
        {
            if (xml.Depth > Deepest)
            {
                throw new InvalidDataException("Deeper than any letter or workbook is.");
            }

            if (xml.NodeType == XmlNodeType.Element)
            {
                if (IsAddressed(xml) || (xml.LocalName == "fldSimple" && IsActive(Attribute(xml, "instr") ?? "")))
                {
                    return true;
                }

                isInstruction = xml.LocalName is "instrText" or "delInstrText" && !xml.IsEmptyElement;
                if (xml.LocalName == "fldChar" && Passes(open, Attribute(xml, "fldCharType")))
                {
                    return true;
                }
            }
            else if (isInstruction && xml.NodeType is (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace))
            {
                open.Peek().Append(xml.Value);
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName is "instrText" or "delInstrText")
            {
                isInstruction = false;
            }
        }

        return open.Any(field => IsActive(field.ToString()));
    }

    /// <summary>Enters or leaves a field.</summary>
    /// <returns>True when the one it leaves is active, or the one it enters makes up a name.</returns>
    private static bool Passes(Stack<StringBuilder> open, string? type)
    {
        if (type is "begin")
        {
            var makesName = open.Count > 1 && string.IsNullOrWhiteSpace(open.Peek().ToString());
            open.Push(new StringBuilder());
            return makesName;
        }

        // What stands after the separator is the field's last result, which a field within it may have made.
        var isActive = IsActive(open.Peek().ToString());
        if (type is "separate")
        {
            open.Peek().Append(" \u0001");
        }
        else if (open.Count > 1)
        {
            open.Pop();
        }
        else
        {
            open.Peek().Clear();
        }

        return isActive;
    }

    /// <summary>Letters with which the name of an active field, or of a link, begins.</summary>
    private static readonly SearchValues<char> FirstLetters = SearchValues.Create("CDEHILMPRcdehilmpr");

    /// <summary>Whether a field in a letter of bytes begins like one to look at; most bytes of the value 19 begin no field.</summary>
    public static bool MayBeActive(ReadOnlySpan<char> instruction) => instruction.TrimStart() is [var first, ..] && FirstLetters.Contains(first);

    internal static bool IsActive(string instruction)
    {
        var words = instruction.Trim();
        var name = words.Split([' ', '\t', '\r', '\n', '"', '\u00A0', '\u3000'])[0];
        return ActiveFields.Contains(name, StringComparer.OrdinalIgnoreCase)
            || (name.Equals("HYPERLINK", StringComparison.OrdinalIgnoreCase) && !WebAddress.IsLink(Target(words[name.Length..].Trim())));
    }

    /// <summary>The first argument of a link; empty when it leads to a place in the letter itself (switch <c>\l</c>).</summary>
    private static string Target(string arguments) =>
        arguments.StartsWith('"') ? arguments.Split('"')[1]
        : arguments.Length > 1 && arguments[0] == '\\' && arguments[1] != '\\' ? ""
        : arguments.Split(' ')[0];

    /// <summary>A picture that names its address itself, or that is linked and not in the file.</summary>
    private static bool IsAddressed(XmlReader xml) =>
        xml.LocalName switch
        {
            "blip" => Attribute(xml, "link") is not null,
            "imagedata" or "fill" or "stroke" => Attribute(xml, "src") is { } source
                && (source.Contains(':', StringComparison.Ordinal) || source.StartsWith('\\')),
            "ddeLink" or "oleLink" or "webPr" => true,
            _ => false,
        };

    private static string? Attribute(XmlReader xml, string name)
    {
        for (var i = 0; i < xml.AttributeCount; i++)
        {
            xml.MoveToAttribute(i);
            if (xml.LocalName == name)
            {
                var value = xml.Value;
                xml.MoveToElement();
                return value;
            }
        }

        xml.MoveToElement();
        return null;
    }
}
