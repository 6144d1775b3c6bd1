using Microsoft.AspNetCore.Components;

namespace Mediation.Ui.Parts;

/// <summary>Base of the components of one act: its fields and its use case.</summary>
/// <typeparam name="TContext">What the page has read, once for all its parts.</typeparam>
public abstract class ActComponent<TContext> : PartComponent<TContext>
{
    /// <summary>Whether it can be taken now; a form that is being posted is drawn all the same (see <see cref="Forms.ActForm.When"/>).</summary>
    [Parameter]
    public bool When { get; set; } = true;

    /// <summary>The act of the next step: its button is the main one.</summary>
    [Parameter]
    public bool Main { get; set; }
}
