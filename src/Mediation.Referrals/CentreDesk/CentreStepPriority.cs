namespace Mediation.Referrals.CentreDesk;

/// <summary>How much a step matters to the body's person, ascending.</summary>
public enum CentreStepPriority
{
    /// <summary>How the case stands; shown only where nothing is to be done.</summary>
    Standing = 0,

    /// <summary>The body's own next act: accept, appoint, schedule.</summary>
    CaseWork = 10,

    /// <summary>The mediation can be ended.</summary>
    Outcome = 20,

    /// <summary>A session that is still to be held.</summary>
    Session = 30,
}
