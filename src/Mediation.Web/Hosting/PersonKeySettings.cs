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

    /// <summary>Whether the keys stand in the settings, and no file has any part.</summary>
    public static bool AreSet(IConfiguration configuration) => configuration[$"{Section}:Key"] is { Length: > 0 };

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
}
