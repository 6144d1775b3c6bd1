using System.Text.Json;
using Mediation.Core.Json;

namespace Mediation.Tests.Core.Json;

public sealed class MediationJsonTests
{
    private enum Tone
    {
        Low,
        High,
    }

    private sealed record Fact(string Words, Tone Tone, int? Days = null);

    [Fact]
    public void What_is_stored_has_choices_by_name_and_chinese_as_it_is_and_is_read_back()
    {
        Fact fact = new("年费 \"争议\"", Tone.High);
        var json = JsonSerializer.Serialize(fact, MediationJson.Stored);
        json.ShouldBe("""{"words":"年费 \"争议\"","tone":"High","days":null}""");
        JsonSerializer.Deserialize<Fact>(json, MediationJson.Stored).ShouldBe(fact);
        JsonSerializer.Serialize(fact, MediationJson.StoredWithoutNulls).ShouldBe("""{"words":"年费 \"争议\"","tone":"High"}""");
    }

    [Fact]
    public void A_policy_without_one_of_its_rules_is_refused_and_a_remark_is_skipped()
    {
        JsonSerializer.Deserialize<Fact>("""{"words":"a","tone":"Low","remark":"why"}""", MediationJson.Policy)!.Words.ShouldBe("a");
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Fact>("""{"words":"a"}""", MediationJson.Policy));
    }

    [Fact]
    public void A_hand_written_file_may_have_comments_and_no_unknown_or_empty_field()
    {
        const string file = """
            { // what was said
              "words": "a", "tone": 1 }
            """;
        JsonSerializer.Deserialize<Fact>(file, MediationJson.HandWritten)!.Tone.ShouldBe(Tone.High);
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Fact>("""{"words":"a","tone":1,"tune":1}""", MediationJson.HandWritten));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Fact>("""{"words":null,"tone":1}""", MediationJson.HandWritten));
    }
}
