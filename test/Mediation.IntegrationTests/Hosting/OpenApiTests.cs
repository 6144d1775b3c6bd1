namespace Mediation.IntegrationTests.Hosting;

/// <summary>What a machine reads before it talks to us must be true.</summary>
[Collection(OpenServerCollection.Name)]
public sealed class OpenApiTests(OpenServer open)
{
    [Fact]
    public async Task Each_operation_names_the_input_and_the_result_of_its_own_use_case()
    {
        using var http = open.Server.Client();
        var api = JsonDocument.Parse(await http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative))).RootElement;
        PropertiesOf(api, "/api/v1/complaints").ShouldContain("narrative");
        PropertiesOf(api, "/api/v1/mediations/{id}/outcome").ShouldContain("payWithinWorkingDays");
        PropertiesOf(api, "/api/v1/complaints/{id}/decision").ShouldContain("grantedAmount");
        api.GetProperty("components").GetProperty("schemas").TryGetProperty("Input", out _).ShouldBeFalse();
        api.GetProperty("components").GetProperty("securitySchemes").EnumerateObject().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_choice_is_described_with_the_names_of_its_list()
    {
        using var http = open.Server.Client();
        var schemas = JsonDocument
            .Parse(await http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))
            .RootElement.GetProperty("components")
            .GetProperty("schemas");
        schemas.GetProperty("IntakeChannel").GetProperty("enum").EnumerateArray().Select(n => n.GetString()).ShouldContain("Hotline");
    }

    [Fact]
    public async Task A_page_that_is_not_there_says_so_in_our_own_words()
    {
        using var http = await open.Server.HandlerAsync();
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri("/nope", UriKind.Relative));
        request.Headers.Accept.ParseAdd("text/html");
        using var answer = await http.SendAsync(request);
        ((int)answer.StatusCode).ShouldBe(404);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("<h1>");
    }

    private static List<string> PropertiesOf(JsonElement api, string path)
    {
        var reference = api.GetProperty("paths")
            .GetProperty(path)
            .GetProperty("post")
            .GetProperty("requestBody")
            .GetProperty("content")
            .GetProperty("application/json")
            .GetProperty("schema")
            .GetProperty("$ref")
            .GetString()!;
        return
        [
            .. api.GetProperty("components")
                .GetProperty("schemas")
                .GetProperty(reference.Split('/')[^1])
                .GetProperty("properties")
                .EnumerateObject()
                .Select(p => p.Name),
        ];
    }
}
