using MimeKit;

namespace Mediation.Core.Files;

/// <summary>
/// What stands before the first part of an e-mail and behind the last (RFC 2046, 5.1.1): no mail program shows it, and some look for a file there all the
/// same. A short remark of a mail program or of a list is none.
/// </summary>
internal static class MailEdges
{
    /// <summary>Multiparts in multiparts.</summary>
    private const int Nested = 20;

    /// <summary>Parts of one multipart that are looked into for multiparts; more is refused by <see cref="MailBudget"/>.</summary>
    private const int MostBeside = 200;

    /// <summary>Characters beside the parts.</summary>
    private const int LongestRemark = 4_000;

    /// <summary>So many characters of base64 in a row are no word.</summary>
    private const int ShortestPacked = 48;

    private static readonly string[] FileStarts = ["MZ", "PK\u0003\u0004", "%PDF", "\u007fELF", "TVqQ", "UEsDB", "JVBERi"];

    public static bool ArePlain(MimeEntity? body) => ArePlain(body, Nested);

    private static bool ArePlain(MimeEntity? body, int depth) =>
        body is not Multipart parts
        || (depth > 0 && IsRemark(parts.Preamble) && IsRemark(parts.Epilogue) && parts.Take(MostBeside).All(part => ArePlain(part, depth - 1)));

    private static bool IsRemark(string? text) =>
        text is null || (text.Length <= LongestRemark && !text.Contains('\0', StringComparison.Ordinal) && text.Split('\n').All(line => IsWords(line.Trim())));

    /// <summary>No line of it begins a file, plain or packed as mail programs pack one, or says that one follows.</summary>
    private static bool IsWords(string line) =>
        !FileStarts.Any(start => line.StartsWith(start, StringComparison.Ordinal))
        && !line.StartsWith("Content-", StringComparison.OrdinalIgnoreCase)
        && (line.Length < ShortestPacked || !line.All(IsPacked));

    /// <summary>A character of base64.</summary>
    private static bool IsPacked(char c) => char.IsAsciiLetterOrDigit(c) || c is '+' or '/' or '=';
}
