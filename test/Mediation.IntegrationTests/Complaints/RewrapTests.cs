using Mediation.Core.PersonalData;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>The institution's key is changed, and so is the key of the index, while cases are there; the verb is killed in the middle and run again.</summary>
public sealed class RewrapTests
{
    private const int Cases = 260;

    [Fact]
    public async Task Killed_in_the_middle_and_run_again_it_turns_every_person_over_once_and_the_old_key_can_go()
    {
        await using var bank = await Bank.OpenAsync();
        var data = bank.App.Data;
        for (var i = 0; i < Cases; i++)
        {
            await bank.RegisterAsync(complainant: i % 2 == 0 ? "欧阳娜娜" : "王五");
        }

        var old = data.Keys().Current.Id;
        (await KeysAsync(data)).ShouldBe([old]);
        var (code, output) = await Verb.RunAsync(data, ["persons", "key", "--new"]);
        code.ShouldBe(0, output);
        var path = Path.Combine(data.Folder, "keys", PersonKeyFile.Name);
        await NewIndexKeyAsync(path);
        var current = data.Keys().Current.Id;
        current.ShouldNotBe(old);
        (await NamedAsync(data, "欧阳")).ShouldBe(0, "not before it is indexed anew");

        await using (var run = ServerProcess.BeginVerb(data, ["persons", "rewrap"]))
        {
            await Wait.UntilAsync(() => Task.FromResult(run.Output.Contains("persons looked at", StringComparison.Ordinal)));
            await run.KillAsync();
        }

        (await KeysAsync(data)).ShouldBe([current, old], ignoreOrder: true, "it was killed in the middle");
        var done = await ServerProcess.VerbAsync(data, ["persons", "rewrap"]);
        done.Code.ShouldBe(0, done.Output);
        done.Output.ShouldContain($"Done: {Cases} persons looked at");
        done.Output.ShouldNotContain($", {Cases} keys wrapped anew", Case.Sensitive, "what was done stays done");
        (await KeysAsync(data)).ShouldBe([current]);

        var again = await Verb.RunAsync(data, ["persons", "rewrap"]);
        again.Output.ShouldContain($"Done: {Cases} persons looked at, 0 keys wrapped anew, 0 indexed anew");
        (await Verb.RunAsync(data, ["audit", "verify"])).Code.ShouldBe(0);

        // The older key is the last line.
        await File.WriteAllLinesAsync(path, (await File.ReadAllLinesAsync(path))[..^1]);
        (await data.PersonsAsync()).Select(p => p.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ShouldBe(["欧阳娜娜", "王五"]);
        (await NamedAsync(data, "欧阳")).ShouldBe(Cases / 2);
        (await NamedAsync(data, "五")).ShouldBe(Cases / 2);
    }

    private static async Task NewIndexKeyAsync(string path)
    {
        var lines = await File.ReadAllLinesAsync(path);
        var at = Array.FindIndex(lines, line => line.StartsWith("index ", StringComparison.Ordinal));
        lines[at] = "index " + Convert.ToBase64String(System.Security.Cryptography.RandomNumberGenerator.GetBytes(InstitutionKey.Bytes));
        await File.WriteAllLinesAsync(path, lines);
    }

    private static Task<List<string>> KeysAsync(TestDatabase data) => data.ReadAsync(db => db.Set<PersonKey>().Select(k => k.KeyId).Distinct().ToListAsync());

    private static Task<int> NamedAsync(TestDatabase data, string words)
    {
        var parts = data.Index().PartsWanted(words);
        return data.ReadAsync(db => db.PartiesNamed(parts).CountAsync());
    }
}
