namespace Mediation.Web.Hosting;

/// <summary>Where a run keeps what it keeps, and where it listens.</summary>
/// <param name="DataFolder">Database, files, keys and logs.</param>
/// <param name="Urls">Address to listen on.</param>
public sealed record HostSettings(string DataFolder, string Urls)
{
    public const string DefaultUrl = "http://localhost:5080";

    public string Files => Path.Combine(DataFolder, "files");

    public string Scratch => Path.Combine(DataFolder, "tmp");

    public string Keys => Path.Combine(DataFolder, "keys");

    public string Logs => Path.Combine(DataFolder, "logs");

    public string SqliteFile => Path.Combine(DataFolder, "mediation.db");

    public static HostSettings Of(string? data, string? urls) =>
        new(Path.GetFullPath(data ?? "data"), urls ?? Environment.GetEnvironmentVariable("ASPNETCORE_URLS") ?? DefaultUrl);
}
