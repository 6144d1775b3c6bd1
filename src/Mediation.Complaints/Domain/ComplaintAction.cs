namespace Mediation.Complaints.Domain;

/// <summary>What can be done to a complaint.</summary>
public enum ComplaintAction
{
    Assign,
    RecordContact,
    AddAttachment,
    BeginMediation,
    EndMediation,
    Decide,
    Close,
    Withdraw,
    RecordForward,
    AnswerRegulator,
    RequestExtension,
    DecideExtension,
    PauseTerm,
    ResumeTerm,
    RestartTerm,
}
