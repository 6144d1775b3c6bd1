using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Referrals;

/// <summary>A mediation that ended is not to be discovered by chance: the desk says so, and so does every list.</summary>
[OnServerDatabase]
[Collection(OpenServerCollection.Name)]
public sealed class ReturnedMediationsTests(OpenServer open)
{
    [Fact]
    public async Task A_case_back_from_mediation_stands_on_its_handler_s_desk_and_is_marked_until_it_is_decided()
    {
        using var handler = await open.Server.HandlerAsync();
        using var staff = await open.Server.ClientAsync(MediationRoles.CentreStaff);
        MediationDriver drive = new(handler);
        var (id, number) = await drive.TakenUpAsync();
        var mediation = await drive.ProposeAsync(id);
        await drive.ConsentAsync(mediation);
        await drive.PushAsync(mediation);

        (await BackAsync(handler)).ShouldNotContain(number);
        await staff.DoAsync($"mediations/{mediation}/acceptance", new { });
        await staff.DoAsync($"mediations/{mediation}/failure", new { reason = "ComplainantRefuses" });

        (await BackAsync(handler)).ShouldContain(number);
        using var colleague = await open.Server.ClientAsync("hemin");
        (await BackAsync(colleague)).ShouldNotContain(number);
        using var person = await Person.SignedInAsync(open.Server.Address, "chenjing");
        var desk = await person.OpenAsync("/desk");
        desk.ShouldContain("调解有结果");
        desk.ShouldContain("调解不成");
        var line = desk[desk.LastIndexOf("<tr", desk.IndexOf($"· <span class=\"nowrap\">{number}<", StringComparison.Ordinal), StringComparison.Ordinal)..];
        line[..line.IndexOf("</tr>", StringComparison.Ordinal)].ShouldContain("调解不成，自行作出决定");
        desk.Split($">{number}</a>").Length.ShouldBe(2, "the notice names it once");
        (await person.OpenAsync($"/complaints?search={number}")).ShouldContain("调解不成");

        await handler.DoAsync($"complaints/{id}/decision", new { outcome = "NotGranted", reasons = "手续费已在合同中告知。" });
        (await BackAsync(handler)).ShouldNotContain(number);
        (await person.OpenAsync($"/complaints?search={number}")).ShouldNotContain("调解不成");
    }

    private static async Task<List<string?>> BackAsync(HttpClient http) =>
        [.. (await http.ReadAsync("mediation-results?take=200")).EnumerateArray().Select(r => r.GetProperty("complaintNumber").GetString())];
}
