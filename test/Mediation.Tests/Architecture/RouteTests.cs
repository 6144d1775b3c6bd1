using Mediation.Core.Http;
using Mediation.Core.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Tests.Architecture;

/// <summary>Routes are nouns, asked of the endpoints themselves: what a use case does is its method and not its address.</summary>
public sealed class RouteTests
{
    /// <summary>Verbs of use cases that are nouns as well, with the thing that the address means by them.</summary>
    private static readonly Dictionary<string, string> AlsoNouns = new(StringComparer.Ordinal)
    {
        ["export"] = "the file that is made of a list or report",
        ["preview"] = "the agreement as it would read",
        ["record"] = "the record of a session (调解笔录)",
    };

    [Fact]
    public async Task No_route_is_a_verb()
    {
        var routes = await RoutesAsync(api =>
        {
            foreach (var module in MediationModules.All)
            {
                module.MapRoutes(api);
            }
        });
        routes.Count.ShouldBeGreaterThan(40);
        Faults(routes).ShouldBeEmpty();
        AlsoNouns.Keys.Except(routes.SelectMany(Segments), StringComparer.Ordinal).ShouldBeEmpty("no longer needed");
    }

    [Theory]
    [InlineData("complaints/{id:guid}/assign")]
    [InlineData("complaints/{id:guid}/Close")]
    [InlineData("register-complaint")]
    [InlineData("mediations/{id:guid}/accept/now")]
    public async Task A_route_that_is_a_verb_is_reported(string route) =>
        Faults(await RoutesAsync(api => api.MapGet(route, () => TypedResults.NoContent()))).ShouldBe([route]);

    [Theory]
    [InlineData("complaints/{id:guid}/assignments")]
    [InlineData("reports/complaints/export")]
    [InlineData("complaint-codes")]
    public async Task A_noun_is_not(string route) => Faults(await RoutesAsync(api => api.MapGet(route, () => TypedResults.NoContent()))).ShouldBeEmpty();

    private static List<string> Faults(IEnumerable<string> routes)
    {
        var verbs = CodeModel
            .Source.Where(DependencyRules.IsUseCase)
            .Select(t => Names.WordsOf(t.Name)[0].ToLowerInvariant())
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. routes.Where(route =>
                Segments(route)
                    .Any(s =>
                        (verbs.Contains(s) && !AlsoNouns.ContainsKey(s)) || (s.Contains('-', StringComparison.Ordinal) && verbs.Contains(s.Split('-')[0]))
                    )
            ),
        ];
    }

    private static IEnumerable<string> Segments(string route) => route.Split('/').Where(s => !s.StartsWith('{')).Select(s => s.ToLowerInvariant());

    private static async Task<List<string>> RoutesAsync(Action<ApiRoutes> map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder
            .Services.AddRouting()
            .AddLogging()
            .AddMediation(MediationModules.All, "files", "scratch", "keys")
            .AddMediationDatabase(new DatabaseOptions { ConnectionString = "Data Source=:memory:" });
        await using var app = builder.Build();
        map(new ApiRoutes(app));
        return
        [
            .. ((IEndpointRouteBuilder)app)
                .DataSources.SelectMany(d => d.Endpoints)
                .OfType<RouteEndpoint>()
                .Select(e => e.RoutePattern.RawText!.TrimStart('/')),
        ];
    }
}
