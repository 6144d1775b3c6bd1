namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>Refusals about risk events and the duty roster.</summary>
public static class RiskEventErrors
{
    public static BusinessException NotFound() => new("RiskEvents:NotFound", ErrorKind.NotFound);

    public static BusinessException AlreadyAcknowledged(string name, DateTimeOffset at) =>
        new BusinessException("RiskEvents:AlreadyAcknowledged").With("name", name).With("at", at);

    /// <summary>A report cannot be given before it was known, nor later than now.</summary>
    public static BusinessException NotThen() => new("RiskEvents:NotThen", ErrorKind.Invalid, "givenAt");

    /// <summary>Nothing has happened, and nobody has learned of it, later than now.</summary>
    /// <param name="field">Which time.</param>
    public static BusinessException InFuture(string field) => new("RiskEvents:InFuture", ErrorKind.Invalid, field);

    /// <param name="field">Which of the two times was entered.</param>
    public static BusinessException LearnedBeforeHappened(string field) => new("RiskEvents:LearnedBeforeHappened", ErrorKind.Invalid, field);

    public static BusinessException LearnedLongAgo(int days) =>
        new BusinessException("RiskEvents:LearnedLongAgo", ErrorKind.Invalid, "learnedAt").With("days", days);

    /// <summary>The bank knew of the event when it was reported, and of what it reported.</summary>
    public static BusinessException LearnedAfterReport() => new("RiskEvents:LearnedAfterReport", ErrorKind.Invalid, "learnedAt");

    /// <summary>A later time gives the reports more time: why it is right stays on record.</summary>
    public static BusinessException LaterWithoutReason() => new("RiskEvents:LaterWithoutReason", ErrorKind.Invalid, "reason");

    public static BusinessException UnknownUnit() => new("Duty:UnknownUnit", ErrorKind.Invalid, "unit");

    public static BusinessException UnknownCase() => new("RiskEvents:UnknownCase", ErrorKind.Invalid, "complaintNumber");

    public static BusinessException CaseLinkedAlready(string number) => new BusinessException("RiskEvents:CaseLinkedAlready").With("number", number);

    /// <summary>What only a final report may leave nothing out of.</summary>
    public static BusinessException FinalIncomplete() => new("RiskEvents:FinalIncomplete", ErrorKind.Invalid, "outcome");

    public static BusinessException UnknownBurst() => new("RiskEvents:UnknownBurst", ErrorKind.Invalid, "burstId");
}
