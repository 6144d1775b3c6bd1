using Mediation.Core.Data;
using Mediation.Core.UseCases;
using Mediation.Ownership;
using Mediation.Ownership.Domain.Escalation;

namespace Mediation.Tests.Ownership;

public sealed class OwnershipWordsTests
{
    private static readonly IReadOnlyDictionary<string, string> Words = Read();

    [Fact]
    public void Every_event_has_a_title() =>
        Types.Where(t => t.IsSubclassOf(typeof(DomainEvent))).Select(t => $"Event:{t.Name}").Where(Missing).ShouldBeEmpty();

    [Fact]
    public void The_placeholders_of_an_event_are_its_fields()
    {
        foreach (var type in Types.Where(t => t.IsSubclassOf(typeof(DomainEvent))))
        {
            var fields = type.GetProperties().Select(p => char.ToLowerInvariant(p.Name[0]) + p.Name[1..]).ToHashSet(StringComparer.Ordinal);
            if (fields.Contains("measureId"))
            {
                fields.Add("about"); // The story looks its title up.
            }

            System
                .Text.RegularExpressions.Regex.Matches(
                    Words.GetValueOrDefault($"Event:{type.Name}:Text", ""),
                    @"\{(?<field>\w+)\}",
                    System.Text.RegularExpressions.RegexOptions.ExplicitCapture,
                    TimeSpan.FromSeconds(1)
                )
                .Select(m => m.Groups["field"].Value)
                .Where(name => !fields.Contains(name))
                .ShouldBeEmpty(type.Name);
        }
    }

    [Fact]
    public void Every_signal_and_every_row_that_ships_has_words()
    {
        ShippedPolicies.Risk.Signals.Select(s => $"Risk:{s.Signal}").Where(Missing).ShouldBeEmpty();
        ShippedPolicies.Matrix.Rows.Select(r => $"AssignmentRow:{r.Key}").Where(Missing).ShouldBeEmpty();
    }

    [Fact]
    public void Every_choice_that_a_page_shows_has_a_word() =>
        Types
            .Where(t => t.IsEnum && t.IsPublic && !Silent.Contains(t.Name))
            .SelectMany(t => Enum.GetNames(t).Select(v => $"{t.Name}:{v}"))
            .Where(Missing)
            .ShouldBeEmpty();

    [Fact]
    public void Every_action_that_is_taken_tells_that_it_is_done() =>
        Types
            .Where(t => t.BaseType is { IsGenericType: true } b && b.GetGenericTypeDefinition() == typeof(UseCase<,>))
            .Select(t => $"Done:{t.Name}")
            .Where(Missing)
            .ShouldBeEmpty();

    /// <summary>Told as sentences of their own: actions by their buttons, demands by the ladder, reasons by the story.</summary>
    private static readonly string[] Silent =
    [
        "OwnershipAction",
        "LeaderOffice",
        "LeaderExclusion",
        nameof(RungDemand),
        "EscalationReason",
        "LiftGround",
        "RiskSource",
    ];

    private static IEnumerable<Type> Types => typeof(OwnershipModule).Assembly.GetTypes().Where(t => !t.IsAbstract);

    private static bool Missing(string key) => !Words.ContainsKey(key);

    private static IReadOnlyDictionary<string, string> Read()
    {
        TextCatalog texts = new();
        texts.AddFrom(typeof(OwnershipModule).Assembly);
        return texts.In(TextCatalog.Chinese);
    }
}
