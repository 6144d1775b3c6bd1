namespace Mediation.Web.Hosting;

/// <summary>Reads settings; one that cannot be read refuses the start and says under which name it was given and what it may be.</summary>
internal static class SettingValues
{
    /// <exception cref="RefusedToStartException">It is none of the choices.</exception>
    public static TEnum Choice<TEnum>(this IConfiguration configuration, string key, TEnum otherwise)
        where TEnum : struct, Enum
    {
        if (configuration[key] is not { Length: > 0 } text)
        {
            return otherwise;
        }

        return Enum.GetNames<TEnum>().FirstOrDefault(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase)) is { } known
            ? Enum.Parse<TEnum>(known)
            : throw Refused(key, text, $"must be one of {string.Join(", ", Enum.GetNames<TEnum>())}");
    }

    /// <exception cref="RefusedToStartException">It is no whole number, or none of this size.</exception>
    public static int? Number(this IConfiguration configuration, string key, int atLeast, int atMost = int.MaxValue) =>
        configuration[key] is not { Length: > 0 } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= atLeast && number <= atMost ? number
        : throw Refused(key, text, Bounds(atLeast, atMost));

    private static string Bounds(int atLeast, int atMost)
    {
        var from = $"must be a whole number of at least {atLeast.ToString(CultureInfo.InvariantCulture)}";
        return atMost == int.MaxValue ? from : $"{from} and at most {atMost.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <exception cref="RefusedToStartException">It is no span of time.</exception>
    public static TimeSpan? Span(this IConfiguration configuration, string key) =>
        configuration[key] is not { Length: > 0 } text ? null
        : TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) ? span
        : throw Refused(key, text, "must be a span such as 04:30:00");

    /// <exception cref="RefusedToStartException">It is no address of a web server.</exception>
    public static Uri? Address(this IConfiguration configuration, string key) =>
        configuration[key] is not { Length: > 0 } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? address
        : throw Refused(key, text, "must be an address such as https://archive.example/anchors");

    /// <exception cref="RefusedToStartException">It is neither true nor false.</exception>
    public static bool YesNo(this IConfiguration configuration, string key, bool otherwise) =>
        configuration[key] is not { Length: > 0 } text ? otherwise
        : bool.TryParse(text, out var value) ? value
        : throw Refused(key, text, "must be true or false");

    /// <summary>A secret: the setting itself, or the content of the file that a second setting names, called like the first with <c>File</c>.</summary>
    /// <exception cref="RefusedToStartException">The file cannot be read.</exception>
    public static string? Secret(this IConfiguration configuration, string key)
    {
        if (configuration[key + "File"] is not { Length: > 0 } file)
        {
            return configuration[key] is { Length: > 0 } secret ? secret : null;
        }

        try
        {
            return File.ReadAllText(file).TrimEnd('\r', '\n');
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw Refused(key + "File", file, "must be a file that this account can read");
        }
    }

    private static RefusedToStartException Refused(string key, string text, string rule) =>
        new($"{key.Replace(":", "__", StringComparison.Ordinal)} is \"{text}\"; it {rule}.");
}
