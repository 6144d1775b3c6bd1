using System.Text.RegularExpressions;
using Mediation.Core.Data;

namespace Mediation.Tests.Architecture;

/// <summary>Whatever is raised enters the history of a case, and that is read: each event of each module has words in both languages.</summary>
public sealed partial class EventWordsTests
{
    private static readonly List<Type> Events = [.. CodeModel.Source.Where(t => t.IsSubclassOf(typeof(DomainEvent)) && !t.IsAbstract)];

    public static TheoryData<string> Languages => [TextCatalog.Chinese, TextCatalog.English];

    [Theory, MemberData(nameof(Languages))]
    public void Every_event_has_a_title(string language)
    {
        Events.Count.ShouldBeGreaterThan(30);
        Untitled(Events, language).ShouldBeEmpty();
        Untitled([typeof(Unheard)], language).ShouldBe(["Event:Unheard"]);
    }

    [Theory, MemberData(nameof(Languages))]
    public void The_sentence_of_an_event_names_only_its_facts(string language)
    {
        var words = Words.All.In(language);
        Events
            .SelectMany(e => new[] { ":Text", ":TextSum" }.SelectMany(kind => Unknown(e, words.GetValueOrDefault($"Event:{e.Name}{kind}", ""))))
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_fact_that_an_event_does_not_carry_is_reported() =>
        Unknown(typeof(Unheard), "{body} on {day}, {file}").ShouldBe(["Unheard does not carry {day}", "Unheard does not carry {file}"]);

    [Theory, MemberData(nameof(Languages))]
    public void Words_of_events_that_nobody_raises_are_gone(string language)
    {
        var names = Events.Select(e => e.Name).Append("FileGone").ToHashSet(StringComparer.Ordinal);
        Words.All.In(language).Keys.Where(k => k.StartsWith("Event:", StringComparison.Ordinal) && !names.Contains(k.Split(':')[1])).ShouldBeEmpty();
    }

    private static IEnumerable<string> Untitled(IEnumerable<Type> events, string language) =>
        events.Select(e => $"Event:{e.Name}").Where(key => !Words.All.In(language).ContainsKey(key));

    /// <summary>
    /// The page looks up the title of a measure, the word of a claim, the number of another complaint and the name of a file by the ids that an event carries.
    /// </summary>
    private static IEnumerable<string> Unknown(Type type, string sentence)
    {
        var facts = type.GetProperties().Select(p => char.ToLowerInvariant(p.Name[0]) + p.Name[1..]).ToHashSet(StringComparer.Ordinal);
        facts.UnionWith(facts.Overlaps(["measureId", "leadingId", "mergedId", "otherId", "claimId"]) ? ["about"] : []);
        facts.UnionWith(facts.Contains("sha256") ? ["file"] : []);
        return Placeholder()
            .Matches(sentence)
            .Select(m => m.Groups["fact"].Value)
            .Where(fact => !facts.Contains(fact))
            .Select(fact => $"{type.Name} does not carry {{{fact}}}");
    }

    [GeneratedRegex(@"\{(?<fact>\w+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();

    /// <summary>Planted: no module raises it.</summary>
    private sealed record Unheard(Guid CaseId, string Body) : DomainEvent(CaseId);
}
