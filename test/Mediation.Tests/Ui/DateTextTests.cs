using System.Globalization;
using Mediation.Tests.Architecture;
using Microsoft.Extensions.Time.Testing;

namespace Mediation.Tests.Ui;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2026-11-28 21:30", "今天 21:30")]
    [InlineData("2026-11-29 09:00", "明天 09:00")]
    [InlineData("2026-11-30 09:00", "11 月 30 日 09:00")]
    [InlineData("2026-11-27 09:00", "11 月 27 日 09:00")]
    public void What_is_to_be_today_or_tomorrow_is_said_so(string at, string said)
    {
        var time = InstitutionTime.Default();
        Words.In(TextCatalog.Chinese, texts => new DateText(texts, time, new FakeTimeProvider(Local("2026-11-28 08:00"))).Soon(Local(at))).ShouldBe(said);

        DateTimeOffset Local(string text) =>
            DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) is var typed
                ? time.At(DateOnly.FromDateTime(typed), TimeOnly.FromDateTime(typed))
                : default;
    }

    [Theory]
    [InlineData("2000-01-01", "一直施行")]
    [InlineData("2026-03-01", "2026年3月1日起施行")]
    public void A_rule_that_has_always_held_says_so_and_names_no_day(string from, string said) =>
        Words
            .In(TextCatalog.Chinese, texts =>
                new DateText(texts, InstitutionTime.Default(), new FakeTimeProvider()).InForce(
                    DateOnly.ParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture)
                )
            )
            .ShouldBe(said);

    /// <summary>The end of Friday 4 December 2026: the same midnight is 24:00 of that day for a limit, and 00:00 of the next for what happened.</summary>
    private static readonly DateTimeOffset Midnight = InstitutionTime.Default().EndOfDay(new DateOnly(2026, 12, 4));

    [Fact]
    public void A_limit_is_said_by_its_last_day_and_what_happened_at_midnight_by_the_day_that_begins()
    {
        Said(Midnight.AddHours(-8), dates => dates.Limit(Midnight)).ShouldBe("12 月 4 日 24:00");
        Said(Midnight.AddHours(-8), dates => dates.FullLimit(Midnight)).ShouldBe("2026-12-04 24:00");
        Said(Midnight.AddHours(-8), dates => dates.Instant(Midnight)).ShouldBe("12 月 5 日 00:00");
        Said(Midnight.AddHours(-8), dates => dates.Limit(Midnight.AddHours(-1))).ShouldBe("12 月 4 日 23:00");
    }

    [Theory]
    [InlineData("2026-12-03T23:59:59.999+08:00", "明天 24:00", "soon")]
    [InlineData("2026-12-04T00:00+08:00", "今天 24:00", "soon")]
    [InlineData("2026-12-04T23:59:59.999+08:00", "今天 24:00", "soon")]
    [InlineData("2026-12-05T00:00+08:00", "逾期 1 天", "late")]
    public void What_is_due_on_a_day_is_late_from_the_next_midnight_on(string now, string words, string tone)
    {
        var (said, shown) = ("", "");
        Said(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture), dates =>
        {
            (said, shown) = dates.Due(Midnight);
            return said;
        });
        (said, shown).ShouldBe((words, tone));
    }

    [Theory]
    [InlineData("{limit}", "2026 年 12 月 4 日 24:00")]
    [InlineData("{acceptBy}", "2026 年 12 月 4 日 24:00")]
    [InlineData("{earliest}", "2026 年 12 月 5 日 00:00")]
    public void A_refusal_says_a_limit_by_its_last_day(string text, string said) =>
        Words
            .In(TextCatalog.Chinese, texts => texts.Fill(text, new Dictionary<string, object?>(StringComparer.Ordinal) { [text[1..^1]] = Midnight }))
            .ShouldBe(said);

    private static string Said(DateTimeOffset now, Func<DateText, string> say) =>
        Words.In(TextCatalog.Chinese, texts => say(new DateText(texts, InstitutionTime.Default(), new FakeTimeProvider(now))));
}
