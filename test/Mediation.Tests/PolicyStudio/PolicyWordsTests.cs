using System.Text.Json.Nodes;
using Mediation.Core.Policies;
using Mediation.Ownership.Domain.Assignment;
using Mediation.Ownership.Domain.Contingency;
using Mediation.Ownership.Domain.Escalation;
using Mediation.Ownership.Domain.Risk;
using Mediation.Ownership.Domain.RiskEvents;
using Mediation.PolicyStudio.Forms;
using Mediation.Tests.Architecture;

namespace Mediation.Tests.PolicyStudio;

/// <summary>Messages and differences name the fields of a policy as its form does, not by their places in the JSON.</summary>
public sealed class PolicyWordsTests
{
    private static readonly PolicyKind[] Kinds =
    [
        new RiskRulesKind(),
        new AssignmentRulesKind(),
        new LadderRulesKind(),
        new RiskEventRulesKind(),
        new ContingencyRulesKind(),
    ];

    [Theory]
    [InlineData("escalation-ladder", "ladders[1].rungs[2].silenceHours", "梯级 第 1 组 · 各级 第 2 组 · 无动作小时")]
    [InlineData("assignment-matrix", "rows[major].office", "指派规则（从上到下取第一行）“major” · 由谁")]
    [InlineData("risk-event-thresholds", "triggers[a.b].thresholds[1].atLeast", "认定情形“a.b” · 门槛（须全部达到） 第 1 组 · 不少于")]
    [InlineData("risk-score", "$", "整份内容")]
    [InlineData("risk-score", "2026-10-01", "2026-10-01")]
    public void A_place_is_named_by_the_labels_of_its_fields(string policy, string place, string words) =>
        Words.In("zh-CN", texts => new PolicyWords(texts, SchemaOf(policy)).PlaceOf(place)).ShouldBe(words);

    [Fact]
    public void A_choice_is_shown_by_its_word_and_other_values_as_they_are()
    {
        string ValueOf(string place) =>
            Words.In("zh-CN", texts => new PolicyWords(texts, SchemaOf(RiskEventRules.PolicyKey)).ValueOf(place, "EspeciallyMajor"));
        ValueOf("classes[1].class").ShouldNotBe("EspeciallyMajor");
        ValueOf("classes[1].source").ShouldBe("EspeciallyMajor");
    }

    [Fact]
    public void A_refusal_names_place_and_choices_in_words()
    {
        var content = JsonNode.Parse(PolicySeed.From(typeof(LadderRules).Assembly).First(s => s.Key == LadderRules.PolicyKey).Json)!;
        content["ladders"]![0]!["rungs"]![0]!["office"] = "Nowhere";
        var fault = new LadderRulesKind().FaultsIn(content.ToJsonString(), new PolicyGround(content.ToJsonString(), default)).ShouldHaveSingleItem();
        var shown = Words.In("zh-CN", texts => texts.Of(new PolicyWords(texts, SchemaOf(LadderRules.PolicyKey)).Of(fault.Beside("content"))));
        shown.ShouldNotContain("rungs");
        shown.ShouldNotContain("HeadOffice");
        shown.ShouldContain("由谁");
    }

    /// <summary>A field without a label would be named by its name in the JSON.</summary>
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Every_field_and_every_choice_of_a_schema_has_words(string language)
    {
        foreach (var kind in Kinds)
        {
            var missing = Words.In(language, texts =>
            {
                PolicyWords words = new(texts, kind.Schema);
                return PolicyForms
                    .Of(kind.Schema!, PolicySeed.From(typeof(LadderRules).Assembly).First(s => s.Key == kind.Key).Json)
                    .SelectMany(section => section.Rows.SelectMany(row => row))
                    .Where(field => field.Name.Split('.').Any(part => words.LabelOf(part) == part))
                    .Select(field => field.Name)
                    .Distinct()
                    .ToList();
            });
            missing.ShouldBeEmpty(kind.Key);
        }
    }

    private static string SchemaOf(string policy) => Kinds.Single(k => k.Key == policy).Schema!;
}
