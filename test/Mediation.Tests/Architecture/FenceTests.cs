using System.Xml.Linq;
using Mediation.Core.Http;
using Mediation.Core.Security;
using Mediation.Core.UseCases;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Tests.Architecture;

public sealed class FenceTests
{
    /// <summary>The dependency rule (ADR 3): each project may reference those of the layers before its own, and neighbours do not see each other.</summary>
    private static readonly string[][] Layers =
    [
        ["Mediation.Protocol"],
        ["Mediation.Core"],
        ["Mediation.Ui"],
        ["Mediation.Documents", "Mediation.Notifications"],
        ["Mediation.Complaints"],
        ["Mediation.Ownership", "Mediation.Referrals"],
        ["Mediation.Centre", "Mediation.Settlements", "Mediation.Evaluations"],
        ["Mediation.Exchange"],
        ["Mediation.Portal", "Mediation.PolicyStudio", "Mediation.Reports"],
        ["Mediation.EntityFrameworkCore"],
        ["Mediation.Demo"],
        ["Mediation.Web"],
    ];

    [Fact]
    public void A_project_references_only_layers_below_its_own()
    {
        foreach (var project in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories))
        {
            var layer = LayerOf(Path.GetFileNameWithoutExtension(project));
            layer.ShouldBeGreaterThanOrEqualTo(0, $"{project} has no layer");
            foreach (
                var reference in XDocument
                    .Load(project)
                    .Descendants("ProjectReference")
                    .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value))
            )
            {
                LayerOf(reference).ShouldBeLessThan(layer, $"{project} references {reference}");
            }
        }
    }

    [Fact]
    public void The_domain_names_neither_the_database_nor_the_web()
    {
        foreach (var module in Fences.Modules.Where(m => m is not Mediation.Core.CoreModule))
        {
            foreach (var type in Fences.TypesIn(module, "Domain"))
            {
                Fences
                    .NamedBy(type)
                    .Where(named =>
                        named.Namespace is { } space
                        && (
                            space.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
                            || space.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
                        )
                    )
                    .ShouldBeEmpty($"{type.FullName}");
            }
        }
    }

    [Fact]
    public void Every_use_case_states_a_defined_permission_or_why_it_is_open()
    {
        UseCaseCatalog useCases = new();
        PermissionCatalog permissions = new();
        foreach (var module in Fences.Modules)
        {
            useCases.AddFrom(module.Assembly, new ServiceCollection());
            module.DefinePermissions(permissions);
        }

        useCases.All.ShouldNotBeEmpty();
        useCases.All.Where(u => u.Permission is not null && !permissions.All.Contains(u.Permission)).Select(u => u.Type).ShouldBeEmpty();
    }

    [Fact]
    public void Both_languages_have_the_same_words_and_the_same_placeholders()
    {
        TextCatalog texts = new();
        foreach (var module in MediationModules.All)
        {
            module.AddTexts(texts);
        }

        var (zh, en) = (texts.In(TextCatalog.Chinese), texts.In(TextCatalog.English));
        zh.Keys.Except(en.Keys, StringComparer.Ordinal).ShouldBeEmpty("only in Chinese");
        en.Keys.Except(zh.Keys, StringComparer.Ordinal).ShouldBeEmpty("only in English");
        zh.Where(t => !Placeholders(t.Value).SetEquals(Placeholders(en[t.Key]))).Select(t => t.Key).ShouldBeEmpty("placeholders differ");
    }

    [Fact]
    public void Every_page_is_translated_and_none_carries_words_of_its_own()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.razor", SearchOption.AllDirectories);
        pages
            .Where(p =>
                System.Text.RegularExpressions.Regex.IsMatch(
                    File.ReadAllText(p),
                    @"\p{IsCJKUnifiedIdeographs}",
                    System.Text.RegularExpressions.RegexOptions.None,
                    TimeSpan.FromSeconds(5)
                )
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_route_is_a_verb()
    {
        var routes = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .Select(line =>
                System.Text.RegularExpressions.Regex.Match(
                    line,
                    "api\\.Map(?:Post|Put|Delete|Get)\\(\"(?<route>[^\"]+)\"",
                    System.Text.RegularExpressions.RegexOptions.ExplicitCapture,
                    TimeSpan.FromSeconds(5)
                )
            )
            .Where(m => m.Success)
            .Select(m => m.Groups["route"].Value)
            .ToList();
        routes.ShouldNotBeEmpty();
        routes
            .Where(r =>
                System.Text.RegularExpressions.Regex.IsMatch(
                    r,
                    "(^|/)(do|get|set|create|update|delete|close|accept|decline|push|escalate)($|/|[A-Z])",
                    System.Text.RegularExpressions.RegexOptions.ExplicitCapture,
                    TimeSpan.FromSeconds(5)
                )
            )
            .ShouldBeEmpty();
        typeof(IHaveRoute).IsInterface.ShouldBeTrue();
    }

    private static int LayerOf(string project) => Array.FindIndex(Layers, s => s.Contains(project, StringComparer.Ordinal));

    private static HashSet<string> Placeholders(string text) =>
        [
            .. System
                .Text.RegularExpressions.Regex.Matches(text, @"\{\w+\}", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5))
                .Select(m => m.Value),
        ];
}
