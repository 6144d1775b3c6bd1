namespace Mediation.Complaints.LateFacts;

/// <summary>A fact that was reported late, in one line.</summary>
internal static class LateFactWords
{
    /// <summary>What happened when.</summary>
    public static string Of(LateFactView fact, Texts texts, DateText dates) =>
        string.Join(
            " · ",
            new[]
            {
                texts.Of(fact.Kind),
                fact.Ground is { } ground ? texts[$"Clock:Ground:{ground}"] : null,
                fact.Notice is { } notice ? texts.Of(notice) : null,
                dates.Instant(fact.At),
            }.OfType<string>()
        );
}
