using Microsoft.AspNetCore.Components;

namespace Mediation.Ui.Parts;

/// <summary>Base of the components that stand in a slot of a page and are given what that page has read; one may load more.</summary>
/// <typeparam name="TContext">What the page has read, once for all its parts.</typeparam>
public abstract class PartComponent<TContext> : LoadedComponent
{
    [Parameter, EditorRequired]
    public TContext Context { get; set; } = default!;
}
