using System.Text.Json.Nodes;
using Mediation.Core.Policies;
using Mediation.Ownership.Domain.Assignment;
using Mediation.Ownership.Domain.Contingency;
using Mediation.Ownership.Domain.Escalation;
using Mediation.Ownership.Domain.Risk;
using Mediation.Ownership.Domain.RiskEvents;
using Mediation.PolicyStudio.Forms;
using Mediation.Tests.Ownership;

namespace Mediation.Tests.PolicyStudio;

/// <summary>A form and the JSON beside it are two ways to write the same text.</summary>
public sealed class PolicyFormsTests
{
    public static TheoryData<string> Policies =>
        [RiskRules.PolicyKey, AssignmentRules.PolicyKey, LadderRules.PolicyKey, RiskEventRules.PolicyKey, ContingencyRules.PolicyKey];

    [Theory, MemberData(nameof(Policies))]
    public void A_form_that_is_sent_as_it_was_drawn_is_the_same_text(string policy)
    {
        var (kind, content) = Of(policy);
        var fields = FieldsOf(kind, content);
        JsonDifferences.Between(content, Read(kind, fields)).ShouldBeEmpty();
        kind.FaultsIn(Read(kind, fields), new PolicyGround(content, new DateOnly(2026, 3, 16))).ShouldBeEmpty();
    }

    [Fact]
    public void A_blank_row_is_a_new_one_and_an_emptied_row_is_removed()
    {
        var (kind, content) = Of(AssignmentRules.PolicyKey);
        var fields = FieldsOf(kind, content);
        foreach (var emptied in fields.Keys.Where(k => k.StartsWith("rows[3].", StringComparison.Ordinal)).ToList())
        {
            fields[emptied] = [""];
        }

        (fields["rows[5].key"], fields["rows[5].levelAtLeast"], fields["rows[5].office"]) = (["last"], ["Major"], ["HeadOffice"]);
        var rows = JsonNode.Parse(Read(kind, fields))!["rows"]!.AsArray();
        rows.Select(row => row!["key"]!.ToString()).ShouldBe(["critical-large", "critical", "major", "last"]);
    }

    [Fact]
    public void A_refusal_stands_beside_the_field_in_which_it_was_typed_though_rows_moved_up()
    {
        var (kind, content) = Of(AssignmentRules.PolicyKey);
        var fields = FieldsOf(kind, content);
        foreach (var emptied in fields.Keys.Where(k => k.StartsWith("rows[1].", StringComparison.Ordinal)).ToList())
        {
            fields[emptied] = [""];
        }

        fields["rows[4].key"] = ["critical"];
        Dictionary<string, string> places = new(StringComparer.Ordinal);
        var read = PolicyForms.Read(kind.Schema!, name => fields.GetValueOrDefault(name), places);
        var fault = kind.FaultsIn(read, new PolicyGround(content, new DateOnly(2026, 3, 16))).ShouldHaveSingleItem();
        fault.Place.ShouldBe("rows[3].key");
        RefusedFields.Beside(fault.Beside("content"), places).Field.ShouldBe("rows[4].key");
    }

    [Fact]
    public void What_is_missing_is_refused_beside_its_own_field()
    {
        var (kind, content) = Of(RiskRules.PolicyKey);
        var fields = FieldsOf(kind, content);
        fields["thresholds.major"] = [" "];
        Dictionary<string, string> places = new(StringComparer.Ordinal);
        var read = PolicyForms.Read(kind.Schema!, name => fields.GetValueOrDefault(name), places);
        var fault = kind.FaultsIn(read, new PolicyGround(content, new DateOnly(2026, 3, 16))).ShouldHaveSingleItem();
        RefusedFields.Beside(fault.Beside("content"), places).Field.ShouldBe("thresholds.major");
    }

    [Fact]
    public void A_figure_that_is_none_is_refused_as_it_was_typed()
    {
        var (kind, content) = Of(RiskRules.PolicyKey);
        var fields = FieldsOf(kind, content);
        fields["amount[1].points"] = ["twelve"];
        var fault = kind.FaultsIn(Read(kind, fields), new PolicyGround(content, new DateOnly(2026, 3, 16))).ShouldHaveSingleItem();
        (fault.Place, fault.Code).ShouldBe(("amount[1].points", "Policies:SchemaType"));
    }

    [Theory]
    [InlineData("1,5")]
    [InlineData("1，5")]
    [InlineData("1 5")]
    public void A_figure_with_a_comma_is_no_other_figure(string typed)
    {
        var (kind, content) = Of(RiskRules.PolicyKey);
        var fields = FieldsOf(kind, content);
        fields["amount[1].points"] = [typed];
        FaultsOf(kind, content, fields).ShouldBe([("amount[1].points", "Policies:SchemaType")]);
    }

    [Fact]
    public void A_word_with_a_comma_stays_one_word()
    {
        var (kind, content) = Of(RiskRules.PolicyKey);
        var fields = FieldsOf(kind, content);
        fields["signals[3].words"] = [fields["signals[3].words"][0] + "\r\n 要钱没有，要命一条 \r\n\r\n"];
        JsonNode.Parse(Read(kind, fields))!["signals"]![2]!["words"]!.AsArray()[^1]!.ToString().ShouldBe("要钱没有，要命一条");
    }

    private static IEnumerable<(string Place, string Code)> FaultsOf(PolicyKind kind, string content, Dictionary<string, IReadOnlyList<string>> fields) =>
        kind.FaultsIn(Read(kind, fields), new PolicyGround(content, new DateOnly(2026, 3, 16))).Select(f => (f.Place, f.Code));

    private static (PolicyKind Kind, string Content) Of(string policy) =>
        policy switch
        {
            RiskRules.PolicyKey => (new RiskRulesKind(), ShippedContent.Risk().ToJsonString()),
            AssignmentRules.PolicyKey => (new AssignmentRulesKind(), ShippedContent.Matrix().ToJsonString()),
            RiskEventRules.PolicyKey => (new RiskEventRulesKind(), ShippedContent.Of(policy).ToJsonString()),
            ContingencyRules.PolicyKey => (new ContingencyRulesKind(), ShippedContent.Of(policy).ToJsonString()),
            _ => (new LadderRulesKind(), ShippedContent.Ladders().ToJsonString()),
        };

    /// <summary>What a browser would send of the form as it is drawn.</summary>
    private static Dictionary<string, IReadOnlyList<string>> FieldsOf(PolicyKind kind, string content) =>
        PolicyForms
            .Of(kind.Schema!, content)
            .SelectMany(section => section.Rows)
            .SelectMany(row => row)
            .Where(field => field.Kind != FormFieldKind.Choices || field.Value.Length > 0)
            .ToDictionary(
                field => field.Place,
                field =>
                    field.Kind switch
                    {
                        FormFieldKind.Choices => field.Value.Split('\n'),
                        FormFieldKind.Words => (IReadOnlyList<string>)[field.Value.Replace("\n", "\r\n", StringComparison.Ordinal)],
                        _ => [field.Value],
                    },
                StringComparer.Ordinal
            );

    private static string Read(PolicyKind kind, Dictionary<string, IReadOnlyList<string>> fields) =>
        PolicyForms.Read(kind.Schema!, name => fields.GetValueOrDefault(name), new Dictionary<string, string>(StringComparer.Ordinal));
}
