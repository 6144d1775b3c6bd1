namespace Mediation.Web.Verbs;

/// <summary>Reads the command line. No verb means: serve.</summary>
internal static class CommandLine
{
    public const int Misused = 2;
    private const int Interrupted = 130;

    private static readonly IVerb[] Verbs =
    [
        new ServeVerb(),
        new MigrateVerb(),
        new SetupVerb(),
        new SeedVerb(),
        new AuditVerifyVerb(),
        new DocumentsVerifyVerb(),
        new ImportVerb(),
        new ExportOpenApiVerb(),
        new DoctorVerb(),
    ];

    public static async Task<int> RunAsync(string[] args)
    {
        if (args.Any(a => a is "--help" or "-h" or "help"))
        {
            Help(Console.Out);
            return 0;
        }

        if (Parse(args, out var verb, out var call) is { } misuse)
        {
            await Console.Error.WriteLineAsync($"{misuse} --help shows what there is.");
            return Misused;
        }

        using CancellationTokenSource stop = new();
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
            stop.Cancel();
        };
        try
        {
            return await verb!.RunAsync(call!, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return Interrupted;
        }
        catch (Exception fault) when (StartupFault.Of(fault, call!.Settings) is { } line)
        {
            await Console.Error.WriteLineAsync(line);
            return 1;
        }
        catch (Exception failure)
        {
            // A person at a terminal is told what is wrong, not where in the program; the trace goes behind it on request.
            await Console.Error.WriteLineAsync(
                $"{(verb!.Name.Length == 0 ? "serve" : verb.Name)} failed: {failure.GetBaseException().Message.ReplaceLineEndings(" ")}"
            );
            await Console.Error.WriteLineAsync(
                Environment.GetEnvironmentVariable("MEDIATION_TRACE") is null
                    ? "MEDIATION_TRACE=1 shows the trace; `doctor` says what is missing or unsafe."
                    : failure.ToString()
            );
            return 1;
        }
    }

    private static string? Parse(string[] args, out IVerb? verb, out VerbCall? call)
    {
        call = null;
        var words = args.TakeWhile(a => !a.StartsWith('-')).ToArray();
        verb = Verbs
            .Where(v => v.Name.Length > 0)
            .FirstOrDefault(v => words.Take(v.Name.Split(' ').Length).SequenceEqual(v.Name.Split(' '), StringComparer.Ordinal))
            ?? (words.Length == 0 ? Verbs[0] : null);
        if (verb is null)
        {
            return $"There is no verb {string.Join(' ', words)}.";
        }

        var rest = args.Skip(verb.Name.Length == 0 ? 0 : verb.Name.Split(' ').Length).ToList();
        Dictionary<string, string> options = new(StringComparer.Ordinal);
        List<string> arguments = [];
        var known = verb.Options.Concat(["--data=", "--urls="]).ToList();
        for (var i = 0; i < rest.Count; i++)
        {
            var (name, value) = rest[i].Split('=', 2) is [var n, var v] && n.StartsWith("--", StringComparison.Ordinal) ? (n, v) : (rest[i], (string?)null);
            if (!name.StartsWith('-'))
            {
                arguments.Add(rest[i]);
            }
            else if (known.Contains(name + "="))
            {
                value ??= i + 1 < rest.Count ? rest[++i] : null;
                if (value is null)
                {
                    return $"{name} needs a value.";
                }

                options[name[2..]] = value;
            }
            else if (known.Contains(name) && value is null)
            {
                options[name[2..]] = string.Empty;
            }
            else
            {
                return $"{(verb.Name.Length == 0 ? "The server" : $"The verb {verb.Name}")} knows no option {name}.";
            }
        }

        if (verb.Options.FirstOrDefault(o => o.EndsWith('=') && !options.ContainsKey(o[2..^1])) is { } lacking)
        {
            return $"The verb {verb.Name} needs {Words(lacking)}.";
        }

        if (options.GetValueOrDefault("urls")?.Split(';').FirstOrDefault(u => !IsAddress(u)) is { } strange)
        {
            return $"--urls {strange} is no address to listen on; one looks like {HostSettings.DefaultUrl}.";
        }

        if (arguments.Count != verb.Arguments.Count)
        {
            return verb.Arguments.Count == 0
                ? $"{(verb.Name.Length == 0 ? "The server" : $"The verb {verb.Name}")} takes no {string.Join(' ', arguments)}."
                : $"The verb {verb.Name} needs {string.Join(' ', verb.Arguments)}{(arguments.Count > verb.Arguments.Count ? " and nothing more" : "")}.";
        }

        call = new VerbCall(HostSettings.Of(options.GetValueOrDefault("data"), options.GetValueOrDefault("urls")), arguments, options);
        return null;
    }

    private static bool IsAddress(string url) =>
        Uri.TryCreate(
            url.Replace("//*", "//any", StringComparison.Ordinal).Replace("//+", "//any", StringComparison.Ordinal),
            UriKind.Absolute,
            out var address
        ) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    /// <summary>An option as one writes it: <c>--map MAP</c>.</summary>
    private static string Words(string option) => option.EndsWith('=') ? $"{option[..^1]} {option[2..^1].ToUpperInvariant()}" : $"[{option}]";

    private static void Help(TextWriter to)
    {
        to.WriteLine("Mediation [VERB] [--data DIR] [--urls URL]");
        foreach (var verb in Verbs)
        {
            var words = verb.Name.Length == 0 ? "(no verb)" : string.Join(' ', [verb.Name, .. verb.Arguments, .. verb.Options.Select(Words)]);
            to.WriteLine($"  {words, -44} {verb.Help}");
        }

        to.WriteLine("  --data DIR   keeps database, files, keys and logs of a run under DIR (default ./data)");
        to.WriteLine("  --urls URL   address to listen on (default http://localhost:5080)");
        to.WriteLine("Settings come from the environment (README.md): Database__Provider, Database__ConnectionString, Database__MaxBatchSize, Jobs__Storage.");
        to.WriteLine("Ends 0 when done, 1 when it failed, 2 when called wrongly; import ends 3 when some rows were refused.");
    }
}
