using System.Net.Mail;

namespace Mediation.Core.Values;

/// <summary>
/// An e-mail address as people write it: one mailbox in ASCII, without a display name, quotes or comments (RFC 5321, 4.1.2). Others reach only
/// servers that know SMTPUTF8, and may be two that look alike.
/// </summary>
public static class EmailAddress
{
    /// <summary>The longest path that SMTP carries, without its brackets (RFC 5321, 4.5.3.1.3).</summary>
    public const int Longest = 254;

    /// <summary>Characters before the @ (RFC 5321, 4.5.3.1.1).</summary>
    private const int LongestLocalPart = 64;

    /// <param name="text">What was typed; spaces around it do not count.</param>
    /// <param name="address">The address, its domain in lower case; empty when it is none.</param>
    public static bool TryParse(string? text, out string address)
    {
        address = string.Empty;
        var typed = text?.Trim() ?? string.Empty;
        if (typed.Length is 0 or > Longest || typed.Any(c => c is <= ' ' or > '~' || c is '"' or '(' or ')' or '<' or '>' or ',' or ';'))
        {
            return false;
        }

        if (!MailAddress.TryCreate(typed, out var read) || read.Address != typed || read.User.Length > LongestLocalPart || !IsDomain(read.Host))
        {
            return false;
        }

        address = $"{read.User}@{read.Host.ToLowerInvariant()}";
        return true;
    }

    /// <summary>At least two labels: a name without a dot is no domain that mail is sent to from outside.</summary>
    private static bool IsDomain(string host) => host.Contains('.') && !host.EndsWith('.') && Uri.CheckHostName(host) == UriHostNameType.Dns;
}
