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
}
