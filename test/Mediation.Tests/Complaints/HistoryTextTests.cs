using System.Text.Json;
using System.Text.RegularExpressions;
using Mediation.Complaints.CasePage;
using Mediation.Core.Data;
using Mediation.Core.Json;
using Mediation.Tests.Architecture;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Mediation.Tests.Complaints;

/// <summary>The history of a case, in the words of those who read it.</summary>
public sealed class HistoryTextTests
{
    public static TheoryData<string, string> Events =>
        [
            .. EventTypes
                .Select(t => t.Name)
                .Order(StringComparer.Ordinal)
                .SelectMany(_ => new[] { TextCatalog.Chinese, TextCatalog.English }, (name, language) => (name, language)),
        ];

    private static IEnumerable<Type> EventTypes =>
        MediationModules.All.Select(m => m.Assembly).Distinct().SelectMany(a => a.GetTypes()).Where(t => t.IsSubclassOf(typeof(DomainEvent)) && !t.IsAbstract);

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_event_reads_without_codes_raw_dates_or_gaps(string name, string language)
    {
        var type = EventTypes.Single(t => t.Name == name);
        foreach (var (choice, facts) in Payloads(type))
        {
            var line = Describe(
                new HistoryView(3, AComplaint.Received, "陈静", name, facts, null, new string('a', 64)) { File = "录音.mp3", About = "回访投诉人" },
                language
            );
            line.What.ShouldNotBeNullOrWhiteSpace();
            var text = $"{line.What} {line.Text}";
            text.ShouldNotContain("{");
            text.ShouldNotContain("Event:");
            Regex.IsMatch(text, @"\d{4}-\d{2}-\d{2}|[0-9a-f]{13,}|[0-9a-f]{8}-", RegexOptions.None, TimeSpan.FromSeconds(1)).ShouldBeFalse(text);
            if (choice is not null && language == TextCatalog.Chinese)
            {
                text.ShouldNotContain(choice);
            }
        }
    }

    [Fact]
    public void A_file_is_called_by_its_name_and_a_measure_by_its_title()
    {
        Describe(Entry("AttachmentAdded", """{"sha256":"0123456789abcdef"}""") with { File = "通话录音.mp3" }).Text.ShouldBe("“通话录音.mp3”");
        Describe(Entry("MeasureCompleted", """{"owner":"陈静"}""") with { About = "回访投诉人" }).Text.ShouldBe("“回访投诉人”");
    }

    [Fact]
    public void The_values_of_a_field_have_the_words_of_the_module_whose_event_carries_it() =>
        Describe(Entry("SessionCancelled", """{"startsAt":"2026-11-30T01:30:00+00:00","change":"BankAsks"}"""))
            .Text.ShouldNotBeNull()
            .ShouldEndWith("银行要求。");

    [Fact]
    public void A_day_reads_as_a_person_says_it() =>
        Describe(Entry("MeasureSet", """{"owner":"陈静","dueOn":"2026-12-01"}""")).Text.ShouldBe("由陈静在 12 月 1 日前完成。");

    [Fact]
    public void A_limit_that_ends_with_its_day_reads_as_24_00_of_that_day() =>
        Describe(Entry("MediationEnded", """{"decideBy":"2026-11-28T16:00:00+00:00"}""")).Text.ShouldBe("新的到期时间 11 月 28 日 24:00。");

