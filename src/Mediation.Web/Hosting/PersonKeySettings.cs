using Mediation.Core.PersonalData;

namespace Mediation.Web.Hosting;

/// <summary>
/// Where the keys for personal data come from: <c>Persons:Key</c>, <c>Persons:OldKeys:0…</c> and <c>Persons:IndexKey</c>, base64 of 32 random bytes
/// each; else the file <c>Persons:KeyFile</c>, by default in the key folder. Only in Development a missing file is made.
/// </summary>
internal static class PersonKeySettings
{
    private const string Section = "Persons";

    /// <summary>The key file that is configured.</summary>
    public static string FileOf(IConfiguration configuration, HostSettings settings) =>
        Path.GetFullPath(configuration[$"{Section}:KeyFile"] is { Length: > 0 } file ? file : Path.Combine(settings.Keys, PersonKeyFile.Name));

    /// <returns>Where the keys stand, if not in this folder; null when they do.</returns>
    public static string? OutsideOf(string folder, IConfiguration configuration, HostSettings settings) =>
        AreSet(configuration) ? $"the settings ({Section}__Key, {Section}__IndexKey)"
        : IsIn(folder, FileOf(configuration, settings)) ? null
        : FileOf(configuration, settings);

    /// <summary>Whether the keys stand in the settings, and no file has any part.</summary>
    public static bool AreSet(IConfiguration configuration) => configuration[$"{Section}:Key"] is { Length: > 0 };

    /// <summary>The keys, read again when a row names one that was added since.</summary>
    /// <inheritdoc cref="Open"/>
    public static PersonKeys OpenAndFollow(IServiceProvider services, HostSettings settings)
    {
        var (configuration, environment) = (services.GetRequiredService<IConfiguration>(), services.GetRequiredService<IHostEnvironment>());
        var logger = services.GetRequiredService<ILogger<PersonKeys>>();
        var file = FileOf(configuration, settings);
        return Open(configuration, settings, environment.IsDevelopment())
            .Follow(AreSet(configuration) ? null : () => PersonKeyFile.Open(file, environment.IsDevelopment()), logger);
    }

    /// <exception cref="RefusedToStartException">They are missing, by half, unreadable, or made in Development.</exception>
    public static PersonKeys Open(IConfiguration configuration, HostSettings settings, bool isDevelopment)
    {
        if (configuration[$"{Section}:Key"] is { Length: > 0 } current)
        {
            var index = configuration[$"{Section}:IndexKey"] ?? throw new RefusedToStartException($"{Section}__Key is set, but not {Section}__IndexKey.");
            var old = configuration.GetSection($"{Section}:OldKeys").GetChildren().Select(k => k.Value).OfType<string>();
            return PersonKeyFile.OfSettings([current, .. old], index, $"{Section}__Key, {Section}__OldKeys and {Section}__IndexKey");
        }

        var file = FileOf(configuration, settings);
        return isDevelopment && !File.Exists(file) && configuration[$"{Section}:KeyFile"] is not { Length: > 0 }
            ? PersonKeyFile.OpenOrMake(settings.Keys)
            : PersonKeyFile.Open(file, isDevelopment);
    }

    private static bool IsIn(string folder, string file) => file.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
