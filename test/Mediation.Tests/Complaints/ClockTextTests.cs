using System.Reflection;
using Mediation.Complaints.CasePage;
using Mediation.Tests.Architecture;
using Microsoft.Extensions.Time.Testing;
using static Mediation.Tests.Complaints.Clock.ClockSetup;

namespace Mediation.Tests.Complaints;

/// <summary>What the page says of how a date came about.</summary>
public sealed class ClockTextTests
{
    public static TheoryData<string> Languages => [TextCatalog.Chinese, TextCatalog.English];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_step_has_its_words(string language)
    {
        var keys = typeof(ClockStepKeys)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (string)f.GetRawConstantValue()!)
            .Where(k => k != ClockStepKeys.Used);
        keys.Concat([ClockStepKeys.LimitCalendar + ClockStepKeys.Used, ClockStepKeys.LimitWorking + ClockStepKeys.Used])
            .Where(k => !Words.All.In(language).ContainsKey(k))
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_kind_of_fact_reads_in_whole_sentences(string language)
    {
        var described = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reading in Histories())
        {
            described.UnionWith(reading.Steps.Select(s => s.Key));
            foreach (var sentence in Describe(language, reading))
            {
                sentence.ShouldNotContain("{");
                sentence.ShouldNotContain("Clock:");
                sentence.ShouldNotContain("（）");
                sentence.ShouldNotContain("()");
                sentence.ShouldNotMatch(@"\d{4}-\d{2}-\d{2}");
            }
        }

