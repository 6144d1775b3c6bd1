namespace Mediation.Core.PersonalData;

/// <summary>
/// The keys for personal data in a file that only its owner can read: a line <c>index</c> and one or more lines <c>key</c>, each with 32 bytes in base64.
/// The first key wraps; those below are older and only read with.
/// </summary>
public static class PersonKeyFile
{
    /// <summary>Name of the file in the key folder.</summary>
    public const string Name = "persons.key";

    private const string Development = "# made in Development: refused elsewhere";
    private const string KeyWord = "key";
    private const string IndexWord = "index";
    private static readonly Lock Making = new();

    /// <summary>Reads the file, and makes it if there is none yet: for Development and tests.</summary>
    /// <exception cref="RefusedToStartException">It cannot be read.</exception>
    public static PersonKeys OpenOrMake(string folder)
    {
        var path = Path.Combine(folder, Name);
        lock (Making)
        {
            if (!File.Exists(path))
            {
                Write(path, [Development, Line(IndexWord), Line(KeyWord)], overwrite: false);
            }

            return Open(path, isDevelopment: true);
        }
    }

    /// <param name="path">The file.</param>
    /// <param name="isDevelopment">Whether a file that was made in Development is taken.</param>
    /// <exception cref="RefusedToStartException">It is not there, cannot be read, or was made in Development.</exception>
    public static PersonKeys Open(string path, bool isDevelopment)
    {
        var lines = ReadLines(path);
        if (!isDevelopment && lines.Contains(Development, StringComparer.Ordinal))
        {
            throw new RefusedToStartException(
                $"The keys for personal data in {path} were made in Development, where anybody could read them. "
                    + "Run the verb persons key with another file (Persons__KeyFile), and begin with a fresh database."
            );
        }

        return Read(path, () => KeysIn(lines));
    }

    /// <summary>Makes the file.</summary>
    /// <exception cref="RefusedToStartException">There is one already.</exception>
    public static void Make(string path, bool isDevelopment)
    {
        if (File.Exists(path))
        {
            throw new RefusedToStartException($"There are keys for personal data already: {path}. Without them nobody could be read any more.");
        }

        Write(path, isDevelopment ? [Development, Line(IndexWord), Line(KeyWord)] : [Line(IndexWord), Line(KeyWord)], overwrite: false);
    }

    /// <summary>Puts a new key before those that are there; the verb <c>persons rewrap</c> then turns every row over to it.</summary>
    /// <exception cref="RefusedToStartException">The file cannot be read.</exception>
    public static void AddKey(string path)
    {
        var lines = ReadLines(path).ToList();
        lines.Insert(Math.Max(0, lines.FindIndex(line => line.StartsWith(KeyWord + ' ', StringComparison.Ordinal))), Line(KeyWord));
        _ = Read(path, () => KeysIn(lines));
        Write(path, lines, overwrite: true);
    }

    /// <summary>Keys as settings give them.</summary>
    /// <param name="keys">Base64, the current one first.</param>
    /// <param name="index">Base64.</param>
    /// <param name="setting">Where they stand, for the refusal.</param>
    /// <exception cref="RefusedToStartException">One is no key.</exception>
    public static PersonKeys OfSettings(IEnumerable<string> keys, string index, string setting) =>
        Read(setting, () => new PersonKeys([.. keys.Select(k => new InstitutionKey(Convert.FromBase64String(k)))], Convert.FromBase64String(index)));

    private static PersonKeys KeysIn(IReadOnlyList<string> lines)
    {
        var words = lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' ', 2, StringSplitOptions.TrimEntries)).ToList();
        return words.Exists(w => w is not [KeyWord or IndexWord, _]) || words.Count(w => w[0] == IndexWord) != 1
            ? throw new FormatException("it has lines other than one index and its keys.")
            : new PersonKeys(
                [.. words.Where(w => w[0] == KeyWord).Select(w => new InstitutionKey(Convert.FromBase64String(w[1])))],
                Convert.FromBase64String(words.Single(w => w[0] == IndexWord)[1])
            );
    }

    private static string[] ReadLines(string path) =>
        File.Exists(path)
            ? Read(path, () => File.ReadAllLines(path))
            : throw new RefusedToStartException(
                $"There are no keys for personal data at {path}. Put them back from a backup; a new installation makes them by the verb persons key."
            );

    private static T Read<T>(string from, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception damaged) when (damaged is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
        {
            throw new RefusedToStartException(
                $"The keys for personal data in {from} cannot be read: {damaged.Message.ReplaceLineEndings(" ")} Put them back from a backup."
            );
        }
    }

    private static string Line(string word) => $"{word} {Convert.ToBase64String(RandomNumberGenerator.GetBytes(InstitutionKey.Bytes))}";

    /// <summary>Under another name first, so that nobody reads half of it, and a crash leaves the old one.</summary>
    private static void Write(string path, IEnumerable<string> lines, bool overwrite)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var draft = $"{path}.{Guid.CreateVersion7():N}";
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (FileStream file = new(draft, options))
        {
            file.Write(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(draft, path, overwrite);
        }
        catch (IOException) when (!overwrite && File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
