namespace Mediation.Core.Http;

/// <summary>Addresses of this site to which a form may send its reader back.</summary>
public static class LocalAddress
{
    private const int Longest = 2_000;
    private static readonly Uri Site = new("http://site.invalid");

    /// <summary>
    /// Path and query of an address of this site, without <c>.</c> and <c>..</c> segments; <c>/</c> for everything else. The address is
    /// normalised first and judged afterwards, since <c>/..//other.example</c> leaves this site only then.
    /// </summary>
    public static string Of(string? typed)
    {
        if (typed is not { Length: > 0 and <= Longest } || typed[0] != '/' || !IsPlain(typed) || !Uri.TryCreate(Site, typed, out var address))
        {
            return "/";
        }

        var path = Uri.UnescapeDataString(address.AbsolutePath);
        return address.Host == Site.Host && IsPlain(path) && !path.Contains("//", StringComparison.Ordinal) ? address.PathAndQuery : "/";
    }

    /// <summary>Browsers take a backslash for a slash, and leave out control characters.</summary>
    private static bool IsPlain(string address) => !address.Contains('\\', StringComparison.Ordinal) && !address.Any(char.IsControl);
}