        // So that no kind of step is left out here unnoticed.
        var all = typeof(ClockStepKeys).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!);
        all.Where(k => k != ClockStepKeys.Used && !described.Contains(k)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_end_says_how_the_limit_was_kept(string language)
    {
        var ends = Enum.GetValues<ComplaintState>().Where(s => !ComplaintWorkflow.Table.Allows(s, ComplaintAction.Assign) && s != ComplaintState.Decided);
        var keys =
            from end in ends.Select(e => e.ToString()).Append("Earlier")
            from duty in new[] { DutyState.Met, DutyState.Breached, DutyState.Ended }
            select $"Clock:Sub:{end}:{duty}";
        keys.Where(k => !Words.All.In(language).ContainsKey(k)).ShouldBeEmpty();
    }

    [Fact]
    public void The_days_that_have_passed_are_named_once_there_are_any()
    {
        Describe(TextCatalog.Chinese, Read(Simple, "11-13 18:00", Received("11-13 16:42")))
            .ShouldContain(s => s.EndsWith("作出决定（银行业保险业消费投诉处理管理办法第十八条）。", StringComparison.Ordinal));
        Describe(TextCatalog.Chinese, Read(Simple, "11-16 10:00", Received("11-13 16:42")))
            .ShouldContain(s => s.Contains("到 11 月 15 日已过 2 天", StringComparison.Ordinal));
    }

    [Fact]
    public void A_case_that_ended_in_a_pause_does_not_say_what_would_happen_today()
    {
        var paused = Read(Simple, "11-22 10:00", Received("11-13 16:42"), Paused("11-20 10:00"));
        Describe(TextCatalog.Chinese, paused).ShouldContain(s => s.StartsWith("若今天结束调解", StringComparison.Ordinal));
        var sentences = Describe(TextCatalog.Chinese, paused, ended: true);
        sentences.ShouldContain(s => s.Contains("到案件结束时还没有终止", StringComparison.Ordinal));
        sentences.ShouldNotContain(s => s.Contains("今天", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_pauses_that_touch_add_up_to_the_days_that_are_not_counted_and_each_names_its_ground()
    {
        var reading = Read(
            Simple,
            "12-10 10:00",
            Received("11-13 16:42"),
            Paused("11-16 09:00"),
            Resumed("11-20 17:00"),
            Paused("11-20 10:00", ground: ByAppraisal),
            Resumed("11-23 10:00", ground: ByAppraisal)
        );
        reading.Days.Count(d => d.Kind == ClockDayKind.Pause).ShouldBe(7);
        var sentences = Describe(TextCatalog.Chinese, reading);
        sentences.ShouldContain("11 月 16 日至 11 月 20 日调解，4 天不计入（第二十三条）。");
        sentences.ShouldContain("11 月 20 日至 11 月 23 日外部鉴定、检测或评估，3 天不计入（第二十三条）。");
    }

    [Fact]
    public void A_pause_of_less_than_a_day_does_not_say_that_no_days_are_left_out()
    {
        var sentences = Describe(TextCatalog.Chinese, Read(Simple, "12-10 10:00", Received("11-13 16:42"), Paused("11-20 10:00"), Resumed("11-20 15:00")));
        sentences.ShouldContain("11 月 20 日至 11 月 20 日调解，中间没有完整的一天，天数照算（第二十三条）。");
        sentences.ShouldNotContain(s => s.Contains(" 0 天", StringComparison.Ordinal));
    }

    [Fact]
    public void A_pause_within_another_says_how_many_of_its_days_are_said_already()
    {
        var sentences = Describe(
            TextCatalog.Chinese,
            Read(
                Simple,
                "12-10 10:00",
                Received("11-13 16:42"),
                Paused("11-16 09:00"),
                Paused("11-18 10:00", ground: ByAppraisal),
                Resumed("11-20 17:00"),
                Resumed("11-23 10:00", ground: ByAppraisal)
            )
        );
        sentences.ShouldContain("11 月 16 日至 11 月 20 日调解，4 天不计入（第二十三条）。");
        sentences.ShouldContain("11 月 18 日至 11 月 23 日外部鉴定、检测或评估，其中 2 天与前面的停表重合，另有 3 天不计入（第二十三条）。");
    }

    [Fact]
    public void A_running_pause_says_on_what_ground_it_runs()
    {
        var sentences = Describe(TextCatalog.Chinese, Read(Simple, "11-22 10:00", Received("11-13 16:42"), Paused("11-20 10:00", ground: ByAppraisal)));
        sentences.ShouldContain(s => s.StartsWith("11 月 20 日起外部鉴定、检测或评估，期间不计入", StringComparison.Ordinal));
        sentences.ShouldContain(s => s.StartsWith("若今天结束外部鉴定、检测或评估，", StringComparison.Ordinal));
    }

    [Fact]
    public void A_limit_in_working_days_names_each_rest_day_that_it_skips_and_each_weekend_day_that_it_counts()
    {
        var reading = Read(InternalRule with { Cap = null, Days = 8 }, "2026-09-29 10:00", Received("2026-09-27 16:42"));
        var special = reading.Steps.Where(s => s.Key is ClockStepKeys.RestDays or ClockStepKeys.MadeUpDays).ToDictionary(s => s.Key, s => s.Data);
        var days = Enumerable.Range(0, reading.Target.DayNumber - reading.StartsOn.DayNumber + 1).Select(i => reading.StartsOn.AddDays(i)).ToList();
        days.Count.ShouldBeGreaterThan(8);
        special[ClockStepKeys.RestDays]["rest"].ShouldBe(days.Where(d => !Calendar.IsWorkingDay(d)).ToArray());
        special[ClockStepKeys.MadeUpDays]
            ["worked"]
            .ShouldBe(days.Where(d => Calendar.IsWorkingDay(d) && d.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday).ToArray());
        Describe(TextCatalog.Chinese, reading).ShouldContain("10 月 1 日至 10 月 7 日，10 月 11 日是休息日，不计。");
        Describe(TextCatalog.Chinese, reading).ShouldContain("10 月 10 日是调休上班日，计入。");
        Describe(TextCatalog.Chinese, Read(Simple, "2026-09-29 10:00", Received("2026-09-27 16:42")))
            .ShouldNotContain(s => s.Contains("是休息日，不计", StringComparison.Ordinal));
    }

    [Fact]
    public void With_an_extension_the_words_say_how_much_of_the_extended_limit_has_passed()
    {
        var sentences = Describe(
            TextCatalog.Chinese,
            Read(Simple, "2026-12-16 10:00", Received("11-13 16:42"), Extended(60, "11-20 10:00") with { Article = "第十八条" })
        );
        sentences.ShouldContain("15 个自然日内作出决定（银行业保险业消费投诉处理管理办法第十八条）。");
        sentences.ShouldContain("期限共 60 天，到 12 月 15 日 已过 32 天。");
    }

    [Fact]
    public void A_stored_fact_gives_back_every_kind_of_fact_whole()
    {
        ClockFact[] facts =
        [
            Received("11-13 16:42"),
            Paused("11-20 10:00") with
            {
                LateProofApproved = true,
            },
            Resumed("11-25 10:00"),
            ClockFact.Extended(30, At("11-26 10:00"), At("11-26 11:00"), "情况复杂", "第十八条") with
            {
                Duty = DutyKinds.Decide,
                Subject = Guid.CreateVersion7(),
            },
            Restarted("11-27 10:00"),
            ClockFact.Forwarded(Guid.CreateVersion7(), At("11-27 10:00"), At("11-27 11:00")),
            ClockFact.Reopened(Guid.CreateVersion7(), At("11-28 10:00")),
            ClockFact.ReviewApplied(Guid.CreateVersion7(), At("11-28 10:00"), At("11-28 11:00")),
            ClockFact.Released("merger", At("11-28 10:00")),
        ];
        facts.Select(f => f.Kind).ShouldBe(Enum.GetValues<ClockFactKind>());
        facts.Select(f => ClockFactRow.Of(Guid.CreateVersion7(), f).ToFact()).ShouldBe(facts);
    }

    private static IEnumerable<ClockReading> Histories() =>
        [
            Read(Simple, "11-13 18:00", Received("11-13 16:42")),
            Read(Simple, "11-16 10:00", Received("11-13 16:42")),
            Read(Simple, "11-16 10:00", Received("11-13 16:42") with { Subject = Guid.CreateVersion7(), Article = "第十八条第三款", Reason = "录音 0501" }),
            Read(Simple, "11-20 10:00", Received("11-14 16:42"), Received("11-13 16:42")),
            Read(Simple, "11-20 10:00", Received("11-14 16:42"), Received("11-13 16:42") with { Ground = "merger", Reason = "TS-2026-GZ-000417" }),
            Read(Simple, "11-22 10:00", Received("11-13 16:42"), Paused("11-20 10:00")),
            Read(Simple, "11-26 10:00", Received("11-13 16:42"), Paused("11-20 10:00"), Resumed("11-25 10:00")),
            Read(
                Simple,
                "11-30 10:00",
                Received("11-13 16:42"),
                Paused("11-20 10:00"),
                Paused("11-21 10:00", ground: ByAppraisal),
                Resumed("11-25 10:00"),
                Resumed("11-26 10:00", ground: ByAppraisal)
            ),
            Read(Simple, "11-26 10:00", Received("11-13 16:42"), Paused("11-20 10:00"), Resumed("11-20 15:00")),
            .. AComplaint.SettledReadings(),
            Read(
                Simple with
                {
                    StartsWith = ClockFactKind.ReviewApplied,
                    AnswersTo = AnswerTo.ReviewApplicant,
                },
                "11-20 10:00",
                ClockFact.ReviewApplied(Guid.CreateVersion7(), At("11-13 16:42"), At("11-13 16:42"))
            ),
            Read(Simple, "12-10 10:00", Received("11-13 16:42"), Paused("11-20 10:00", "12-05 10:00") with { LateProofApproved = true }),
            Read(Simple, "12-10 10:00", Received("11-13 16:42"), Paused("11-20 10:00", "12-05 10:00")),
            Read(Simple, "12-10 10:00", Received("11-13 16:42"), Resumed("11-20 10:00")),
            Read(Simple, "12-10 10:00", Received("11-13 16:42"), Extended(30, "11-20 10:00") with { Article = "第十八条" }),
            Read(Simple, "12-10 10:00", Received("11-13 16:42"), Extended(30, "12-05 10:00") with { Article = "第十八条" }),
            Read(Simple, "12-10 10:00", Received("11-13 16:42"), Restarted("11-20 10:00")),
            Read(Simple, "12-10 10:00", Received("11-13 16:42"), Restarted("12-05 10:00")),
            Read(Simple, "12-10 10:00", Received("11-13 16:42"), Restarted("11-20 10:00", "12-05 10:00")),
            Read(Simple, "12-10 10:00", Received("11-13 16:42"), Restarted("11-20 10:00", "12-05 10:00") with { LateProofApproved = true }),
            Read(Simple, "11-20 10:00", Received("11-12 16:42")),
            Read(InternalRule, "11-13 18:00", Received("11-13 16:42")),
            Read(InternalRule, "11-19 10:00", Received("11-13 16:42")),
            Read(InternalRule with { Days = 30 }, "11-19 10:00", Received("11-13 16:42")),
            Read(InternalRule, "2030-11-19 10:00", Received("2030-11-13 16:42")),
            Read(InternalRule with { Cap = null }, "2026-09-29 10:00", Received("2026-09-27 16:42")),
        ];

    private static List<string> Describe(string language, ClockReading reading, bool ended = false) => Words.In(language, texts =>
        {
            ClockText clockText = new(texts, new DateText(texts, Time, new FakeTimeProvider(reading.AsOf)));
            return reading.Steps.Select(step => clockText.Describe(step, ended)).ToList();
        });
}
