using Mediation.Core.Calendars;
using Mediation.EntityFrameworkCore;
using Mediation.Referrals.Domain;
using Microsoft.Data.Sqlite;

namespace Mediation.Demo;

/// <summary>Makes the demo bank: its people, the bodies, then a year of cases through the use cases, with a fixed seed and a moving clock.</summary>
public static class DemoBank
{
    private const int Cases = 200;

    /// <summary>A start that was killed half way left half a bank: in Development it is thrown away, and the next start makes a whole one.</summary>
    /// <exception cref="RefusedToStartException">It lies in a database that is not ours to delete.</exception>
    public static void ClearUnfinished(string dataFolder, DatabaseOptions database, bool isDevelopment)
    {
        if (UnfinishedIn(dataFolder) is not { } place)
        {
            return;
        }

        if (!isDevelopment || database.Provider != DatabaseProvider.Sqlite || place != PlaceOf(database))
        {
            throw new RefusedToStartException(WordsOf(dataFolder, place));
        }

        var file = new SqliteConnectionStringBuilder(database.ConnectionString).DataSource;
        foreach (var part in new[] { string.Empty, "-wal", "-shm" })
        {
            File.Delete(file + part);
        }

        File.Delete(Mark(dataFolder));
    }

    /// <summary>What to do about half a bank; null when there is none.</summary>
    public static string? Unfinished(string dataFolder) => UnfinishedIn(dataFolder) is { } place ? WordsOf(dataFolder, place) : null;

    /// <param name="services">The program's services, on a clock that stands a year before <paramref name="today"/>.</param>
    /// <param name="dataFolder">Where an interrupted seeding is noted.</param>
    /// <param name="clock">The clock of <paramref name="services"/>; it is moved on case by case.</param>
    /// <param name="today">Where the year ends.</param>
    /// <param name="cases">How many cases to make; null is <see cref="Cases"/>.</param>
    /// <param name="ct">Stops between two cases; the note of the interruption stays.</param>
    /// <returns>How many cases were made.</returns>
    public static async Task<int> SeedAsync(
        IServiceProvider services,
        string dataFolder,
        DemoClock clock,
        DateTimeOffset today,
        int? cases,
        CancellationToken ct
    )
    {
        await File.WriteAllTextAsync(Mark(dataFolder), PlaceOf(services.GetRequiredService<DatabaseOptions>()), ct);
        await using (var scope = services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
            await DemoOrganisation.SeedAsync(scope.ServiceProvider, ct);
            await SeedBodiesAsync(scope.ServiceProvider, clock, ct);
        }

        var made = await new DemoYear(services, clock, today).PlayAsync(cases ?? Cases, ct);
        ct.ThrowIfCancellationRequested();
        File.Delete(Mark(dataFolder));
        return made;
    }

    /// <summary>Stands in the data folder while the demo bank is being made, and says in which database.</summary>
    private static string Mark(string dataFolder) => Path.Combine(dataFolder, "demo-bank-unfinished");

    private static string? UnfinishedIn(string dataFolder) => File.Exists(Mark(dataFolder)) ? File.ReadAllText(Mark(dataFolder)).Trim() : null;

    private static string PlaceOf(DatabaseOptions database) =>
        database.Provider == DatabaseProvider.Sqlite
            ? $"Sqlite {Path.GetFullPath(new SqliteConnectionStringBuilder(database.ConnectionString).DataSource)}"
            : database.Provider.ToString();

    private static string WordsOf(string dataFolder, string place) =>
        $"Making the demo bank was interrupted{(place.Length > 0 ? $" in {place}" : string.Empty)}, so half of it may be there. "
        + $"Empty that database, delete {Mark(dataFolder)} and start again.";

    private static async Task SeedBodiesAsync(IServiceProvider scope, DemoClock clock, CancellationToken ct)
    {
        var db = scope.GetRequiredService<MediationDbContext>();
        var made = DemoBodies.Make();
        var signedOn = scope.GetRequiredService<InstitutionTime>().Today(clock).AddYears(-1);
        db.AddRange(made.Select(m => m.Body));
        db.AddRange(DemoBodies.Agreements([.. made.Select(m => m.Body)], signedOn));
        await db.SaveChangesAsync(ct);
        foreach (var (body, people) in made)
        {
            foreach (var person in people)
            {
                MediationUser user = new()
                {
                    UserName = person.UserName,
                    DisplayName = person.Name,
                    Post = body.Name,
                    BodyId = body.Id,
                };
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
