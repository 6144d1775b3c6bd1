using System.Xml.Linq;
using Mediation.Core.Http;
using Mediation.Core.Localization;
using Mediation.Core.Security;
using Mediation.Core.UseCases;
using Mediation.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Mediation.Tests.Architecture;

public sealed class FenceTests
{
    /// <summary>The dependency rule of the house: each project may reference those that stand before it, and neighbours do not see each other.</summary>
    private static readonly string[][] Storeys =
    [
        ["Mediation.Core"],
        ["Mediation.Documents"],
        ["Mediation.Complaints"],
        ["Mediation.Ownership", "Mediation.Settlements", "Mediation.Referrals"],
        ["Mediation.Exchange", "Mediation.Evaluations"],
        ["Mediation.Reports"],
        ["Mediation.EntityFrameworkCore"],
        ["Mediation.Web"],
    ];

    public static TheoryData<string, string[]> Fenced => new()
    {
        { "Domain", ["UseCases", "Data", "Jobs", "Pages"] },
        { "Data", ["UseCases", "Jobs", "Pages"] },
        { "UseCases", ["Jobs", "Pages"] },
        { "Pages", ["Data", "Jobs"] },
        { "Jobs", ["Pages"] },
    };

    [Fact]
    public void A_project_references_only_storeys_below_its_own()
    {
        foreach (var project in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories))
        {
            var storey = StoreyOf(Path.GetFileNameWithoutExtension(project));
            storey.ShouldBeGreaterThanOrEqualTo(0, $"{project} has no place in the house");
            foreach (var reference in XDocument.Load(project).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value)))
            {
                StoreyOf(reference).ShouldBeLessThan(storey, $"{project} references {reference}");
            }
        }
    }

    [Theory, MemberData(nameof(Fenced))]
    public void A_folder_names_nothing_of_the_folders_above_it(string folder, string[] forbidden)
    {
        foreach (var module in Fences.Modules.Where(m => m is not Mediation.Core.CoreModule))
        {
            foreach (var type in Fences.TypesIn(module, folder))
            {
                var above = Fences.NamedBy(type).Where(named => forbidden.Any(f => Fences.IsIn(named, Fences.NameOf(module), f)));
                above.ShouldBeEmpty($"{type.FullName}");
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
    public void A_use_case_stands_in_the_file_of_its_name_under_UseCases()
    {
        foreach (var module in Fences.Modules.Where(m => m is not Mediation.Core.CoreModule))
        {
            UseCaseCatalog found = new();
            found.AddFrom(module.Assembly, new ServiceCollection());
            found.All.Where(u => !Fences.IsIn(u.Type, Fences.NameOf(module), "UseCases")).Select(u => u.Type).ShouldBeEmpty();
        }
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
        pages.Where(p => System.Text.RegularExpressions.Regex.IsMatch(File.ReadAllText(p), @"\p{IsCJKUnifiedIdeographs}", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_route_is_a_verb()
    {
        var routes = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .Select(line => System.Text.RegularExpressions.Regex.Match(line, "api\\.Map(?:Post|Put|Delete|Get)\\(\"(?<route>[^\"]+)\"", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)))
            .Where(m => m.Success).Select(m => m.Groups["route"].Value).ToList();
        routes.ShouldNotBeEmpty();
        routes.Where(r => System.Text.RegularExpressions.Regex.IsMatch(r, "(^|/)(do|get|set|create|update|delete|close|accept|decline|push|escalate)($|/|[A-Z])", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5))).ShouldBeEmpty();
        typeof(IHaveRoute).IsInterface.ShouldBeTrue();
    }

    private static int StoreyOf(string project) => Array.FindIndex(Storeys, s => s.Contains(project, StringComparer.Ordinal));

    private static HashSet<string> Placeholders(string text) =>
        [.. System.Text.RegularExpressions.Regex.Matches(text, @"\{\w+\}", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5)).Select(m => m.Value)];
}
