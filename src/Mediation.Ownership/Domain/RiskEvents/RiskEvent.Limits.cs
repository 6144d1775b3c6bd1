namespace Mediation.Ownership.Domain.RiskEvents;

public sealed partial class RiskEvent
{
    /// <summary>When a duty is due; null while it is not, or is met. What is owed stays owed after the final report: a late one is still given.</summary>
    public DateTimeOffset? DueAt(ReportDuty duty) =>
        duty switch
        {
            ReportDuty.Telephone => PhonedAt is null ? TelephoneDueAt : null,
            ReportDuty.Written => WrittenGivenAt is null ? WrittenDueAt : null,
            ReportDuty.FollowUp => FollowUpDueAt,
            _ => FinalGivenAt is null ? FinalDueAt : null,
        };

    /// <summary>The limit of a duty of the first report, met or not.</summary>
    public DateTimeOffset LimitOf(ReportDuty duty) =>
        duty switch
        {
            ReportDuty.Telephone => TelephoneDueAt,
            ReportDuty.Written => WrittenDueAt,
            _ => throw new ArgumentOutOfRangeException(nameof(duty)),
        };

    /// <summary>When a duty of the first report was met; null while it is not.</summary>
    public DateTimeOffset? MetAt(ReportDuty duty) => duty == ReportDuty.Telephone ? PhonedAt : WrittenGivenAt;

    /// <summary>The event is over; the final report is to follow.</summary>
    /// <param name="disposal">How it was disposed of.</param>
    /// <param name="now">When.</param>
    /// <param name="finalDueAt">Until when the authority has the final report.</param>
    public void Dispose(string disposal, DateTimeOffset now, DateTimeOffset finalDueAt)
    {
        Fire(RiskEventAction.Dispose);
        (Disposal, DisposedAt, FollowUpDueAt, FinalDueAt) = (disposal, now, null, finalDueAt);
        Raise(new RiskEventDisposed(HistoryChains.Institution, Id, Number));
    }

    /// <summary>It goes on after all, and is followed up again.</summary>
    public void Resume(DateTimeOffset nextFollowUpAt)
    {
        Fire(RiskEventAction.Resume);
        (DisposedAt, FollowUpDueAt, FinalDueAt) = (null, nextFollowUpAt, null);
        (FinalRung, FinalInformedPath, FinalInformedAt) = (0, null, null);
        Raise(new RiskEventResumed(HistoryChains.Institution, Id, Number));
    }

    /// <summary>A limit passed and its duty is not met. Follow-ups of several days, found together after an outage, are notified once.</summary>
    /// <param name="duty">Which.</param>
    /// <param name="dueAt">The limit that the timer waited for.</param>
    /// <param name="now">When it is found.</param>
    /// <returns>False where it is met, or the limit is another by now.</returns>
    public bool MarkLate(ReportDuty duty, DateTimeOffset dueAt, DateTimeOffset now)
    {
        if (DueAt(duty) is not { } due || due > dueAt)
        {
            return false;
        }

        TimesLate += duty == ReportDuty.FollowUp ? DaysMissed(dueAt, now) : 1;
        Raise(new RiskReportLate(HistoryChains.Institution, Id, Number, duty, due));
        return true;
    }

    /// <summary>The final report is late: the next unit of the reporting path is informed, at last the head office, again and again.</summary>
    /// <param name="path">From the unit of the event up to the head office.</param>
    /// <param name="now">When.</param>
    public void EscalateFinal(IReadOnlyList<string> path, DateTimeOffset now)
    {
        // After an outage it stands where it would have come without one.
        FinalRung = Math.Min(Math.Max(FinalRung + 1, DaysMissed(FinalDueAt!.Value, now)), path.Count);
        (FinalInformedPath, FinalInformedAt) = (path[FinalRung - 1], now);
        Raise(new RiskReportEscalated(HistoryChains.Institution, Id, Number, ReportDuty.Final, FinalRung, FinalInformedPath, FinalDueAt!.Value));
    }

    /// <summary>When a report that is late is asked for again: at the hour of its limit, on the first day that has not passed.</summary>
    public static DateTimeOffset AskedAgainAt(DateTimeOffset dueAt, DateTimeOffset now) => dueAt.AddDays(DaysMissed(dueAt, now));

    private static int DaysMissed(DateTimeOffset dueAt, DateTimeOffset now) => 1 + Math.Max(0, (int)(now - dueAt).TotalDays);

    /// <summary>A follow-up counts once, and only the newest does, if nothing changed since it was written: one given again reports nothing new.</summary>
    private void Meet(RiskReport report, DateTimeOffset at, bool isNew, DateTimeOffset nextFollowUpAt)
    {
        switch (report.Kind)
        {
            case RiskReportKind.First:
                WrittenGivenAt = WrittenGivenAt < at ? WrittenGivenAt : at;
                break;
            case RiskReportKind.Final:
                FinalGivenAt = FinalGivenAt < at ? FinalGivenAt : at;
                break;
            default:
                var isNewest = report.Ordinal == reports.Count(r => r.Kind == RiskReportKind.FollowUp);
                var isWhole = ChangedAt is not { } changed || report.WrittenAt >= changed;
                FollowUpDueAt = FollowUpDueAt is not null && isNew && isNewest && isWhole ? nextFollowUpAt : FollowUpDueAt;
                break;
        }
    }
}
