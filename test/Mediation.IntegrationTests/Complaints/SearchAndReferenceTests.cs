using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

[OnEveryDatabase]
[Collection(OpenServerCollection.Name)]
public sealed class SearchAndReferenceTests(OpenServer open)
{
    private readonly TestServer server = open.Server;

    [Fact]
    public async Task A_masked_number_cannot_be_asked_for_digit_by_digit()
    {
        using var handler = await server.HandlerAsync();
        await handler.DoAsync("complaints", Api.AComplaint());
        (await FoundAsync(handler, "13800136072")).ShouldBeGreaterThan(0);
        (await FoundAsync(handler, "800136072")).ShouldBe(0);
        (await FoundAsync(handler, "李华")).ShouldBe(0);
        (await FoundAsync(handler, "李淑")).ShouldBeGreaterThan(0);
        (await FoundAsync(handler, "李淑华")).ShouldBeGreaterThan(0);

        using var compliance = await server.ClientAsync(MediationRoles.Compliance);
        (await FoundAsync(compliance, "13800136072")).ShouldBe(0);
        (await FoundAsync(compliance, "李淑华")).ShouldBe(0);
        (await FoundAsync(compliance, "李淑")).ShouldBe(0);
    }

    [Fact]
    public async Task A_reference_is_registered_once_and_the_second_answer_names_the_number()
    {
        using var handler = await server.HandlerAsync();
        var reference = Guid.CreateVersion7().ToString();
        var number = (await handler.DoAsync("complaints", With(reference))).GetProperty("number").GetString();
        var refused = await handler.SendAsync("complaints", With(reference)).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:DuplicateReference");
        refused.GetProperty("title").GetString()!.ShouldContain(number!);

        var racing = Guid.CreateVersion7().ToString();
        var both = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => handler.SendAsync("complaints", With(racing))));
        both.Count(a => a.IsSuccessStatusCode).ShouldBe(1);
        foreach (var lost in both.Where(a => !a.IsSuccessStatusCode))
        {
            await Task.FromResult(lost).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:DuplicateReference");
        }
    }

    [Fact]
    public async Task An_empty_reference_is_none()
    {
        using var handler = await server.HandlerAsync();
        var first = (await handler.DoAsync("complaints", With(""))).GetProperty("number").GetString();
        var second = (await handler.DoAsync("complaints", With(""))).GetProperty("number").GetString();
        second.ShouldNotBe(first);
    }

    [Theory]
    [InlineData("receivedFrom=2026-13-01")]
    [InlineData("duty=Decide&dutyResult=Late&dutyTo=yesterday")]
    [InlineData("duty=Nothing")]
    public async Task A_filter_of_an_address_that_cannot_be_read_is_refused_and_no_longer_list_is_shown(string filter)
    {
        using var handler = await open.Server.HandlerAsync();
        await handler.DoAsync("complaints", Api.AComplaint(narrative: "年费没有退。" + Guid.CreateVersion7()));
        using var person = await Person.SignedInAsync(open.Server.Address, "chenjing");
        (await person.OpenAsync("/complaints?open=both")).ShouldContain("/complaints/TS-");
        var page = await person.OpenAsync($"/complaints?open=both&{filter}");
        page.ShouldContain("role=\"alert\"");
        page.ShouldNotContain("/complaints/TS-");
    }

    [Theory]
    [InlineData("1899-01-01T00:00:00Z", "Core:DateOutOfRange")]
    [InlineData("1950-01-01T00:00:00Z", "Core:PolicyNotInForce")]
    public async Task A_receipt_before_the_rules_is_refused_beside_its_field(string receivedAt, string code)
    {
        using var handler = await server.HandlerAsync();
        await handler.SendAsync("complaints", With(null, receivedAt)).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, code, "receivedAt");
    }

    [Theory]
    [InlineData("receivedTo=9999-12-31", "receivedTo")]
    [InlineData("receivedFrom=0001-01-01", "receivedFrom")]
    public async Task A_filter_beyond_our_time_is_refused(string filter, string field)
    {
        using var handler = await server.HandlerAsync();
        await handler
            .GetAsync(new Uri($"/api/v1/complaints?{filter}", UriKind.Relative))
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:DateOutOfRange", field);
    }

    private static async Task<int> FoundAsync(HttpClient http, string words) =>
        (await http.ReadAsync($"complaints?search={Uri.EscapeDataString(words)}")).GetProperty("rows").GetArrayLength();

    private static object With(string? reference, string? receivedAt = null) =>
        new
        {
            channel = "Hotline",
            complainantName = "钱多",
            productCode = "B02.2",
            causeCode = "C07",
            demandCode = "D01",
            narrative = "年费",
            externalReference = reference,
            receivedAt,
        };
}
