using Microsoft.AspNetCore.Components;

namespace Mediation.Ui.Parts;

/// <summary>
/// Base of every component that loads what it shows: it is drawn once, after <see cref="ComponentBase.OnInitializedAsync"/> and
/// <see cref="ComponentBase.OnParametersSetAsync"/> have ended. The framework's own base draws before them as well, and there
/// "not loaded yet" cannot be told from "not found" (status 404). Named in the <c>_Imports.razor</c> of each project with components.
/// </summary>
public abstract class LoadedComponent : ComponentBase
{
    private Task? initialising;

    /// <summary>Sets the parameters, loads, then draws. A load that fails or is cancelled draws nothing; its exception goes to the renderer.</summary>
    /// <param name="parameters">Read before the first wait: they are not valid after it.</param>
    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        await (initialising ??= InitialiseAsync());
        OnParametersSet();
        await OnParametersSetAsync();
        StateHasChanged();
    }

    private Task InitialiseAsync()
    {
        OnInitialized();
        return OnInitializedAsync();
    }
}
