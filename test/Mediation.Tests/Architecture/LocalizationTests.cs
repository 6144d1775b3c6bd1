using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Mediation.Tests.Architecture;

/// <summary>What people read stands in Localization, in both languages.</summary>
public sealed partial class LocalizationTests
{
    [Fact]
    public void Both_languages_have_the_same_words_and_the_same_placeholders()
    {
        var (zh, en) = (Words.All.In(TextCatalog.Chinese), Words.All.In(TextCatalog.English));
        zh.Count.ShouldBeGreaterThan(1000);
        Differences(zh, en).ShouldBeEmpty();
    }

    [Fact]
    public void A_word_of_one_language_is_reported_and_a_placeholder_too() =>
        Differences(Of(("Both", "{a}一"), ("OnlyChinese", "二"), ("Sum", "{sum}元")), Of(("Both", "one {a}"), ("OnlyEnglish", "two"), ("Sum", "{total}")))
            .ShouldBe(["OnlyChinese has no English", "OnlyEnglish has no Chinese", "Sum has other placeholders"]);

    [Fact]
    public void No_page_carries_words_of_its_own() =>
        LiteralText.In(CodeModel.Source.Where(t => t.IsAssignableTo(typeof(IComponent))).Select(t => t.Assembly).Distinct(), IsComponent).ShouldBeEmpty();

    [Fact]
    public void A_page_that_does_is_reported_in_either_language_and_with_what_is_read_aloud() =>
        LiteralText
            .In([typeof(OutspokenPage).Assembly], name => name.EndsWith(nameof(OutspokenPage), StringComparison.Ordinal))
            .Select(t => t.Split(": ")[1])
            .ShouldBe(["Complaints", "投诉", "Close"]);

    private static bool IsComponent(string name) => !name.StartsWith("Mediation.Tests", StringComparison.Ordinal);

    private static Dictionary<string, string> Of(params (string Key, string Text)[] words) =>
        words.ToDictionary(w => w.Key, w => w.Text, StringComparer.Ordinal);

    private static IEnumerable<string> Differences(IReadOnlyDictionary<string, string> zh, IReadOnlyDictionary<string, string> en) =>
        zh
            .Keys.Except(en.Keys, StringComparer.Ordinal)
            .Select(key => $"{key} has no English")
            .Concat(en.Keys.Except(zh.Keys, StringComparer.Ordinal).Select(key => $"{key} has no Chinese"))
            .Concat(
                zh.Keys.Where(key => en.ContainsKey(key) && !PlaceholdersOf(zh[key]).SetEquals(PlaceholdersOf(en[key])))
                    .Select(key => $"{key} has other placeholders")
            );

    private static HashSet<string> PlaceholdersOf(string text) => [.. Placeholder().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"\{\w+\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();

    /// <summary>Planted: as Razor would compile a page of the same words.</summary>
    private sealed class OutspokenPage : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.AddMarkupContent(0, "<h1 class=\"wide\">Complaints</h1>");
            builder.OpenElement(1, "p");
            builder.AddAttribute(2, "class", "Broad");
            builder.AddContent(3, "投诉");
            builder.CloseElement();
            builder.OpenElement(4, "button");
            builder.AddAttribute(5, "aria-label", "Close");
            builder.CloseElement();
        }
    }
}
