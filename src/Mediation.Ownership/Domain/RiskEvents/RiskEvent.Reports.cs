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

    /// <summary>Until when the next follow-up is written; null before the first report and after the disposal.</summary>
    public DateTimeOffset? FollowUpDueAt { get; private set; }

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
        new[] { OpenedAt, AcknowledgedAt, CalledAt, DisposedAt }
            .Concat(steps.Select(s => (DateTimeOffset?)s.RecordedAt))
            .Concat(reports.Select(r => (DateTimeOffset?)r.WrittenAt))
            .Max()!
            .Value;

    public int NextOrdinal => 1 + reports.Count(r => r.Kind == NextReport);

    /// <summary>When a duty is due; null while it is not, or is met.</summary>
    public DateTimeOffset? DueAt(ReportDuty duty) =>
        duty switch
        {
            ReportDuty.Telephone => IsOpen && PhonedAt is null ? TelephoneDueAt : null,
            ReportDuty.Written => IsOpen && WrittenGivenAt is null ? WrittenDueAt : null,
            _ => FollowUpDueAt,
        };

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
    /// <param name="nextFollowUpAt">When the follow-up of the next day is due.</param>
    public RiskReport Write(RiskReportDraft draft, IssuedDocument document, string textSha256, DateTimeOffset nextFollowUpAt)
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
        var report = RiskReport.Of(Id, draft, document.Id, ContentOf(draft.Final), PolicyVersion);
        reports.Add(report);
        FollowUpDueAt = draft.Kind == RiskReportKind.Final ? null : nextFollowUpAt;
        ConcludedAt = draft.Kind == RiskReportKind.Final ? draft.At : null;
        Raise(new RiskReportWritten(HistoryChains.Institution, Id, draft.Kind, draft.Number, document.Id, document.Sha256, textSha256, PolicyVersion));
        return report;
    }

    /// <summary>A written report was given to somebody. The first one to the authority meets its limit.</summary>
    /// <exception cref="BusinessException"><c>RiskEvents:NotFound</c>, <c>RiskEvents:NotThen</c></exception>
    public ReportStep Transmit(Guid reportId, GivenReport given, Actor by, DateTimeOffset now)
    {
        var report = reports.Find(r => r.Id == reportId) ?? throw RiskEventErrors.NotFound();
        Fire(RiskEventAction.Transmit);
        EnsureThen(given.At, report.WrittenAt, now);
        var step = AddStep(report.Id, given, by, now);
        if (report.Kind == RiskReportKind.First && given.Leg == ReportLeg.Authority && (WrittenGivenAt is null || given.At < WrittenGivenAt))
        {
            WrittenGivenAt = given.At;
        }

        Raise(new RiskReportGiven(HistoryChains.Institution, Id, report.Number, report.Id, step.Id, given.Leg, given.At));
        return step;
    }

    /// <summary>The event is over; the final report is to follow.</summary>
    public void Dispose(string disposal, DateTimeOffset now)
    {
        Fire(RiskEventAction.Dispose);
        (Disposal, DisposedAt, FollowUpDueAt) = (disposal, now, null);
        Raise(new RiskEventDisposed(HistoryChains.Institution, Id, Number));
    }

    /// <summary>It goes on after all, and is followed up again.</summary>
    public void Resume(DateTimeOffset nextFollowUpAt)
    {
        Fire(RiskEventAction.Resume);
        (DisposedAt, FollowUpDueAt) = (null, nextFollowUpAt);
        Raise(new RiskEventResumed(HistoryChains.Institution, Id, Number));
    }

    /// <summary>A limit passed and its duty is not met.</summary>
    /// <param name="duty">Which.</param>
    /// <param name="dueAt">The limit that the timer waited for.</param>
    /// <returns>False where it is met, or the limit is another by now.</returns>
    public bool MarkLate(ReportDuty duty, DateTimeOffset dueAt)
    {
        if (DueAt(duty) is not { } due || due > dueAt)
        {
            return false;
        }

        TimesLate++;
        Raise(new RiskReportLate(HistoryChains.Institution, Id, Number, duty, due));
        return true;
    }

    private ReportStep AddStep(Guid? reportId, GivenReport given, Actor by, DateTimeOffset now)
    {
        var step = ReportStep.Of(Id, reportId, given, by, now);
        steps.Add(step);
        return step;
    }

    private string ContentOf(FinalAccount? final) =>
        JsonSerializer.Serialize(new RiskReportContent(Class, Facts, Account, HappenedAt, final), MediationJson.Stored);

    private static void EnsureThen(DateTimeOffset at, DateTimeOffset earliest, DateTimeOffset now)
    {
        if (at > now || at < earliest.AddMinutes(-1))
        {
            throw RiskEventErrors.NotThen();
        }
    }
}

/// <summary>What a report said.</summary>
public sealed record RiskReportContent(RiskEventClass Class, RiskEventFacts Facts, RiskEventAccount Account, DateTimeOffset? HappenedAt, FinalAccount? Final);
