using System.Text.Json;
using System.Text.Json.Nodes;
using Mediation.Core.Policies;

namespace Mediation.Tests.Complaints.Clock;

/// <summary>Rules that contradict themselves are refused when they are read, and each fault is named.</summary>
public sealed class DutyPolicyChecksTests
{
    [Fact]
    public void The_shipped_rules_and_those_with_more_terms_have_no_fault()
    {
        PolicyReader.Parse<ComplaintDuties>(ManyTerms.Shipped()).Faults().ShouldBeEmpty();
        PolicyReader.Parse<ComplaintDuties>(ManyTerms.Json()).Faults().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("terms/0/days", "0", "term Decide: days is 1 or more, not 0.")]
    [InlineData("terms/0/kind", "\"the first\"", "term the first: the kind is 1 to 40 letters and digits.")]
    [InlineData("terms/1/kind", "\"Decide\"", "terms: the kind Decide is there twice.")]
    [InlineData("terms/0/startsWith", "\"Paused\"", "term Decide: Paused starts nothing.")]
    [InlineData("terms/0/answersTo", "\"Regulator\"", "term Decide: a regulator is answered only after ForwardedByRegulator.")]
    [InlineData("terms/0/answersTo", "\"ReviewApplicant\"", "term Decide: who applied for a review is answered after ReviewApplied, and nobody else is.")]
    [InlineData("terms/0/isLegal", "false", "terms: no legal term to the complainant starts with Received.")]
    [InlineData("terms/0/warnBefore", "[-1]", "term Decide: warnBefore holds -1; a warning comes on the last day or before.")]
    [InlineData("terms/0/dayKind", "\"Working\"", "term Decide: a limit in working days has a cap, for next year's calendar may not be out.")]
    [InlineData("terms/0/extensions/0/toDays", "15", "term Decide, CP-COMPLEX: toDays (15) is more than fromDays (15).")]
    [InlineData("terms/0/extensions/1/fromDays", "45", "term Decide, CP-SPECIAL: no limit of 45 days comes before it.")]
    [InlineData("terms/0/extensions/1/approver/roles", "[\"Chairman\"]", "term Decide, CP-SPECIAL: Chairman is no role of the bank.")]
    [InlineData("terms/0/extensions/1/approver/roles", "[]", "term Decide, CP-SPECIAL: an approver has a role.")]
    [InlineData("terms/1/cap/of", "\"Nothing\"", "term InternalDecide: the cap names Nothing, which is no term.")]
    [InlineData(
        "terms/1/cap/of",
        "\"AnswerRegulator\"",
        "term InternalDecide: the cap names AnswerRegulator, which has a cap of its own, another start or another answer."
    )]
    [InlineData("terms/1/cap/daysBefore", "0", "term InternalDecide: daysBefore of the cap is 1 or more, not 0.")]
    [InlineData("pauses/0/countsFor", "[\"Sleep\"]", "pauses, mediation: no term has the kind Sleep.")]
    [InlineData("pauses/1/ground", "\"mediation\"", "pauses: the ground mediation is there twice.")]
    [InlineData("regulators/1/code", "\"NFRA\"", "regulators: the code NFRA is there twice.")]
    [InlineData("terms", "[]", "terms: there is none.")]
    public void A_fault_is_named(string path, string value, string fault) => FaultsWith(path, value).ShouldContain(fault);

    [Theory]
    [InlineData("terms/0/extention", "[]")]
    [InlineData("terms/0/extensions/0/notifies", "true")]
    [InlineData("pauses/0/counts", "[]")]
    public void A_field_that_there_is_not_is_refused_and_not_skipped(string path, string value) => FaultsWith(path, value).ShouldContain(path.Split('/')[^1]);

    private static string FaultsWith(string path, string value)
    {
        var rules = JsonNode.Parse(ManyTerms.Shipped())!;
        var names = path.Split('/');
        var at = rules;
        foreach (var name in names[..^1])
        {
            at = at is JsonArray list ? list[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)]! : at[name]!;
        }

        at[names[^1]] = JsonNode.Parse(value);
        return Should.Throw<JsonException>(() => PolicyReader.Parse<ComplaintDuties>(rules.ToJsonString())).Message;
    }
}
