using Mediation.IntegrationTests.Support;
using Shouldly;
using Xunit;

namespace Mediation.IntegrationTests.Hosting;

public sealed class SeedingKillTests
{
    [Fact]
    public async Task A_first_start_killed_half_way_leaves_no_half_a_bank()
    {
        var folder = Directory.CreateTempSubdirectory("mediation-seed-").FullName;
        try
        {
            // As the kill leaves it: people, no cases, and the mark that the bank was being made.
            await using (await ServerProcess.StartAsync(folder))
            {
            }

            await File.WriteAllTextAsync(Path.Combine(folder, "demo-bank-unfinished"), "");
            await using var server = await ServerProcess.StartAsync(folder, demoCases: true);
            using var compliance = await server.ClientAsync(Core.Security.MediationRoles.Compliance);
            (await compliance.ReadAsync("reports/first?from=2020-01-01&to=2029-12-31")).GetProperty("total").GetInt32().ShouldBeGreaterThan(100);
            File.Exists(Path.Combine(folder, "demo-bank-unfinished")).ShouldBeFalse();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
