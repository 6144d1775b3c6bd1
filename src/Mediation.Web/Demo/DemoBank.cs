using Mediation.Core.Calendars;
using Mediation.Core.Data;
using Mediation.Core.Organisation;
using Mediation.Core.Security;
using Mediation.EntityFrameworkCore;
using Mediation.Referrals.Demo;
using Mediation.Referrals.Domain;
using Mediation.Web.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Demo;

/// <summary>Makes the demo bank: its people, the bodies, then a year of cases through the use cases, with a fixed seed and a moving clock.</summary>
internal static class DemoBank
{
    private const int Cases = 200;

    /// <summary>A start that was killed half way left half a bank: in Development it is thrown away, and the next start makes a whole one.</summary>
    /// <exception cref="RefusedToStartException">It lies in a database that is not ours to delete.</exception>
    public static void ClearUnfinished(HostSettings settings, DatabaseOptions database, bool isDevelopment)
    {
        if (UnfinishedIn(settings) is not { } place)
        {
            return;
        }

        if (!isDevelopment || database.Provider != DatabaseProvider.Sqlite || place != PlaceOf(database))
        {
            throw new RefusedToStartException(WordsOf(settings, place));
        }

        var file = new SqliteConnectionStringBuilder(database.ConnectionString).DataSource;
        foreach (var part in new[] { string.Empty, "-wal", "-shm" })
        {
            File.Delete(file + part);
        }

        File.Delete(Mark(settings));
    }

    /// <summary>What to do about half a bank; null when there is none.</summary>
    public static string? Unfinished(HostSettings settings) => UnfinishedIn(settings) is { } place ? WordsOf(settings, place) : null;

    /// <returns>How many cases were made; <c>Demo__Cases</c> sets another number.</returns>
    public static async Task<int> SeedAsync(HostSettings settings, CancellationToken ct)
    {
        var today = TimeProvider.System.GetUtcNow();
        DemoClock clock = new(today.AddDays(-365));
        await using var host = MediationHost.Build(settings, clock, withJobs: false);
        var cases = host.Configuration.Number("Demo:Cases", atLeast: 0) ?? Cases;
        await File.WriteAllTextAsync(Mark(settings), PlaceOf(host.Services.GetRequiredService<DatabaseOptions>()), ct);
        await using (var scope = host.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
            await DemoOrganisation.SeedAsync(scope.ServiceProvider, ct);
            await SeedBodiesAsync(scope.ServiceProvider, clock, ct);
        }

        var made = await new DemoYear(host.Services, clock, today).PlayAsync(cases, ct);
        ct.ThrowIfCancellationRequested();
        File.Delete(Mark(settings));
        return made;
    }

    /// <summary>Stands in the data folder while the demo bank is being made, and says in which database.</summary>
    private static string Mark(HostSettings settings) => Path.Combine(settings.DataFolder, "demo-bank-unfinished");

    private static string? UnfinishedIn(HostSettings settings) => File.Exists(Mark(settings)) ? File.ReadAllText(Mark(settings)).Trim() : null;

    private static string PlaceOf(DatabaseOptions database) =>
        database.Provider == DatabaseProvider.Sqlite ? $"Sqlite {Path.GetFullPath(new SqliteConnectionStringBuilder(database.ConnectionString).DataSource)}" : database.Provider.ToString();

    private static string WordsOf(HostSettings settings, string place) =>
        $"Making the demo bank was interrupted{(place.Length > 0 ? $" in {place}" : string.Empty)}, so half of it may be there. Empty that database, delete {Mark(settings)} and start again.";

    private static async Task SeedBodiesAsync(IServiceProvider scope, DemoClock clock, CancellationToken ct)
    {
        var db = scope.GetRequiredService<MediationDbContext>();
        var made = DemoBodies.Make();
        var signedOn = scope.GetRequiredService<InstitutionTime>().DateOf(clock.GetUtcNow()).AddYears(-1);
        db.AddRange(made.Select(m => m.Body));
        db.AddRange(DemoBodies.Agreements([.. made.Select(m => m.Body)], await db.Set<OrganisationUnit>().ToListAsync(ct), signedOn));
        await db.SaveChangesAsync(ct);
        foreach (var (body, people) in made)
        {
            foreach (var person in people)
            {
                MediationUser user = new() { UserName = person.UserName, DisplayName = person.Name, Post = body.Name, BodyId = body.Id };
                await DemoOrganisation.AddPersonAsync(scope, user, person.IsMediator ? MediationRoles.Mediator : MediationRoles.CentreStaff);
                if (person.IsMediator)
                {
                    var member = PanelMember.Appoint(body.Id, user.Id, person.Name, []);
                    if (person.FormerEmployer is { } employer)
                    {
                        member.AddEmployment(employer, 2012, 2019);
                    }

                    db.Add(member);
                }
            }
        }

        await db.SaveChangesAsync(ct);
    }
}
