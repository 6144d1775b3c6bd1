namespace Mediation.Complaints.Signals;

/// <summary>Puts what a complaint would be one of into words.</summary>
public static class BurstText
{
    public static string Of(Texts texts, BurstOutlook burst) =>
        texts[$"Register:Burst:{burst.Kind}", ("persons", burst.Persons), ("days", burst.Days), ("usual", burst.Usual), ("limit", burst.Limit)];
}
