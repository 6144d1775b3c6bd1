using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Mediation.Notifications.Channels;

/// <summary>The words of an e-mail as a page: large enough to read, with links to press. Nothing in it is loaded from elsewhere.</summary>
internal static class EmailHtml
{
    private const string Page = "margin:0 auto;max-width:36em;padding:16px;color:#1c2530;font:16px/1.7 sans-serif";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="subject">Its heading.</param>
    /// <param name="text">Plain text: an empty line parts paragraphs, and an address of the web stands on a line of its own.</param>
    /// <param name="language"><c>zh-CN</c> or <c>en</c>.</param>
    public static string Of(string subject, string text, string language)
    {
        StringBuilder html = new();
        html.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html><html lang=\"{Encoder.Encode(language)}\"><head><meta charset=\"utf-8\">");
        html.Append(CultureInfo.InvariantCulture, $"<title>{Encoder.Encode(subject)}</title></head><body style=\"{Page}\">");
        html.Append(CultureInfo.InvariantCulture, $"<h1 style=\"font-size:20px;line-height:1.4\">{Encoder.Encode(subject)}</h1>");
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            html.Append("<p>").AppendJoin("<br>", paragraph.Trim('\n').Split('\n').Select(LineOf)).Append("</p>");
        }

        return html.Append("</body></html>").ToString();
    }

    private static string LineOf(string line) =>
        Uri.TryCreate(line, UriKind.Absolute, out var link) && link.Scheme is "https" or "http"
            ? $"<a href=\"{Encoder.Encode(line)}\" style=\"color:#0b57a4;font-weight:600\">{Encoder.Encode(line)}</a>"
            : Encoder.Encode(line);
}
