using Mediation.Core.Calendars;
using Mediation.Core.Data;
using Mediation.Core.Organisation;
using Mediation.Core.Security;
using Mediation.Referrals.Demo;
using Mediation.Referrals.Domain;
using Mediation.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Demo;

/// <summary>Makes the demo bank: its people, the bodies, then a year of cases through the use cases, with a fixed seed and a moving clock.</summary>
internal static class DemoBank
{
    private const int Cases = 200;

    /// <summary>Stands in the data folder while the demo bank is being made.</summary>
    private static string Unfinished(HostSettings settings) => Path.Combine(settings.DataFolder, "demo-bank-unfinished");

    /// <summary>A start that was killed half way left half a bank: it is thrown away, and the next start makes a whole one.</summary>
    /// <exception cref="RefusedToStartException">It lies in a database that is not ours to delete.</exception>
    public static void ClearUnfinished(HostSettings settings)
    {
        if (!File.Exists(Unfinished(settings)))
        {
            return;
        }

        if (!File.Exists(settings.SqliteFile))
        {
            throw new RefusedToStartException($"Making the demo bank was interrupted and half of it is in the database. Empty the database, delete {Unfinished(settings)} and start again.");
        }

        foreach (var part in new[] { string.Empty, "-wal", "-shm" })
        {
            File.Delete(settings.SqliteFile + part);
        }

        File.Delete(Unfinished(settings));
    }

    /// <returns>How many cases were made; <c>Demo__Cases</c> sets another number.</returns>
    public static async Task<int> SeedAsync(HostSettings settings, CancellationToken ct)
    {
        var today = TimeProvider.System.GetUtcNow();
        DemoClock clock = new(today.AddDays(-365));
        await File.WriteAllTextAsync(Unfinished(settings), string.Empty, ct);
        await using var host = MediationHost.Build(settings, clock, withJobs: false);
        await using (var scope = host.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
            await DemoOrganisation.SeedAsync(scope.ServiceProvider, ct);
            await SeedBodiesAsync(scope.ServiceProvider, clock, ct);
        }

        var made = await new DemoYear(host.Services, clock, today).PlayAsync(host.Configuration.GetValue("Demo:Cases", Cases), ct);
        ct.ThrowIfCancellationRequested();
        File.Delete(Unfinished(settings));
        return made;
    }

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
