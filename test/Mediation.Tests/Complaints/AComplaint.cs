using Mediation.Core.Policies;

namespace Mediation.Tests.Complaints;

/// <summary>Builds a complaint in the state that a test names. Received on Friday 13 November 2026, 16:42 in Guangzhou.</summary>
internal static class AComplaint
{
    public static readonly DateTimeOffset Received = new(2026, 11, 13, 16, 42, 0, TimeSpan.FromHours(8));

    /// <summary>The rules that the program ships.</summary>
    public static readonly ComplaintClock Rules = new(
        PolicyReader.Parse<ComplaintDuties>(PolicySeed.From(typeof(Complaint).Assembly).Single(p => p.Key == ComplaintDuties.PolicyKey).Json),
        1,
        BundledWorkCalendar.Load(),
        InstitutionTime.Default()
    );

    public static readonly Policy<ComplaintCodes> Codes = new(ComplaintCodes.PolicyKey, 2, new ComplaintCodes([], [], []));

    public static Complaint Registered(decimal? claimed = 3280m, ComplaintClock? rules = null, ForwardFacts? forward = null, DateTimeOffset? now = null) =>
        Of(OrganisationUnit.Create("GZ", "广州分行", "Guangzhou Branch", null), claimed, rules, forward, now);

    public static Complaint Of(
        OrganisationUnit unit,
        decimal? claimed = 3280m,
        ComplaintClock? rules = null,
        ForwardFacts? forward = null,
        DateTimeOffset? now = null
    ) =>
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
                null,
                forward
            ),
            id => Party.Complainant(id, new PersonalFields { Name = "吴秀兰" }, TestKeys.Sealer),
            rules ?? Rules,
            now ?? Received.ToUniversalTime()
        );

    public static Complaint InHand(decimal? claimed = 3280m, ComplaintClock? rules = null)
    {
        var complaint = Registered(claimed, rules);
        complaint.Assign(new MediationUser { DisplayName = "陈静" });
        return complaint;
    }

    /// <summary>The clock of a case that was closed in time, in time and recorded late, and late.</summary>
    /// <remarks>The answer to a regulator at the same times, too.</remarks>
    public static IEnumerable<ClockReading> SettledReadings() => Settled().SelectMany(readings => readings);

    private static IEnumerable<ClockReading[]> Settled() =>
        from times in new (DateTimeOffset Notice, DateTimeOffset Recorded)[]
        {
            (Day(11, 20), Day(11, 20)),
            (Day(11, 20), Day(12, 10)),
            (Day(12, 10), Day(12, 10)),
        }
        select new[] { SettledReading(times.Notice, times.Recorded), AnsweredReading(times.Notice, times.Recorded) };

    private static ClockReading SettledReading(DateTimeOffset notice, DateTimeOffset recorded)
    {
        var complaint = InHand();
        complaint.Decide(new(DecisionOutcome.NotGranted, null), complaint.ANote(), Guid.Empty, new DatedAct(Day(11, 18), Day(11, 18)), Codes);
        complaint.Close(NoticeManner.Phone, notice, "0413", Rules, recorded);
        return Rules.Explain(complaint.DutyOf(DutyKinds.Decide), complaint.ClockFacts, recorded);
    }

    private static ClockReading AnsweredReading(DateTimeOffset answered, DateTimeOffset recorded)
    {
        var complaint = InHand();
        var forward = complaint.Forwarded(Day(11, 16));
        complaint.AnswerRegulator(forward, complaint.ANote(), new DatedAct(answered, recorded, "回执 0413"), "回执 0413", Rules);
        return Rules.Explain(complaint.DutyOf(DutyKinds.AnswerRegulator, forward), complaint.ClockFacts, recorded);
    }

    /// <summary>Forwarded by a regulator.</summary>
    /// <returns>Id of the forward.</returns>
    public static Guid Forwarded(
        this Complaint complaint,
        DateTimeOffset at,
        DateTimeOffset? recorded = null,
        string reference = "转办〔2026〕1号",
        ComplaintClock? rules = null
    )
    {
        complaint.RecordForward(new ForwardFacts("NFRA", reference, at), rules ?? Rules, recorded ?? at);
        return complaint.Forwards[^1].Id;
    }

    public static Note ANote(this Complaint complaint) => Note.Of(complaint.Id, "核对了录音。", Guid.Empty, Received);

    public static DateTimeOffset Day(int month, int day, int hour = 10) =>
        new DateTimeOffset(2026, month, day, hour, 0, 0, TimeSpan.FromHours(8)).ToUniversalTime();

    public static DateOnly LastDay(this Duty duty) => InstitutionTime.Default().LastDayBefore(duty.DueAt);
}
