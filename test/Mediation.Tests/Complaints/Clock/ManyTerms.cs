using System.Text.Json.Nodes;
using Mediation.Core.Policies;

namespace Mediation.Tests.Complaints.Clock;

/// <summary>The shipped rules with a third duty to the complainant and a second one to a regulator, as a bank would publish them.</summary>
public static class ManyTerms
{
    /// <summary>The bank's own: a first talk with the complainant within two working days.</summary>
    public const string FirstContact = nameof(FirstContact);

    /// <summary>A regulator that wants a first word within ten days.</summary>
    public const string RegulatorFeedback = nameof(RegulatorFeedback);

    /// <summary>The policy document.</summary>
    public static string Json()
    {
        var rules = JsonNode.Parse(Shipped())!;
        var terms = rules["terms"]!.AsArray();
        terms.Add(
            JsonNode.Parse(
                """
                { "kind": "FirstContact", "ruleId": "INT-CONTACT", "days": 2, "dayKind": "Working", "article": "本行内部时限", "startsWith": "Received",
                  "answersTo": "Complainant", "isLegal": false, "name": { "zh": "首次联系时限", "en": "First contact" }, "warnBefore": [1],
                  "cap": { "of": "Decide", "daysBefore": 1 } }
                """
            )
        );
        terms.Add(
            JsonNode.Parse(
                """
                { "kind": "RegulatorFeedback", "ruleId": "REG-FEEDBACK", "days": 10, "dayKind": "Calendar", "article": "监管反馈要求",
                  "startsWith": "ForwardedByRegulator", "answersTo": "Regulator", "isLegal": true,
                  "name": { "zh": "监管反馈时限", "en": "Feedback to the regulator" }, "warnBefore": [5, 0] }
                """
            )
        );
        return rules.ToJsonString();
    }

    /// <summary>The policy document that the program ships.</summary>
    public static string Shipped() => PolicySeed.From(typeof(Complaint).Assembly).Single(p => p.Key == ComplaintDuties.PolicyKey).Json;

    internal static ComplaintClock Clock() => AComplaint.Rules with { Rules = PolicyReader.Parse<ComplaintDuties>(Json()), PolicyVersion = 2 };
}
