namespace Mediation.Ownership.RiskEvents;

/// <summary>An event as its page shows it.</summary>
/// <param name="Unit">Name of the unit where it happened.</param>
/// <param name="Authority">Who it has to be reported to.</param>
/// <param name="Duties">What is owed, each with its limit; those that are met too.</param>
/// <param name="Elsewhere">Linked complaints that the reader does not see.</param>
/// <param name="Allowed">What the reader can do now.</param>
/// <param name="NextReport">Which report is written next.</param>
public sealed record RiskEventView(
    Guid Id,
    int Version,
    string Number,
    string Title,
    RiskEventKind Kind,
    RiskEventClass Class,
    RiskEventState State,
    string Unit,
    string Authority,
    DateTimeOffset LearnedAt,
    DateTimeOffset? HappenedAt,
    string ReporterName,
    RiskEventFacts Facts,
    RiskEventAccount Account,
    IReadOnlyList<string> Pending,
    IReadOnlyList<RiskEventView.Trigger> Triggers,
    int PolicyVersion,
    string LimitSource,
    IReadOnlyList<RiskEventView.Owed> Duties,
    RiskEventView.Call Duty,
    IReadOnlyList<RiskEventView.Report> Reports,
    IReadOnlyList<RiskEventView.Step> Calls,
    IReadOnlyList<RiskEventView.LinkedCase> Cases,
    int Elsewhere,
    Guid? BurstId,
    string? Disposal,
    DateTimeOffset? DisposedAt,
    DateTimeOffset? ConcludedAt,
    RiskReportKind NextReport,
    IReadOnlyList<RiskEventAction> Allowed
)
{
    /// <summary>Who of the reporting path was informed last that the final report is late; null while it is not.</summary>
    public Escalation? FinalEscalation { get; init; }

    /// <param name="Rung">How far up, from 1.</param>
    /// <param name="Unit">Whose leaders and supervisors were informed.</param>
    /// <param name="NextUnit">Who is informed next, unless it is given.</param>
    public sealed record Escalation(int Rung, string Unit, DateTimeOffset At, string NextUnit, DateTimeOffset NextAt);

    /// <summary>A trigger that was looked at.</summary>
    /// <param name="Unknown">What has to be known before it can be said.</param>
    public sealed record Trigger(string Name, RiskEventClass Class, TriggerVerdict Verdict, IReadOnlyList<RiskEventMeasure> Unknown, string Source);

    /// <summary>What is owed, until when, and when it was met.</summary>
    public sealed record Owed(ReportDuty Duty, DateTimeOffset DueAt, DateTimeOffset? MetAt)
    {
        public bool IsLate(DateTimeOffset now) => (MetAt ?? now) > DueAt;
    }

    /// <summary>Who was called, who has it, and when the next one is called.</summary>
    public sealed record Call(
        int Rung,
        string? CalledName,
        DateTimeOffset? CalledAt,
        DateTimeOffset? NextCallAt,
        string? AcknowledgedBy,
        DateTimeOffset? AcknowledgedAt
    )
    {
        /// <summary>Telephone of whoever has it, or else was called last; null where the account has none.</summary>
        public string? Phone { get; init; }
    }

    /// <summary>A written report with its way.</summary>
    public sealed record Report(Guid Id, RiskReportKind Kind, int Ordinal, string Number, string Author, DateTimeOffset WrittenAt, IReadOnlyList<Step> Steps);

    /// <summary>A step of a report on its way.</summary>
    public sealed record Step(
        ReportLeg Leg,
        ReportMeans Means,
        string GivenBy,
        DateTimeOffset GivenAt,
        string Receiver,
        string? Proof,
        DateTimeOffset RecordedAt
    );

    public sealed record LinkedCase(string Number, ComplaintState State);

    internal static RiskEventView Of(
        RiskEvent one,
        string unit,
        RiskEventRules rules,
        IReadOnlyList<LinkedCase> seen,
        IReadOnlyList<RiskEventAction> allowed
    ) =>
        new(
            one.Id,
            one.Version,
            one.Number,
            one.Title,
            one.Kind,
            one.Class,
            one.State,
            unit,
            one.Authority,
            one.LearnedAt,
            one.HappenedAt,
            one.ReporterName,
            one.Facts,
            one.Account,
            one.Account.Pending,
            [.. one.ClassReasons.Select(r => TriggerOf(r, rules))],
            one.PolicyVersion,
            rules.LimitOf(one.Class).Source,
            DutiesOf(one),
            new Call(one.CallRung, one.CalledName, one.CalledAt, one.NextCallAt, one.AcknowledgerName, one.AcknowledgedAt),
            [.. one.Reports.OrderByDescending(r => r.WrittenAt).ThenByDescending(r => r.Number).Select(r => ReportOf(r, one.Steps))],
            [.. one.Steps.Where(s => s.ReportId is null).OrderBy(s => s.GivenAt).Select(StepOf)],
            seen,
            one.Cases.Count - seen.Count,
            one.BurstId,
            one.Disposal,
            one.DisposedAt,
            one.ConcludedAt,
            one.NextReport,
            allowed
        );

    private static Trigger TriggerOf(TriggerReason reason, RiskEventRules rules)
    {
        var trigger = rules.Triggers.Single(t => t.Key == reason.Key);
        return new Trigger(trigger.NameIn(CultureInfo.CurrentUICulture), reason.Class, reason.Verdict, reason.Unknown, trigger.Source);
    }

    private static List<Owed> DutiesOf(RiskEvent one)
    {
        List<Owed> owed = [new(ReportDuty.Telephone, one.TelephoneDueAt, one.PhonedAt), new(ReportDuty.Written, one.WrittenDueAt, one.WrittenGivenAt)];
        if (one.FollowUpDueAt is { } due)
        {
            owed.Add(new Owed(ReportDuty.FollowUp, due, null));
        }

        if (one.FinalDueAt is { } finalDue)
        {
            owed.Add(new Owed(ReportDuty.Final, finalDue, one.FinalGivenAt));
        }

        return owed;
    }

    private static Report ReportOf(RiskReport report, IReadOnlyList<ReportStep> steps) =>
        new(
            report.Id,
            report.Kind,
            report.Ordinal,
            report.Number,
            report.AuthorName,
            report.WrittenAt,
            [.. steps.Where(s => s.ReportId == report.Id).OrderBy(s => s.GivenAt).Select(StepOf)]
        );

    private static Step StepOf(ReportStep step) => new(step.Leg, step.Means, step.GiverName, step.GivenAt, step.Receiver, step.Proof, step.RecordedAt);
}
