namespace Mediation.Complaints.CasePage;

/// <summary>What the case page has read, once per request, for all its parts, acts and steps, whichever module they belong to.</summary>
/// <param name="View">The case as its page shows it; persons are masked.</param>
/// <param name="Reader">Who reads the page.</param>
public sealed record CaseContext(ComplaintView View, CurrentUser Reader)
{
    /// <summary>The person and the narrative in full, for whoever has just said why; null otherwise.</summary>
    public RevealComplainant.Result? Revealed { get; init; }

    public Guid Id => View.Id;

    public string Number => View.Number;

    /// <summary>Version of the complaint that the reader looks at; a form sends it along.</summary>
    public int Version => View.Version;

    public ComplaintState State => View.State;

    /// <summary>Address of the page.</summary>
    public string Address => View.Leading is null ? CaseAddress.Of(Number) : CaseAddress.Own(Number);

    /// <summary>Whether the reader can do this to the case now: by its state, and by whose case it is.</summary>
    public bool Allows(ComplaintAction action) => View.Allowed.Contains(action);

    /// <summary>Address of the page with the form of an act open on one of its tabs; what was revealed stays so.</summary>
    /// <param name="tab">Key of the tab.</param>
    /// <param name="act">Name of the use case.</param>
    public string ActAddress(string tab, string act) => $"{TabLink(tab)}&act={act}#tab";

    /// <summary>Address of the page with one of its tabs open.</summary>
    public string TabAddress(string tab) => $"{Address}?tab={tab}";

    /// <summary>The same for a reader who goes on: what was revealed stays so.</summary>
    public string TabLink(string tab) => TabAddress(tab) + (Revealed is null ? "" : $"&{RevealForm.Shown}=true");
}
