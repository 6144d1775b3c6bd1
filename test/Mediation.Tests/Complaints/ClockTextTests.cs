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
            ClockFact.Extended(30, At("11-26 10:00"), At("11-26 11:00"), "情况复杂", "第十八条"),
            Restarted("11-27 10:00"),
        ];
        facts.Select(f => f.Kind).ShouldBe(Enum.GetValues<ClockFactKind>());
        facts.Select(f => ClockFactRow.Of(Guid.CreateVersion7(), f).ToFact()).ShouldBe(facts);
    }

    private static IEnumerable<ClockReading> Histories() =>
        [
            Read(Simple, "11-13 18:00", Received("11-13 16:42")),
            Read(Simple, "11-16 10:00", Received("11-13 16:42")),
            Read(Simple, "11-20 10:00", Received("11-14 16:42"), Received("11-13 16:42")),
            Read(Simple, "11-22 10:00", Received("11-13 16:42"), Paused("11-20 10:00")),
            Read(Simple, "11-26 10:00", Received("11-13 16:42"), Paused("11-20 10:00"), Resumed("11-25 10:00")),
            Read(Simple, "12-10 10:00", Received("11-13 16:42"), Paused("11-20 10:00", "12-05 10:00") with { LateProofApproved = true }),
            Read(Simple, "12-10 10:00", Received("11-13 16:42"), Paused("11-20 10:00", "12-05 10:00")),
            Read(Simple, "12-10 10:00", Received("11-13 16:42"), Resumed("11-20 10:00")),
            Read(Simple, "12-10 10:00", Received("11-13 16:42"), Extended(30, "11-20 10:00") with { Article = "第十八条" }),
            Read(Simple, "12-10 10:00", Received("11-13 16:42"), Extended(30, "12-05 10:00") with { Article = "第十八条" }),
            Read(Simple, "12-10 10:00", Received("11-13 16:42"), Restarted("11-20 10:00")),
            Read(Simple, "12-10 10:00", Received("11-13 16:42"), Restarted("12-05 10:00")),
            Read(Simple, "12-10 10:00", Received("11-13 16:42"), Restarted("11-20 10:00", "12-05 10:00")),
            Read(Simple, "11-20 10:00", Received("11-12 16:42")),
            Read(InternalRule, "11-13 18:00", Received("11-13 16:42")),
            Read(InternalRule, "11-19 10:00", Received("11-13 16:42")),
            Read(InternalRule with { Days = 30 }, "11-19 10:00", Received("11-13 16:42")),
            Read(InternalRule, "2030-11-19 10:00", Received("2030-11-13 16:42")),
        ];

    private static List<string> Describe(string language, ClockReading reading, bool ended = false) => Words.In(language, texts =>
        {
            ClockText clockText = new(texts, new DateText(texts, Time, new FakeTimeProvider(reading.AsOf)));
            return reading.Steps.Select(step => clockText.Describe(step, ended)).ToList();
        });
}