    [Fact]
    public void Of_the_instants_in_events_these_are_limits() =>
        EventTypes
            .SelectMany(t => t.GetProperties())
            .Where(p => TypeOf(p.PropertyType) == typeof(DateTimeOffset))
            .Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name))
            .Where(LimitFields.Has)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ShouldBe(["acceptBy", "answerBy", "applyBy", "decideBy", "dueAt", "dueBy", "oldAcceptBy", "oldDueBy", "reviewBy", "telephoneBy", "writtenBy"]);

    [Fact]
    public void The_sum_is_named_where_there_is_one()
    {
        Describe(
            Entry("ComplaintDecided", """{"outcome":"SettledInMediation","grantedAmount":3000.00,"decidedAt":"2026-11-27T09:00:00+00:00","lateProof":null}""")
        )
            .Text.ShouldBe("11 月 27 日 17:00 决定：经调解达成协议，3,000.00 元。");
        Describe(Entry("ComplaintDecided", """{"outcome":"NotGranted","grantedAmount":null,"decidedAt":"2026-11-27T09:00:00+00:00","lateProof":null}"""))
            .Text.ShouldBe("11 月 27 日 17:00 决定：不予支持。");
    }

    [Fact]
    public void A_decision_that_was_recorded_after_the_limit_names_its_time_and_its_proof() =>
        Describe(Entry("ComplaintDecided", """{"outcome":"NotGranted","grantedAmount":null,"decidedAt":"2026-11-27T08:30:00+00:00","lateProof":"录音 0413"}"""))
            .Text.ShouldBe("11 月 27 日 16:30 决定：不予支持。期限届满后登记，凭证：录音 0413。");

    [Fact]
    public void What_nobody_did_is_credited_to_the_system() => Describe(Entry("LeaderNamed", "{}") with { Actor = "system" }).Who.ShouldBe("系统");

    private static HistoryView Entry(string name, string facts) =>
        new(1, AComplaint.Received, "陈静", name, JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(facts)!, null, new string('a', 64));

    /// <summary>The event with every field filled, once for each value of each of its choices.</summary>
    private static IEnumerable<(string? Choice, Dictionary<string, JsonElement> Facts)> Payloads(Type type)
    {
        var sample = type.GetConstructors().Where(c => c.GetParameters().Length > 1 || type.GetProperties().Length == 1).First();
        var choices = sample
            .GetParameters()
            .Where(p => TypeOf(p.ParameterType).IsEnum)
            .SelectMany(p => Enum.GetValues(TypeOf(p.ParameterType)).Cast<object>().Select(v => (p.Name, Value: v)))
            .ToList();
        var plain = sample.GetParameters().ToDictionary(p => p.Name!, p => Sample(p.ParameterType));
        yield return (null, Json(sample.Invoke([.. plain.Values])));
        foreach (var (field, value) in choices)
        {
            var filled = new Dictionary<string, object?>(plain, StringComparer.Ordinal) { [field!] = value };
            yield return (value.ToString(), Json(sample.Invoke([.. sample.GetParameters().Select(p => filled[p.Name!])])));
        }
    }

    private static Type TypeOf(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static object? Sample(Type type) =>
        TypeOf(type) switch
        {
            { IsEnum: true } choice => Enum.GetValues(choice).GetValue(0),
            var t when t == typeof(Guid) => Guid.CreateVersion7(),
            var t when t == typeof(string) => "甲",
            var t when t == typeof(decimal) => 3000m,
            var t when t == typeof(int) => 3,
            var t when t == typeof(long) => 3L,
            var t when t == typeof(bool) => true,
            var t when t == typeof(DateTimeOffset) => AComplaint.Received,
            var t when t == typeof(DateOnly) => new DateOnly(2026, 12, 1),
            { IsGenericType: true } list => Array.CreateInstance(list.GetGenericArguments()[0], 0),
            var other => throw new InvalidOperationException($"No sample of {other}."),
        };

    private static Dictionary<string, JsonElement> Json(object happened) =>
        JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(JsonSerializer.Serialize(happened, happened.GetType(), MediationJson.Stored))!;

    private static HistoryLine Describe(HistoryView entry, string language = TextCatalog.Chinese) =>
        Words.In(language, texts =>
            new HistoryText(texts, new DateText(texts, InstitutionTime.Default(), new FakeTimeProvider(AComplaint.Received)), FieldWords()).Describe(entry)
        );

    /// <summary>As the modules register them, in their order.</summary>
    private static IEnumerable<HistoryFieldWords> FieldWords()
    {
        ServiceCollection services = [];
        foreach (var module in MediationModules.All)
        {
            module.AddServices(services);
        }

        return services.Select(s => s.ImplementationInstance).OfType<HistoryFieldWords>();
    }
}
