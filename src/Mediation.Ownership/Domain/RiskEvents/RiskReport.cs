namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>A written report as it went out. It is never changed: what was found later stands in the next one.</summary>
public sealed class RiskReport
{
    private RiskReport() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid RiskEventId { get; private set; }

    public RiskReportKind Kind { get; private set; }

    /// <summary>Of the follow-ups, from 1; of the others 1.</summary>
    public int Ordinal { get; private set; }

    /// <summary>Number of the document.</summary>
    public string Number { get; private set; } = string.Empty;

    public Guid DocumentId { get; private set; }

    public Guid WrittenBy { get; private set; }

    public string AuthorName { get; private set; } = string.Empty;

    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>Class, facts and words as they stood.</summary>
    public string ContentJson { get; private set; } = string.Empty;

    public int PolicyVersion { get; private set; }

    public RiskReportContent Content => JsonSerializer.Deserialize<RiskReportContent>(ContentJson, MediationJson.Stored)!;

    internal static RiskReport Of(Guid riskEventId, RiskReportDraft draft, Guid documentId, string content, int policyVersion) =>
        new()
        {
            RiskEventId = riskEventId,
            Kind = draft.Kind,
            Ordinal = draft.Ordinal,
            Number = draft.Number,
            DocumentId = documentId,
            WrittenBy = draft.By.Id,
            AuthorName = draft.By.Name,
            WrittenAt = draft.At,
            ContentJson = content,
            PolicyVersion = policyVersion,
        };
}

/// <summary>A report that is being written.</summary>
/// <param name="Number">As the rule of numbers gives it.</param>
/// <param name="Final">What only the final report has; null in the others.</param>
public sealed record RiskReportDraft(RiskReportKind Kind, int Ordinal, string Number, Actor By, DateTimeOffset At, FinalAccount? Final);

/// <summary>What a report said.</summary>
public sealed record RiskReportContent(
    RiskEventKind Kind,
    RiskEventClass Class,
    DateTimeOffset LearnedAt,
    RiskEventFacts Facts,
    RiskEventAccount Account,
    DateTimeOffset? HappenedAt,
    FinalAccount? Final
);

/// <summary>What the final report adds (DOMAIN 4).</summary>
public sealed record FinalAccount(string Outcome, string Losses, string FinalCause, string Rectification)
{
    /// <summary>Of each text.</summary>
    public const int Longest = 1000;

    /// <summary>All of it is required.</summary>
    /// <exception cref="BusinessException"><c>RiskEvents:FinalIncomplete</c></exception>
    public static FinalAccount Of(string? outcome, string? losses, string? cause, string? rectification) =>
        outcome is not null && losses is not null && cause is not null && rectification is not null
            ? new FinalAccount(outcome.Trim(), losses.Trim(), cause.Trim(), rectification.Trim())
            : throw RiskEventErrors.FinalIncomplete();
}
