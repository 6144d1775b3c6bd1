namespace Mediation.Complaints.CasePage;

/// <summary>How much a step matters to the reader, ascending. Among equals the lower module comes first.</summary>
public enum CaseStepPriority
{
    /// <summary>How the case stands; shown only where no other step comes before it.</summary>
    Standing = 0,

    /// <summary>Somebody else is at work on it.</summary>
    Waiting = 10,

    /// <summary>Can be done and need not be, such as a referral or a look at measures.</summary>
    Optional = 20,

    /// <summary>A task with a day that the reader owes, such as a measure.</summary>
    Task = 30,

    /// <summary>The case's own next act: take, decide, tell and close.</summary>
    CaseWork = 40,

    /// <summary>The notice on which closing the case stands.</summary>
    Notice = 42,

    /// <summary>The case's own next act where another module gives its terms, such as deciding under binding terms.</summary>
    CaseWorkByTerms = 45,

    /// <summary>An answer that is waited for within hours, such as accepting a case.</summary>
    Answer = 50,
}
