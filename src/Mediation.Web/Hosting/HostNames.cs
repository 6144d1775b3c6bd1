namespace Mediation.Web.Hosting;

/// <summary>Host names to which the program answers. Links and redirects are made of them, so outside Development they must be named.</summary>
internal static class HostNames
{
    public const string Setting = "AllowedHosts";

    /// <summary>What is wrong with the setting; null when nothing is.</summary>
    public static string? FaultIn(IConfiguration configuration)
    {
        var names = (configuration[Setting] ?? string.Empty).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return names.Length == 0 || names.Contains("*", StringComparer.Ordinal)
            ? $"{Setting} names no host, so that any Host header is believed. Set it to the names under which people open the program, separated by semicolons."
            : null;
    }
}
