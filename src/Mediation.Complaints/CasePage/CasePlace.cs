namespace Mediation.Complaints.CasePage;

/// <summary>Where a part stands on the case page.</summary>
public enum CasePlace
{
    /// <summary>A tab of its own: <c>?tab={Key}</c>, worded by <c>Case:Tab:{Key}</c>. The first one is open by itself.</summary>
    Tab,

    /// <summary>The narrow column.</summary>
    Aside,

    /// <summary>Among the limits of the case, below the duties: a line each.</summary>
    Limits,

    /// <summary>The line that says who holds the case.</summary>
    Holders,

    /// <summary>In the card of the next step, above its buttons, while the case can be decided or closed: what has to be finished first.</summary>
    Unfinished,

    /// <summary>In the message that says that the case was registered: what the module decided at once.</summary>
    Registered,
}
