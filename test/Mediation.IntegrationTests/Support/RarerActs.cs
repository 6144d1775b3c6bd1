namespace Mediation.IntegrationTests.Support;

/// <summary>Acts of a case that are needed less often lie under one button.</summary>
internal static class RarerActs
{
    /// <summary>Presses the button of an act, and before it the one that it lies under.</summary>
    public static async Task PressAsync(this ILocator act)
    {
        await act.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        var fold = act.Page.Locator("details.rarer:not([open])", new() { Has = act });
        if (await fold.CountAsync() > 0)
        {
            await fold.Locator("> summary").ClickAsync();
        }

        await act.ClickAsync();
    }
}
