namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>The facts that decide the class. What is not known yet is null: an incomplete first report is never refused (DOMAIN 8.30).</summary>
/// <param name="Persons">Persons when there were most.</param>
/// <param name="Outlets">Outlets concerned.</param>
/// <param name="Hours">Hours for which they were closed.</param>
/// <param name="Days">Days on which it went on without a break.</param>
/// <param name="Amount">Yuan.</param>
/// <param name="SocialEffect">Whether there is a major social effect.</param>
/// <param name="VerySensitive">Whether it is very sensitive.</param>
public sealed record RiskEventFacts(
    int? Persons = null,
    int? Outlets = null,
    decimal? Hours = null,
    int? Days = null,
    decimal? Amount = null,
    bool? SocialEffect = null,
    bool? VerySensitive = null
)
{
    public static readonly RiskEventFacts Unknown = new();

    public decimal? Of(RiskEventMeasure measure) =>
        measure switch
        {
            RiskEventMeasure.Persons => Persons,
            RiskEventMeasure.Outlets => Outlets,
            RiskEventMeasure.Hours => Hours,
            RiskEventMeasure.Days => Days,
            RiskEventMeasure.Amount => Amount,
            RiskEventMeasure.SocialEffect => Number(SocialEffect),
            RiskEventMeasure.VerySensitive => Number(VerySensitive),
            _ => throw new ArgumentOutOfRangeException(nameof(measure)),
        };

    /// <summary>Field by field: what is not given keeps its value, unless it turned out not to be known.</summary>
    public RiskEventFacts Revised(RiskEventFacts given, IReadOnlyCollection<RiskEventMeasure> unknown) =>
        new(
            Kept(RiskEventMeasure.Persons, given.Persons ?? Persons, unknown),
            Kept(RiskEventMeasure.Outlets, given.Outlets ?? Outlets, unknown),
            Kept(RiskEventMeasure.Hours, given.Hours ?? Hours, unknown),
            Kept(RiskEventMeasure.Days, given.Days ?? Days, unknown),
            Kept(RiskEventMeasure.Amount, given.Amount ?? Amount, unknown),
            Kept(RiskEventMeasure.SocialEffect, given.SocialEffect ?? SocialEffect, unknown),
            Kept(RiskEventMeasure.VerySensitive, given.VerySensitive ?? VerySensitive, unknown)
        );

    private static T? Kept<T>(RiskEventMeasure measure, T? value, IReadOnlyCollection<RiskEventMeasure> unknown)
        where T : struct => unknown.Contains(measure) ? null : value;

    private static decimal? Number(bool? fact) =>
        fact switch
        {
            null => null,
            true => 1,
            false => 0,
        };
}
