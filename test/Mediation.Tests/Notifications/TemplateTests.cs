using System.Reflection;
using System.Text.RegularExpressions;
using Mediation.Core.Policies;
using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;
using Mediation.Tests.Architecture;

namespace Mediation.Tests.Notifications;

/// <summary>The words of notifications that ship.</summary>
public sealed partial class TemplateTests
{
    /// <summary>Characters of one text message in Chinese, of each part of a longer one, and the most parts of a notice of the bank.</summary>
    private const int OneMessage = 70;
    private const int OnePart = 67;
    private const int MostParts = 3;

    private static readonly List<NotificationTemplate> Shipped =
    [
        .. MediationModules
            .All.SelectMany(m => m.Policies())
            .Where(p => p.Key.StartsWith("notices-", StringComparison.Ordinal))
            .SelectMany(p => PolicyReader.Parse<NotificationTemplates>(p.Json).Kinds),
    ];

    /// <summary>The kinds that modules name in code.</summary>
    private static readonly List<string> Named =
    [
        .. CodeModel
            .Source.Where(t => t.IsSubclassOf(typeof(NotificationTemplates)))
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(f => f.IsLiteral && f.Name != "PolicyKey")
            .Select(f => (string)f.GetRawConstantValue()!),
    ];

    public static TheoryData<string> Kinds => [.. Shipped.Select(t => t.Kind)];

    [Fact]
    public void Every_kind_that_code_names_has_words_and_every_words_have_a_kind() => Shipped.Select(t => t.Kind).ShouldBe(Named, ignoreOrder: true);

    [Theory, MemberData(nameof(Kinds))]
    public void A_kind_stands_in_the_policy_of_its_module_and_has_a_name_in_both_languages(string kind)
    {
        CodeModel.Source.Where(t => t.IsSubclassOf(typeof(NotificationTemplates))).Select(KeyOf).ShouldContain(NotificationTemplates.KeyOf(kind));
        foreach (var language in new[] { TextCatalog.Chinese, TextCatalog.English })
        {
            Words.All.In(language).ShouldContainKey($"Notification:{kind}");
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Both_languages_say_the_same_values(string kind)
    {
        var template = Shipped.Single(t => t.Kind == kind);
        PlaceholdersOf(template.Zh.Title).ShouldBe(PlaceholdersOf(template.En.Title), ignoreOrder: true);
        PlaceholdersOf(template.Zh.Text).ShouldBe(PlaceholdersOf(template.En.Text), ignoreOrder: true);
        PlaceholdersOf(template.Zh.Short).ShouldBe(PlaceholdersOf(template.En.Short), ignoreOrder: true);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_text_message_is_short_and_names_nobody(string kind)
    {
        var template = Shipped.Single(t => t.Kind == kind);
        PlaceholdersOf(template.Zh.Short).Intersect(["by", "leader", "owner", "to", "handler", "author", "name"]).ShouldBeEmpty();
        var filled = template.Zh.Short;
        foreach (var name in PlaceholdersOf(filled))
        {
            filled = filled.Replace($"{{{name}}}", new string('字', LongestOf(name)), StringComparison.Ordinal);
        }

        var isToComplainant = template.Channels.Contains(NotificationChannel.Letter);
        filled.Length.ShouldBeLessThanOrEqualTo(isToComplainant ? MostParts * OnePart : OneMessage, filled);
    }

    /// <summary>Characters of the longest value that a placeholder of a text message has.</summary>
    private static int LongestOf(string name) =>
        name switch
        {
            "number" => 17,
            "materials" or "ways" or "where" => 60,
            "ground" or "outcome" or "reviewOutcome" => 30,
            "bank" or "body" => 20,
            "duty" => 12,
            "days" or "year" => 4,
            _ => "2026年12月31日 24:00".Length,
        };

    [Theory, MemberData(nameof(Kinds))]
    public void What_nobody_may_miss_is_sent_outside_the_inbox_as_well(string kind)
    {
        var template = Shipped.Single(t => t.Kind == kind);
        (template.Channels.Count > 0).ShouldBe(template.Urgency != NotificationUrgency.Low);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_preview_of_a_case_that_has_told_nothing_shows_samples_and_marks_each(string kind)
    {
        var template = Shipped.Single(t => t.Kind == kind);
        NotificationText words = new(new Texts(Words.All, InstitutionTime.Default()));
        var noValues = new Dictionary<string, NotificationValue>(StringComparer.Ordinal);
        var filled = words.Fill(template, "TS-1", noValues, TextCatalog.Chinese, new DateTimeOffset(2026, 3, 16, 1, 0, 0, TimeSpan.Zero));
        (filled.Title + filled.Text + filled.Short).ShouldNotContain("{");
        var samples = PlaceholdersOf(template.Zh.Title + template.Zh.Text + template.Zh.Short).Count(name => name != "number");
        (filled.Title + filled.Text + filled.Short).Split("（示例）").Length.ShouldBeGreaterThan(samples);
    }

    private static string? KeyOf(Type rules) => rules.GetField("PolicyKey")?.GetRawConstantValue() as string;

    private static IEnumerable<string> PlaceholdersOf(string text) =>
        Placeholder().Matches(text).Select(m => m.Groups["name"].Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"\{(?<name>\w+)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Placeholder();
}
