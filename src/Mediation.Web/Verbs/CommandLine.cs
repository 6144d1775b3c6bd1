using Mediation.Web.Hosting;

namespace Mediation.Web.Verbs;

/// <summary>Reads the command line. No verb means: serve.</summary>
internal static class CommandLine
{
    public const int Misused = 2;
    private const int Interrupted = 130;

    private static readonly IVerb[] Verbs =
    [
        new ServeVerb(), new MigrateVerb(), new SetupVerb(), new SeedVerb(), new AuditVerifyVerb(), new DocumentsVerifyVerb(), new ImportVerb(), new ExportOpenApiVerb(), new DoctorVerb(),
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
            await Console.Error.WriteLineAsync(misuse);
            Help(Console.Error);
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
        catch (Exception fault) when (PlainFault.Of(fault, call!.Settings) is { } line)
        {
            await Console.Error.WriteLineAsync(line);
            return 1;
        }
        catch (Exception failure)
        {
            // A person at a terminal is told what is wrong, not where in the program; the trace goes behind it on request.
            await Console.Error.WriteLineAsync($"{(verb!.Name.Length == 0 ? "serve" : verb.Name)} failed: {failure.GetBaseException().Message.ReplaceLineEndings(" ")}");
            await Console.Error.WriteLineAsync(Environment.GetEnvironmentVariable("MEDIATION_TRACE") is null ? "MEDIATION_TRACE=1 shows the trace; `doctor` says what is missing or unsafe." : failure.ToString());
            return 1;
        }
    }

    private static string? Parse(string[] args, out IVerb? verb, out VerbCall? call)
    {
        call = null;
        var words = args.TakeWhile(a => !a.StartsWith('-')).ToArray();
        verb = Verbs.Where(v => v.Name.Length > 0).FirstOrDefault(v => words.Take(v.Name.Split(' ').Length).SequenceEqual(v.Name.Split(' '), StringComparer.Ordinal)) ?? (words.Length == 0 ? Verbs[0] : null);
        if (verb is null)
        {
            return $"Unknown verb: {string.Join(' ', words)}";
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
                return $"Unknown option: {name}";
            }
        }

        if (arguments.Count != verb.Arguments.Count)
        {
            return verb.Arguments.Count == 0 ? $"Unexpected: {string.Join(' ', arguments)}" : $"{verb.Name} needs: {string.Join(' ', verb.Arguments)}";
        }

        call = new VerbCall(HostSettings.Of(options.GetValueOrDefault("data"), options.GetValueOrDefault("urls")), arguments, options);
        return null;
    }

    private static void Help(TextWriter to)
    {
        to.WriteLine("Mediation [VERB] [--data DIR] [--urls URL]");
        foreach (var verb in Verbs)
        {
            to.WriteLine($"  {$"{verb.Name} {string.Join(' ', verb.Arguments)} {string.Join(' ', verb.Options.Select(o => $"[{o.Replace("=", " VALUE", StringComparison.Ordinal)}]"))}".Trim(),-46} {verb.Help}");
        }

        to.WriteLine("  --data DIR   keeps database, files, keys and logs of a run under DIR (default ./data)");
        to.WriteLine("  --urls URL   address to listen on (default http://localhost:5080)");
        to.WriteLine("Configuration by environment: Database__Provider, Database__ConnectionString, Database__MaxBatchSize, Jobs__Storage.");
    }
}
