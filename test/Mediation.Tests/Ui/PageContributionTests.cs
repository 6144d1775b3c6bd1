using Mediation.Complaints.CasePage;
using Mediation.Core.UseCases;
using Mediation.Referrals.CentreDesk;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Tests.Ui;

/// <summary>What the modules put on each other's pages, as they register it.</summary>
public sealed class PageContributionTests
{
    private static readonly ServiceCollection Services = Gathered();

    private static IEnumerable<PagePart> Parts => Services.Select(s => s.ImplementationInstance).OfType<PagePart>();

    [Fact]
    public void Every_tab_of_the_case_page_has_a_word_in_both_languages()
    {
        TextCatalog texts = new();
        foreach (var module in MediationModules.All)
        {
            module.AddTexts(texts);
        }

        var tabs = Parts.OfType<CasePart>().Where(p => p.Place == CasePlace.Tab).Select(p => $"Case:Tab:{p.Key}").ToList();
        tabs.ShouldNotBeEmpty();
        tabs.Except(texts.In(TextCatalog.Chinese).Keys, StringComparer.Ordinal).ShouldBeEmpty();
        tabs.Except(texts.In(TextCatalog.English).Keys, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Every_act_is_a_use_case_and_has_its_permission()
    {
        UseCaseCatalog useCases = new();
        foreach (var module in MediationModules.All)
        {
            useCases.AddFrom(module.Assembly.GetTypes(), new ServiceCollection());
        }

        var permissions = useCases.All.ToLookup(u => u.Name, u => u.Permission, StringComparer.Ordinal);
        var acts = Parts.Where(p => p is CaseAct or CentreAct).ToList();
        acts.OfType<CaseAct>().ShouldNotBeEmpty();
        acts.OfType<CentreAct>().ShouldNotBeEmpty();
        acts.Where(a => !permissions[a.Key].Contains(a.Permission, StringComparer.Ordinal)).Select(a => a.Key).ShouldBeEmpty();
    }

    [Fact]
    public void No_two_parts_of_a_slot_have_the_same_key() =>
        Parts.GroupBy(p => (p.GetType(), (p as CasePart)?.Place, (p as CentrePart)?.Place, p.Key)).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    [Fact]
    public void Every_permission_of_a_part_is_defined()
    {
        PermissionCatalog permissions = new();
        foreach (var module in MediationModules.All)
        {
            module.DefinePermissions(permissions);
        }

        Parts.Select(p => p.Permission).Except(permissions.All, StringComparer.Ordinal).ShouldBeEmpty();
    }

    private static ServiceCollection Gathered()
    {
        ServiceCollection services = [];
        foreach (var module in MediationModules.All)
        {
            module.AddServices(services);
        }

        return services;
    }
}
