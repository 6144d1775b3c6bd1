namespace Mediation.Complaints.Domain;

/// <summary>What can be done to a complaint.</summary>
public enum ComplaintAction
{
    Assign,
    RecordContact,
    AddAttachment,

    /// <summary>Add, change, elect and end parties.</summary>
    ChangeParties,
    BeginMediation,
    EndMediation,
    Decide,
    Close,
    Withdraw,

    /// <summary>To choose how the complainant is reached.</summary>
    ChooseChannel,

    /// <summary>To send the notice of the decision.</summary>
    NotifyDecision,
    RecordForward,
    AnswerRegulator,
    RequestExtension,
    DecideExtension,
    PauseTerm,
    ResumeTerm,
    RestartTerm,
    ProposeRefusal,
    ProposeTermination,
    ApproveRefusal,
    ApproveTermination,
    SendEndingBack,

    /// <summary>To give it to another unit of the bank.</summary>
    TransferToUnit,

    /// <summary>Its handler left the bank, or did not come along with its unit.</summary>
    ReleaseHandler,

    /// <summary>To give it to another legal entity.</summary>
    TransferToCompany,
    RequestSupplement,
    AnswerSupplement,
    Reopen,

    /// <summary>To record that the complainant applies to the superior institution (核查).</summary>
    ApplyForReview,

    /// <summary>To merge it into another complaint about the same dispute.</summary>
    Merge,

    /// <summary>To take it out of the complaint that leads it.</summary>
    Unmerge,

    /// <summary>To have another complaint merged into it.</summary>
    Lead,

    /// <summary>To have one that was merged into it dealt with by itself again.</summary>
    LetGo,

    /// <summary>To name claims and record what was established about them.</summary>
    Investigate,

    /// <summary>To report a fact that moves a clock after the fact, with its proof.</summary>
    ReportLateFact,

    /// <summary>To approve or reject that proof.</summary>
    DecideLateFact,
}
