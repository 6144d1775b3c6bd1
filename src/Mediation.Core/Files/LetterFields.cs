using System.Xml;

namespace Mediation.Core.Files;

/// <summary>The fields of a letter (ECMA-376, part 1, 17.16): most of them count pages or print a date, some run a program or fetch a file.</summary>
internal static class LetterFields
{
    /// <summary>Fields of a letter that run a program or fetch another file when they are updated.</summary>
    private static readonly string[] ActiveFields = ["DDE", "DDEAUTO", "LINK", "INCLUDETEXT", "IMPORT"];

    /// <param name="xml">A part of a letter.</param>
    /// <remarks>The words of a field may be cut into pieces anywhere, so they are put together until the field ends.</remarks>
    public static bool AreActive(XmlReader xml)
    {
        StringBuilder words = new();
        var isInstruction = false;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                isInstruction = xml.LocalName == "instrText" && !xml.IsEmptyElement;
                if (xml.LocalName == "fldChar")
                {
                    words.Append('\n');
                }
                else if (xml.LocalName == "fldSimple")
                {
                    words.Append('\n').Append(Attribute(xml, "instr")).Append('\n');
                }
            }
            else if (isInstruction && xml.NodeType is (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace))
            {
                words.Append(xml.Value);
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "instrText")
            {
                isInstruction = false;
            }
        }

        return words.ToString().Split('\n').Any(field => ActiveFields.Contains(field.Trim().Split(' ', '\t', '"')[0], StringComparer.OrdinalIgnoreCase));
    }

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
