using System.Reflection;
using Mediation.Tests.Architecture.Planted.Ownership;
using Microsoft.AspNetCore.Components;

namespace Mediation.Tests.Architecture;

/// <summary>Components are drawn after they have loaded: each one has the base that waits, and none goes around it.</summary>
public sealed class LoadedComponentTests
{
    private static readonly IReadOnlyList<Type> Components = [.. ComponentsOf(CodeModel.Source)];

    [Fact]
    public void Every_component_that_loads_is_drawn_after_its_load()
    {
        Components.Count(t => t.IsAssignableTo(typeof(LoadedComponent))).ShouldBeGreaterThan(50);
        DrawnBeforeTheirLoad(Components).ShouldBeEmpty();
        DrawnBeforeTheirLoad(ComponentsOf(CodeModel.Planted)).ShouldBe([typeof(ReadingComponent)]);
    }

    [Fact]
    public void Every_component_but_a_layout_has_the_base_that_waits() =>
        Components.Where(t => !t.IsAssignableTo(typeof(LoadedComponent)) && !t.IsAssignableTo(typeof(LayoutComponentBase))).ShouldBeEmpty();

    [Fact]
    public void The_base_decides_when_a_component_is_drawn() =>
        Components.Where(t => t.IsAssignableTo(typeof(LoadedComponent)) && Overrides(t, nameof(LoadedComponent.SetParametersAsync))).ShouldBeEmpty();

    /// <summary>The components that load, but have another base: a layout may not load.</summary>
    private static IEnumerable<Type> DrawnBeforeTheirLoad(IEnumerable<Type> components) =>
        components
            .Where(t => !t.IsAssignableTo(typeof(LoadedComponent)))
            .Where(t => Overrides(t, nameof(ComponentBase.SetParametersAsync), "OnInitializedAsync", "OnParametersSetAsync"));

    private static IEnumerable<Type> ComponentsOf(IEnumerable<Type> types) => types.Where(t => t.IsAssignableTo(typeof(IComponent)) && !t.IsAbstract);

    private static bool Overrides(Type component, params string[] methods) =>
        methods.Any(m =>
            component.GetMethod(m, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)?.DeclaringType is { } declared
            && declared.Assembly != typeof(ComponentBase).Assembly
            && declared != typeof(LoadedComponent)
        );
}
