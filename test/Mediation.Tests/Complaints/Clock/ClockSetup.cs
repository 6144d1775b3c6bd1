using System.Globalization;

namespace Mediation.Tests.Complaints.Clock;

/// <summary>Rules, zone and calendar of the clock's tests.</summary>
internal static class ClockSetup
{
    public const string ByMediation = "mediation";
    public const string ByAppraisal = "appraisal";

    public static readonly WorkCalendar Calendar = BundledWorkCalendar.Load();
    public static readonly InstitutionTime Time = InstitutionTime.Default();
    public static readonly DutyRule Simple = new("CP-SIMPLE", 15, DayKind.Calendar, Cap: null, "银行业保险业消费投诉处理管理办法第十八条");
    public static readonly DutyRule SimpleFromNextDay = Simple with { PauseEndDayCounts = false };
    public static readonly DutyRule InternalRule = new("IN-DECIDE", 7, DayKind.Working, new DutyCap(SimpleFromNextDay), "内部时限")
    {
        PauseEndDayCounts = false,
    };

    /// <summary>Local date and time, e.g. "11-13 16:42" (2026) or "2027-01-02 09:00".</summary>
    public static DateTimeOffset At(string local) =>
        new(DateTime.Parse(local.Length < 16 ? "2026-" + local : local, CultureInfo.InvariantCulture), TimeSpan.FromHours(8));

    public static DateOnly On(string date) => DateOnly.FromDateTime(At(date + " 00:00").DateTime);

    public static ClockFact Received(string at, string? recorded = null) => ClockFact.Received(At(at), At(recorded ?? at), "热线录音 0413");

    public static ClockFact Paused(string at, string? recorded = null, string ground = ByMediation) =>
        ClockFact.Paused(ground, At(at), At(recorded ?? at), "双方申请调解", "第二十三条");

    public static ClockFact Resumed(string at, string? recorded = null, string ground = ByMediation) => ClockFact.Resumed(ground, At(at), At(recorded ?? at));

    public static ClockFact Extended(int days, string at, string? recorded = null) => ClockFact.Extended(days, At(at), At(recorded ?? at), "情况复杂");

    public static ClockFact Restarted(string at, string? recorded = null) => ClockFact.Restarted(At(at), At(recorded ?? at), "新的录音", "第十八条");

    public static ClockReading Read(DutyRule rule, string asOf, params ClockFact[] facts) => StatutoryClock.Read(facts, rule, Calendar, Time, At(asOf));
}
