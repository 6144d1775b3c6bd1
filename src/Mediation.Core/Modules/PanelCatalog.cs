namespace Mediation.Core.Modules;

/// <summary>Where a panel stands: on the case page, but for the desk and the list.</summary>
public enum PanelSlot
{
    /// <summary>Beside the clock: what is to be done next.</summary>
    Next,

    /// <summary>A tab of its own.</summary>
    Tab,

    /// <summary>The narrow column.</summary>
    Aside,

    /// <summary>The line that says who holds the case.</summary>
    Holders,

    /// <summary>On the reader's desk, under what is due today; draws nothing when it has nothing to say.</summary>
    Desk,

    /// <summary>In the card of the next step: the step itself, while another module's work goes on.</summary>
    Step,

    /// <summary>In the card of the next step, above its buttons, while the case can be decided or closed: what has to be finished first.</summary>
    Unfinished,

    /// <summary>In the head of the list of cases: what else can be made of the same cases. Takes the list's <c>Filter</c>.</summary>
    List,
}

/// <summary>A part of a page that another module shows. On the case page its component takes one parameter, <c>Guid CaseId</c>; on the list it takes the list's <c>Filter</c>, on the desk nothing.</summary>
/// <param name="Slot">Where it stands.</param>
/// <param name="Key">Name in the address and key of its word, <c>Panel:{Key}</c>.</param>
/// <param name="Component">Razor component.</param>
/// <param name="Permission">Permission without which it is not drawn.</param>
/// <param name="Order">Place among its neighbours.</param>
public sealed record CasePanel(PanelSlot Slot, string Key, Type Component, string Permission, int Order);

/// <summary>Panels by slot, gathered from the modules: how an upper module shows itself on a lower one's page.</summary>
public sealed class PanelCatalog
{
    private readonly List<CasePanel> panels = [];

    public void Add(CasePanel panel) => panels.Add(panel);

    public IEnumerable<CasePanel> In(PanelSlot slot) => panels.Where(p => p.Slot == slot).OrderBy(p => p.Order);
}
