using System.CommandLine;

namespace Mediation.Web.Verbs;

/// <summary>
/// The command line: verbs, options, help. No verb means serve. Ends 0 when done, 1 when it failed, 2 when called wrongly, 130 when interrupted; a
/// verb may have further codes.
/// </summary>
internal static class CommandLine
{
    private const int Failed = 1;
    private const int Misused = 2;
    private const int Interrupted = 130;

    private static readonly Option<string?> Data = new("--data")
    {
        Description = "Folder that keeps database, files, keys and logs of a run (default ./data)",
        HelpName = "DIR",
        Recursive = true,
    };

    private static readonly Option<string?> Urls = new("--urls")
    {
        Description = $"Address to listen on (default {HostSettings.DefaultUrl})",
        HelpName = "URL",
        Recursive = true,
        Validators =
        {
            result =>
            {
                if (result.GetValueOrDefault<string?>()?.Split(';').FirstOrDefault(u => !IsAddress(u)) is { } strange)
                {
                    result.AddError($"--urls {strange} is no address to listen on; one looks like {HostSettings.DefaultUrl}.");
                }
            },
        },
    };

    public static async Task<int> RunAsync(string[] args)
    {
        using CancellationTokenSource stop = new();
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
            stop.Cancel();
        };
        var culture = CultureInfo.CurrentUICulture;

        // Help and usage errors are English, as are the descriptions of the verbs; what a verb itself writes is not.
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var parsed = Root(culture).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            var verb = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
            await Console.Error.WriteLineAsync($"{parsed.Errors[0].Message.ReplaceLineEndings(" ")} {verb}--help shows what there is.");
            return Misused;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, stop.Token);
    }

    private static RootCommand Root(CultureInfo culture)
    {
        ServeVerb serve = new();
        RootCommand root = new(
            $"""
            Without a verb: {serve.Description}.
            Settings come from the environment (README.md): Database__Provider, Database__ConnectionString, Database__MaxBatchSize, Jobs__Storage.
            Ends 0 when done, 1 when it failed, 2 when called wrongly; import ends 3 when some rows were refused.
            """
        )
        {
            Data,
            Urls,
            new MigrateVerb(),
            new SetupVerb(),
            new ResetSignInVerb(),
            new SeedVerb(),
            new BackupVerb(),
            new RestoreVerb(),
            new Command("audit", "Check what is kept: audit verify, audit anchor, audit receipt")
            {
                new AuditVerifyVerb(),
                new AuditAnchorVerb(),
                new AuditReceiptVerb(),
            },
            new Command("anchor", "Keys of the anchors: anchor key") { new AnchorKeyVerb() },
            new Command("persons", "Keys for personal data: persons key, persons rewrap") { new PersonsKeyVerb(), new PersonsRewrapVerb() },
            new Command("search", "The index of the search: search rebuild") { new SearchRebuildVerb() },
            new Command("documents", "Check a document: documents verify") { new DocumentsVerifyVerb() },
            new ImportVerb(),
            new ExportOpenApiVerb(),
            new DoctorVerb(),
        };
        root.SetAction((parsed, ct) => RunAsync(serve, "serve", parsed, culture, ct));
        foreach (var command in root.Subcommands)
        {
            foreach (var verb in command.Subcommands.Prepend(command).OfType<Verb>())
            {
                verb.SetAction((parsed, ct) => RunAsync(verb, verb == command ? verb.Name : $"{command.Name} {verb.Name}", parsed, culture, ct));
            }
        }

        return root;
    }

    private static async Task<int> RunAsync(Verb verb, string name, ParseResult parsed, CultureInfo culture, CancellationToken ct)
    {
        CultureInfo.CurrentUICulture = culture;
        var settings = HostSettings.Of(parsed.GetValue(Data), parsed.GetValue(Urls));
        try
        {
            return await verb.RunAsync(new VerbCall(settings, parsed), ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            return Interrupted;
        }
        catch (Exception fault) when (StartupFault.Of(fault, settings) is { } line)
        {
            await Console.Error.WriteLineAsync(line);
            return Failed;
        }
        catch (Exception failure)
        {
            // A person at a terminal reads what is wrong, not where in the program; the trace follows on request.
            await Console.Error.WriteLineAsync($"{name} failed: {failure.GetBaseException().Message.ReplaceLineEndings(" ")}");
            await Console.Error.WriteLineAsync(
                Environment.GetEnvironmentVariable("MEDIATION_TRACE") is null
                    ? "MEDIATION_TRACE=1 shows the trace; `doctor` says what is missing or unsafe."
                    : failure.ToString()
            );
            return Failed;
        }
    }

    private static bool IsAddress(string url) =>
        Uri.TryCreate(
            url.Replace("//*", "//any", StringComparison.Ordinal).Replace("//+", "//any", StringComparison.Ordinal),
            UriKind.Absolute,
            out var address
        ) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
