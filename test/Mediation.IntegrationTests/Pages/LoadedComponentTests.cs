using System.Reflection;
using Mediation.Ui.Parts;
using Mediation.Web.Hosting;
using Microsoft.AspNetCore.Components;

namespace Mediation.IntegrationTests.Pages;

/// <summary>Components are drawn after they have loaded: each one has the base that waits, and none goes around it.</summary>
public sealed class LoadedComponentTests
{
    [Fact]
    public void Every_component_that_loads_is_drawn_after_its_load()
    {
        var components = MediationModules
            .All.Select(m => m.Assembly)
            .Append(typeof(MediationHost).Assembly)
            .Distinct()
            .SelectMany(a => a.GetTypes())
            .Where(t => t.IsAssignableTo(typeof(IComponent)) && t is { IsAbstract: false, IsInterface: false })
            .ToList();
        components.Count(t => t.IsAssignableTo(typeof(LoadedComponent))).ShouldBeGreaterThan(50);
        components.Where(t => !t.IsAssignableTo(typeof(LoadedComponent)) && !t.IsAssignableTo(typeof(LayoutComponentBase))).ShouldBeEmpty();
        components
            .Where(t =>
                t.IsAssignableTo(typeof(LayoutComponentBase))
                && Overrides(t, nameof(LoadedComponent.SetParametersAsync), "OnInitializedAsync", "OnParametersSetAsync")
            )
            .ShouldBeEmpty("a layout has another base and may not load");
        components
            .Where(t => t.IsAssignableTo(typeof(LoadedComponent)) && Overrides(t, nameof(LoadedComponent.SetParametersAsync)))
            .ShouldBeEmpty("the base decides when a component is drawn");
    }

    private static bool Overrides(Type component, params string[] methods) =>
        methods.Any(m =>
            component.GetMethod(m, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)!.DeclaringType is var declared
            && declared!.Assembly != typeof(ComponentBase).Assembly
            && declared != typeof(LoadedComponent)
        );
}
