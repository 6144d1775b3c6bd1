using System.Globalization;
using Mediation.Tests.Architecture;
using Microsoft.Extensions.Time.Testing;

namespace Mediation.Tests.Ui;

public sealed class DateTextTests
{
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
