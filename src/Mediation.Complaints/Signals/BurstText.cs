namespace Mediation.Complaints.Signals;

/// <summary>Puts what a complaint would be one of into words.</summary>
public static class BurstText
{
    /// <summary>One sentence for each evidence.</summary>
    public static string Of(Texts texts, BurstOutlook burst) => burst.Also is { } also ? $"{OfKind(texts, burst)} {OfKind(texts, also)}" : OfKind(texts, burst);

    private static string OfKind(Texts texts, BurstOutlook burst) =>
        texts[$"Register:Burst:{burst.Kind}", ("persons", burst.Persons), ("days", burst.Days), ("usual", burst.Usual), ("limit", burst.Limit)];
}
