namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>
/// What no version of the policy goes below: limits and triggers of 银保监发〔2019〕29号 with the rules of Guangdong (2020-12-31) and Hunan (2020), DOMAIN 1.3. The
/// bank may be faster, and may name more.
/// </summary>
public static class RiskEventFloor
{
    /// <summary>Facts that just reach what the rules name, and of which class they make an event at least.</summary>
    private static readonly Named[] Triggers =
    [
        new("besieged-one-outlet", [RiskEventKind.Besieging], new(Outlets: 1, Hours: 4), RiskEventClass.EspeciallyMajor),
        new("besieged-two-outlets", [RiskEventKind.Besieging], new(Outlets: 2, Hours: 2), RiskEventClass.EspeciallyMajor),
        new("besieged-social-effect", [RiskEventKind.Besieging], new(SocialEffect: true), RiskEventClass.EspeciallyMajor),
        new("crowd-hundred", [RiskEventKind.Crowd], new(Persons: 100), RiskEventClass.EspeciallyMajor),
        new("crowd-week", [RiskEventKind.Crowd], new(Persons: 20, Days: 7), RiskEventClass.EspeciallyMajor),
        new("closure-five-outlets", [RiskEventKind.Closure], new(Outlets: 5, Days: 3), RiskEventClass.EspeciallyMajor),
        new("misappropriation", [RiskEventKind.Misappropriation], new(Amount: 10_000_000), RiskEventClass.EspeciallyMajor),
        new("very-sensitive", Enum.GetValues<RiskEventKind>(), new(VerySensitive: true), RiskEventClass.EspeciallyMajor),
        new(
            "within-one-hour",
            [RiskEventKind.Run, RiskEventKind.Besieging, RiskEventKind.Assault, RiskEventKind.Closure, RiskEventKind.Robbery],
            RiskEventFacts.Unknown,
            RiskEventClass.Major
        ),
    ];

    /// <summary>The longest minutes by telephone and in writing; null where the rules leave it to the bank.</summary>
    public static (int Telephone, int Written)? Of(RiskEventClass of) =>
        of switch
        {
            RiskEventClass.EspeciallyMajor => (30, 60),
            RiskEventClass.Major => (60, 60),
            _ => null,
        };

    /// <summary>Keys of what the rules name and this policy would class lower, however its triggers are called.</summary>
    public static IEnumerable<string> Missing(RiskEventRules rules) =>
        Triggers.Where(t => t.Kinds.Any(kind => RiskEventPolicy.Decide(kind, t.Facts, rules).Class < t.Class)).Select(t => t.Key);

    private sealed record Named(string Key, IReadOnlyList<RiskEventKind> Kinds, RiskEventFacts Facts, RiskEventClass Class);
}
