namespace Mediation.Documents.Domain;

/// <summary>Kinds of documents that the institution issues.</summary>
public enum DocumentKind
{
    /// <summary>调解协议书.</summary>
    MediationAgreement,

    /// <summary>投诉受理告知书.</summary>
    AcceptanceNotice,

    /// <summary>补充材料通知书.</summary>
    SupplementNotice,

    /// <summary>延期告知书.</summary>
    ExtensionNotice,

    /// <summary>不予受理告知书.</summary>
    RefusalNotice,

    /// <summary>终止处理告知书.</summary>
    TerminationNotice,

    /// <summary>投诉处理决定告知书.</summary>
    DecisionLetter,

    /// <summary>撤回投诉确认书.</summary>
    WithdrawalConfirmation,

    /// <summary>核查决定书.</summary>
    ReviewDecision,

    /// <summary>突发事件信息报告：首报, 续报, 终报.</summary>
    RiskEventReport,

    /// <summary>领导包案责任书.</summary>
    ResponsibilityLetter,

    /// <summary>投诉移送告知书.</summary>
    TransferNotice,

    /// <summary>投诉并案处理告知书.</summary>
    MergerNotice,

    /// <summary>应急预案处置记录.</summary>
    PlanRecord,
}
