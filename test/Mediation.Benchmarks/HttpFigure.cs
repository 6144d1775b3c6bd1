namespace Mediation.Benchmarks;

/// <summary>What one kind of request costs at one size of bank, added up over its turns.</summary>
/// <param name="name">Its name.</param>
/// <param name="cases">Cases of the bank.</param>
/// <param name="program">Process of the program.</param>
/// <param name="database">First process of the database; 0 where it is within the program.</param>
/// <param name="ask">Sends the request of a number.</param>
internal sealed class HttpFigure(string name, int cases, int program, int database, Func<int, Task<HttpResponseMessage>> ask)
{
    private TimeSpan cpu;
    private TimeSpan cpuOfDatabase;
    private TimeSpan elapsed;
    private double alone;
    private int requests;

    public Func<int, Task<HttpResponseMessage>> Ask { get; } = ask;

    public async Task MeasureAsync(Func<int, Task> send, int count)
    {
        using var process = Process.GetProcessById(program);
        var (before, databaseBefore, clock) = (process.TotalProcessorTime, Database(), Stopwatch.StartNew());
        await send(count);
        elapsed += clock.Elapsed;
        process.Refresh();
        cpu += process.TotalProcessorTime - before;
        cpuOfDatabase += Database() - databaseBefore;
        requests += count;
    }

    /// <summary>How long one client waits while nobody else asks: the middle one of so many.</summary>
    public async Task AloneAsync(int count, Func<int, Task> send)
    {
        List<double> waits = [];
        for (var i = 0; i < count; i++)
        {
            var clock = Stopwatch.StartNew();
            await send(i);
            waits.Add(clock.Elapsed.TotalMilliseconds);
        }

        alone = waits.Order().ElementAt(count / 2);
    }

    public void Print()
    {
        Figures.Print($"{name}-cpu", cases, cpu.TotalMilliseconds / requests, "ms per request");
        if (database > 0)
        {
            Figures.Print($"{name}-cpu-database", cases, cpuOfDatabase.TotalMilliseconds / requests, "ms per request");
        }

        Figures.Print($"{name}-rate", cases, requests / elapsed.TotalSeconds, "per second");
        if (alone > 0)
        {
            Figures.Print($"{name}-alone", cases, alone, "ms");
        }
    }

    private TimeSpan Database() => database > 0 ? ServerProcesses.CpuOf(database) : default;
}
