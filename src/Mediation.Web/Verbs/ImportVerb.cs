using System.CommandLine;
using System.Diagnostics;
using Spectre.Console;

namespace Mediation.Web.Verbs;

/// <summary>Registers complaints from a CSV file. Ends 0 when every row is in, 3 when some were refused.</summary>
internal sealed class ImportVerb : Verb
{
    private const int SomeRefused = 3;
    private readonly Argument<string> file;
    private readonly Option<string> map = new("--map")
    {
        Description = "Mapping file: which columns make a complaint",
        HelpName = "MAP",
        Required = true,
    };
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Check every row and register none" };

    public ImportVerb()
        : base("import", "Register complaints from CSV by a mapping (etc/import/README.md)")
    {
        file = Required("FILE", "CSV file, also gzipped");
        Add(map);
        Add(dryRun);
    }

    public override async Task<int> RunAsync(VerbCall call, CancellationToken ct)
    {
        var (path, mapping, isDryRun) = (call.Of(file), ImportMap.Read(call.Values.GetRequiredValue(map)), call.Values.GetValue(dryRun));
        await using var host = MediationHost.Build(call.Settings, withJobs: false);
        if (!isDryRun)
        {
            if (!host.Environment.IsDevelopment())
            {
                await Startup.EnsureLaidAsync(host.Services, ct);
            }

            await Startup.MigrateAsync(host.Services, ct);
            await Startup.EnsurePersonKeysAsync(host.Services, ct);
        }
        else
        {
            await Startup.EnsureMigratedAsync(host.Services, ct);
        }

        var began = Stopwatch.GetTimestamp();
        var (rows, lastLineIsOpen) = CsvRows.Count(path, mapping);
        using RefusedRows refused = new(Path.Combine(call.Settings.DataFolder, $"import-errors-{Path.GetFileName(path).Split('.')[0]}.csv"));
        ImportResult? result = null;
        await AnsiConsole
            .Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async bars =>
            {
                var bar = bars.AddTask(Path.GetFileName(path), maxValue: Math.Max(1, rows));
                result = await new Importer(host.Services, refused).RunAsync(path, mapping, isDryRun, done => bar.Value = done, ct);
            });
        if (lastLineIsOpen)
        {
            Console.WriteLine($"The last line, row {rows}, has no line end: the file may have been cut off there. Compare that row with its source.");
        }

        return Report(result!, isDryRun, Stopwatch.GetElapsedTime(began), refused.Path);
    }

    private static int Report(ImportResult result, bool isDryRun, TimeSpan took, string errorFile)
    {
        foreach (var error in result.FirstErrors)
        {
            Console.WriteLine($"row {error.Row}, column {error.Column}: {error.Reason} ({error.Code})");
        }

        if (result.Refused > 0)
        {
            Console.WriteLine($"All refused rows with their reasons: {errorFile}");
        }

        var registered = isDryRun ? "would be registered (dry run, nothing saved)" : "registered";
        var counts = $"{result.Read} rows read, {result.Registered} {registered}, {result.AlreadyThere} already there, {result.Refused} refused";
        var speed = string.Create(CultureInfo.InvariantCulture, $"{took.TotalSeconds:0.0} s, {result.Read / took.TotalSeconds:0} rows/s");
        Console.WriteLine($"{counts}; {speed}");
        return result.Refused == 0 ? 0 : SomeRefused;
    }
}
