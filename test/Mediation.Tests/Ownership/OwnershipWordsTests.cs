using System.Reflection;
using Mediation.Core;
using Mediation.Core.UseCases;
using Mediation.Ownership;
using Mediation.Ownership.Domain;
using Mediation.Ownership.Domain.Assignment;
using Mediation.Ownership.Domain.Contingency;
using Mediation.Ownership.Domain.Escalation;
using Mediation.Ownership.Domain.Risk;
using Mediation.Ownership.Domain.RiskEvents;
using Mediation.Tests.Architecture;

namespace Mediation.Tests.Ownership;

/// <summary>What the pages of this module look up by a name of the code has words in both languages.</summary>
public sealed class OwnershipWordsTests
{
    /// <summary>Described in sentences of their own: actions by their buttons, demands by the ladder, reasons by the history.</summary>
    private static readonly Type[] NotLookedUp =
    [
        typeof(OwnershipAction),
        typeof(RiskEventAction),
        typeof(PlanActivationAction),
        typeof(LeaderOffice),
        typeof(LeaderExclusion),
        typeof(LeaderPresence),
        typeof(RungDemand),
        typeof(LiftGround),
        typeof(RiskSource),
    ];

    private static readonly List<Type> Types = [.. typeof(OwnershipModule).Assembly.GetTypes().Where(t => !t.IsAbstract)];

    public static TheoryData<string> Languages => [TextCatalog.Chinese, TextCatalog.English];

    [Theory, MemberData(nameof(Languages))]
    public void Every_signal_and_every_row_that_ships_has_words(string language)
    {
        ShouldHaveWords(language, ShippedPolicies.Risk.Signals.Select(s => $"Risk:{s.Signal}"));
        ShouldHaveWords(language, ShippedPolicies.Matrix.Rows.Select(r => $"AssignmentRow:{r.Key}"));
    }

    [Fact]
    public void A_sum_is_said_as_money() =>
        Words
            .In(TextCatalog.Chinese, texts =>
                Mediation.Ownership.Risk.RiskText.SignalOf(texts, new RiskContribution("amount", 12, RiskSource.Fact, "21,334.8"))
            )
            .ShouldBe("涉及金额 21,334.80 元");

    [Theory, MemberData(nameof(Languages))]
    public void Every_choice_that_a_page_shows_has_a_word(string language) =>
        ShouldHaveWords(
            language,
            Types.Where(t => t.IsEnum && t.IsPublic && !NotLookedUp.Contains(t)).SelectMany(t => Enum.GetNames(t).Select(v => $"{t.Name}:{v}"))
        );

    [Theory, MemberData(nameof(Languages))]
    public void Every_action_that_is_taken_is_confirmed(string language) =>
        ShouldHaveWords(
            language,
            Types
                .Where(t => t.BaseType is { IsGenericType: true } b && b.GetGenericTypeDefinition() == typeof(UseCase<,>))
                .Where(t => t.GetCustomAttribute<RequiresPermissionAttribute>()?.Permission != CorePermissions.RunJobs)
                .Select(t => $"Done:{t.Name}")
        );

    private static void ShouldHaveWords(string language, IEnumerable<string> keys)
    {
        var all = keys.ToList();
        all.ShouldNotBeEmpty();
        all.Where(key => !Words.All.In(language).ContainsKey(key)).ShouldBeEmpty();
    }
}
