namespace Mediation.Ownership.Domain.RiskEvents;

public sealed partial class RiskEvent
{
    /// <summary>Until when the authority is called.</summary>
    public DateTimeOffset TelephoneDueAt { get; private set; }

    /// <summary>The first call to the authority; null while there was none.</summary>
    public DateTimeOffset? PhonedAt { get; private set; }

    /// <summary>Until when the authority has the first report in writing.</summary>
    public DateTimeOffset WrittenDueAt { get; private set; }

    /// <summary>When it got it.</summary>
    public DateTimeOffset? WrittenGivenAt { get; private set; }

    /// <summary>Until when the authority has the next follow-up; null before the first report and after the disposal.</summary>
    public DateTimeOffset? FollowUpDueAt { get; private set; }

    /// <summary>The last change after the first report: a follow-up written before it does not report it.</summary>
    public DateTimeOffset? ChangedAt { get; private set; }

    /// <summary>Until when the authority has the final report; null while it is not disposed of.</summary>
    public DateTimeOffset? FinalDueAt { get; private set; }

    /// <summary>When it got it.</summary>
    public DateTimeOffset? FinalGivenAt { get; private set; }

    /// <summary>How far up the reporting path its lateness was announced; 0 while it is not late.</summary>
    public int FinalRung { get; private set; }

    /// <summary>Path of the unit that was informed last.</summary>
    public string? FinalInformedPath { get; private set; }

    public DateTimeOffset? FinalInformedAt { get; private set; }

    public DateTimeOffset? DisposedAt { get; private set; }

    public DateTimeOffset? ConcludedAt { get; private set; }

    /// <summary>How it was disposed of; null before.</summary>
    public string? Disposal { get; private set; }

    /// <summary>Limits that passed.</summary>
    public int TimesLate { get; private set; }

    /// <summary>Which report is written next.</summary>
    public RiskReportKind NextReport =>
        State switch
        {
            RiskEventState.Learned => RiskReportKind.First,
            RiskEventState.Disposed => RiskReportKind.Final,
            _ => RiskReportKind.FollowUp,
        };

    /// <summary>The number of the next report: that of the event, with <c>-X01</c> for follow-ups and <c>-Z</c> for the final one (DOMAIN 4).</summary>
    public string NextReportNumber =>
        NextReport switch
        {
            RiskReportKind.First => Number,
            RiskReportKind.FollowUp => string.Create(CultureInfo.InvariantCulture, $"{Number}-X{NextOrdinal:00}"),
            _ => $"{Number}-Z",
        };

    /// <summary>The last of what was done to it: nothing later is dated before, also where a clock lags.</summary>
    public DateTimeOffset LatestAt =>
        new[] { OpenedAt, AcknowledgedAt, CalledAt, ChangedAt, DisposedAt }
            .Concat(steps.Select(s => (DateTimeOffset?)s.RecordedAt))
            .Concat(reports.Select(r => (DateTimeOffset?)r.WrittenAt))
            .Max()!
            .Value;

    public int NextOrdinal => 1 + reports.Count(r => r.Kind == NextReport);

    /// <summary>Somebody was called. The limit is met by a call to the authority; one to the head office is recorded beside it.</summary>
    /// <exception cref="BusinessException"><c>RiskEvents:NotThen</c></exception>
    public ReportStep RecordCall(GivenReport given, Actor by, DateTimeOffset now)
    {
        Fire(RiskEventAction.RecordCall);
        EnsureThen(given.At, LearnedAt, now);
        var step = AddStep(null, given with { Means = ReportMeans.Telephone }, by, now);
        if (given.Leg == ReportLeg.Authority && (PhonedAt is null || given.At < PhonedAt))
        {
            PhonedAt = given.At;
        }

        TakeUnlessTaken(by, now);
        Raise(new RiskEventPhoned(HistoryChains.Institution, Id, Number, step.Id, given.Leg, given.At));
        return step;
    }

    /// <summary>A report is written: the first, a follow-up, or after the disposal the final one.</summary>
    /// <param name="draft">By whom, under which number.</param>
    /// <param name="document">Its document.</param>
    /// <param name="textSha256">Of the document's words.</param>
    /// <param name="firstFollowUpAt">When the first follow-up is due; later ones are due once the one before was given.</param>
    public RiskReport Write(RiskReportDraft draft, IssuedDocument document, string textSha256, DateTimeOffset firstFollowUpAt)
    {
        Fire(
            draft.Kind switch
            {
                RiskReportKind.First => RiskEventAction.WriteFirst,
                RiskReportKind.FollowUp => RiskEventAction.WriteFollowUp,
                _ => RiskEventAction.WriteFinal,
            }
        );
        TakeUnlessTaken(draft.By, draft.At);
        var report = RiskReport.Of(Id, draft, document.Id, JsonSerializer.Serialize(ContentWith(draft.Final), MediationJson.Stored), PolicyVersion);
        reports.Add(report);
        FollowUpDueAt = draft.Kind == RiskReportKind.First ? firstFollowUpAt : FollowUpDueAt;
        ConcludedAt = draft.Kind == RiskReportKind.Final ? draft.At : null;
        Raise(new RiskReportWritten(HistoryChains.Institution, Id, draft.Kind, draft.Number, document.Id, document.Sha256, textSha256, PolicyVersion));
        return report;
    }

    /// <summary>
    /// A written report was given to somebody. What the authority got meets the limit, and nothing else does. The first one may have been given by hand before
    /// it was written here; it counts from when it was given.
    /// </summary>
    /// <param name="reportId">Which report.</param>
    /// <param name="given">To whom and when.</param>
    /// <param name="by">Who gave it.</param>
    /// <param name="now">When that is recorded.</param>
    /// <param name="nextFollowUpAt">When the next follow-up is due, if this is one.</param>
    /// <exception cref="BusinessException"><c>RiskEvents:NotFound</c>, <c>RiskEvents:NotThen</c></exception>
    public ReportStep Transmit(Guid reportId, GivenReport given, Actor by, DateTimeOffset now, DateTimeOffset nextFollowUpAt)
    {
        var report = reports.Find(r => r.Id == reportId) ?? throw RiskEventErrors.NotFound();
        Fire(RiskEventAction.Transmit);
        EnsureThen(given.At, report.Kind == RiskReportKind.First ? LearnedAt : report.WrittenAt, now);
        var isNew = !steps.Exists(s => s.ReportId == reportId && s.Leg == ReportLeg.Authority);
        var step = AddStep(report.Id, given, by, now);
        if (given.Leg == ReportLeg.Authority)
        {
            Meet(report, given.At, isNew, nextFollowUpAt);
        }

        Raise(new RiskReportGiven(HistoryChains.Institution, Id, report.Number, report.Id, step.Id, given.Leg, given.At));
        return step;
    }

    private ReportStep AddStep(Guid? reportId, GivenReport given, Actor by, DateTimeOffset now)
    {
        var step = ReportStep.Of(Id, reportId, given, by, now);
        steps.Add(step);
        return step;
    }

    /// <summary>What a report of this moment says.</summary>
    public RiskReportContent ContentWith(FinalAccount? final) => new(Kind, Class, LearnedAt, Facts, Account, HappenedAt, final);

    private static void EnsureThen(DateTimeOffset at, DateTimeOffset earliest, DateTimeOffset now)
    {
        if (at > now || at < earliest.AddMinutes(-1))
        {
            throw RiskEventErrors.NotThen();
        }
    }
}
