using Mediation.Core.Calendars;
using Mediation.Core.Data;
using Mediation.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Verbs;

/// <summary>Says what is missing or unsafe, and how to mend it. Ends 1 when something is.</summary>
internal sealed class DoctorVerb : IVerb
{
    /// <summary>The State Council publishes the next year's calendar in November; a term that crosses the year needs it.</summary>
    private const int DaysOfCalendarWanted = 60;

    public string Name => "doctor";

    public string Help => "say what is missing or unsafe, and how to mend it";

    public async Task<int> RunAsync(VerbCall call, CancellationToken ct)
    {
        await using var host = MediationHost.Build(call.Settings, withJobs: false);
        List<string> findings = [];
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();
        if (!await db.Database.CanConnectAsync(ct))
        {
            findings.Add("The database does not answer. Check Database__Provider and Database__ConnectionString.");
        }
        else if ((await db.Database.GetPendingMigrationsAsync(ct)).Any())
        {
            findings.Add("The database is not at the newest schema. Run the verb migrate.");
        }
        else if (!host.Environment.IsDevelopment())
        {
            findings.AddRange(await Startup.DangersAsync(host.Services, ct));
            findings.AddRange(await Startup.GapsAsync(host.Services, ct));
        }

        if (OwnersFolder.IsOpenToOthers(call.Settings.DataFolder))
        {
            findings.Add($"Others on this machine may look into {call.Settings.DataFolder}. Run: chmod 700 {call.Settings.DataFolder}");
        }

        var calendar = host.Services.GetRequiredService<WorkCalendar>();
        var today = host.Services.GetRequiredService<InstitutionTime>().DateOf(host.Services.GetRequiredService<TimeProvider>().GetUtcNow());
        var warnings = calendar.LastDay < today.AddDays(DaysOfCalendarWanted)
            ? new[] { $"The work calendar ends on {calendar.LastDay:yyyy-MM-dd}. Until the next year is loaded, internal limits that reach beyond end a day before the legal ones." }
            : [];
        foreach (var warning in warnings)
        {
            Console.WriteLine($"note: {warning}");
        }

        foreach (var finding in findings)
        {
            Console.WriteLine($"mend: {finding}");
        }

        Console.WriteLine(findings.Count == 0 ? "Nothing is missing or unsafe." : $"{findings.Count} to mend.");
        return findings.Count == 0 ? 0 : 1;
    }
}
