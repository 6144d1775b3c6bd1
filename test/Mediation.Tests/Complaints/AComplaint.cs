using Mediation.Core.Policies;

namespace Mediation.Tests.Complaints;

/// <summary>Builds a complaint in the state that a test names. Received on Friday 13 November 2026, 16:42 in Guangzhou.</summary>
internal static class AComplaint
{
    public static readonly DateTimeOffset Received = new(2026, 11, 13, 16, 42, 0, TimeSpan.FromHours(8));

    public static readonly ComplaintClock Rules = new(
        new ComplaintDuties(
            new DutyLimit("CP-SIMPLE", 15, DayKind.Calendar, "Art. 18"),
            new DutyLimit("INT-DECIDE", 8, DayKind.Working, "own", DaysBeforeLegal: 1),
            new Dictionary<string, string>(StringComparer.Ordinal) { ["mediation"] = "Art. 23" }
        ),
        1,
        BundledWorkCalendar.Load(),
        InstitutionTime.Default()
    );

    public static readonly Policy<ComplaintCodes> Codes = new(ComplaintCodes.PolicyKey, 2, new ComplaintCodes([], [], []));

    public static Complaint Registered(decimal? claimed = 3280m) => Of(OrganisationUnit.Create("GZ", "广州分行", "Guangzhou Branch", null), claimed);

    public static Complaint Of(OrganisationUnit unit, decimal? claimed = 3280m) =>
        Complaint.Register(
            new RegistrationFacts(
                "TS-2026-GZ-000418",
                unit,
                IntakeChannel.Hotline,
                "B02.2",
                "C07",
                "D01",
                claimed,
                "分期的时候没有说手续费。",
                RiskSigns.None,
                1,
                Received.ToUniversalTime(),
                null
            ),
            id => Party.Complainant(id, new PersonalFields { Name = "吴秀兰" }, TestKeys.Sealer),
            Rules,
            Received.ToUniversalTime()
        );

    public static Complaint InHand(decimal? claimed = 3280m)
    {
        var complaint = Registered(claimed);
        complaint.Assign(new MediationUser { DisplayName = "陈静" });
        return complaint;
    }

    /// <summary>The clock of a case that was closed in time, in time and recorded late, and late.</summary>
    public static IEnumerable<ClockReading> SettledReadings() =>
        from times in new (DateTimeOffset Notice, DateTimeOffset Recorded)[]
        {
            (Day(11, 20), Day(11, 20)),
            (Day(11, 20), Day(12, 10)),
            (Day(12, 10), Day(12, 10)),
        }
        select SettledReading(times.Notice, times.Recorded);

    private static ClockReading SettledReading(DateTimeOffset notice, DateTimeOffset recorded)
    {
        var complaint = InHand();
        complaint.Decide(new(DecisionOutcome.NotGranted, null), complaint.ANote(), Guid.Empty, new DatedAct(Day(11, 18), Day(11, 18)), Codes);
        complaint.Close(NoticeManner.Phone, notice, "0413", recorded);
        return Rules.Explain(complaint.ClockFacts, notice).Decide.SettledBy(complaint.Duty(DutyKind.Decide), recorded);
    }

    public static Note ANote(this Complaint complaint) => Note.Of(complaint.Id, "核对了录音。", Guid.Empty, Received);

    public static Duty Duty(this Complaint complaint, DutyKind kind) => complaint.Duties.Single(d => d.Kind == kind);

    public static DateTimeOffset Day(int month, int day, int hour = 10) =>
        new DateTimeOffset(2026, month, day, hour, 0, 0, TimeSpan.FromHours(8)).ToUniversalTime();

    public static DateOnly LastDay(this Duty duty) => InstitutionTime.Default().LastDayBefore(duty.DueAt);
}
