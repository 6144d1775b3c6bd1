using System.Globalization;

namespace Mediation.Benchmarks;

/// <summary>The figures by name.</summary>
internal static class Figures
{
    private static readonly Dictionary<string, Func<int[], DatabaseProvider, Task>> ByName = new(StringComparer.Ordinal)
    {
        ["seed"] = SeededFolder.RunAsync,
        ["http"] = HttpRequests.RunAsync,
        ["registrations"] = Registrations.RunAsync,
        ["case"] = CaseOpening.RunAsync,
        ["worklist"] = WorkList.RunAsync,
        ["lifecycles"] = Lifecycles.RunAsync,
        ["search"] = Searches.RunAsync,
        ["suggestions"] = Suggestions.RunAsync,
        ["simulation"] = Simulations.RunAsync,
        ["audit"] = Audits.RunAsync,
        ["report"] = Report.RunAsync,
        ["ledger"] = Ledger.RunAsync,
        ["memory"] = Memory.RunAsync,
        ["cold-start"] = ColdStart.RunAsync,
        ["documents"] = Agreements.RunAsync,
        ["deliveries"] = SentDeliveries.RunAsync,
        ["delivery-lists"] = DeliveryLists.RunAsync,
        ["notifications"] = SentNotifications.RunAsync,
    };

    public static async Task<int> RunAsync(string[] args)
    {
        if (args.Length == 0 || args[0] == "list")
        {
            Console.WriteLine(string.Join('\n', ByName.Keys.Append("all")));
            return 0;
        }

        if (args[0] == BareServer.Verb)
        {
            await BareServer.ServeAsync();
            return 0;
        }

        var cases = Option(args, "--cases")?.Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray() ?? [];
        var provider = Enum.Parse<DatabaseProvider>(Option(args, "--provider") ?? nameof(DatabaseProvider.Sqlite));

        // The host reads it; another provider than SQLite needs Database__ConnectionString, and has no bare limit measured beside it.
        Environment.SetEnvironmentVariable("Database__Provider", provider.ToString());
        foreach (var name in args[0] == "all" ? ByName.Keys.ToArray() : [args[0]])
        {
            if (!ByName.TryGetValue(name, out var run))
            {
                await Console.Error.WriteLineAsync($"There is no figure {name}. The verb list names them.");
                return 2;
            }

            await run(cases, provider);
        }

        return 0;
    }

    public static void Print(string name, int cases, double value, string unit) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{cases}\t{value:0.##}\t{unit}"));

    private static string? Option(string[] args, string name) => Array.IndexOf(args, name) is var at && at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}
