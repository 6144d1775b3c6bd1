namespace Mediation.Referrals.Sessions;

/// <summary>How long a session may be.</summary>
internal static class SessionLength
{
    private const int Longest = 480;

    /// <summary>Refuses a length in minutes below <paramref name="shortest"/> or above eight hours, and names both.</summary>
    public static IRuleBuilderOptions<T, int> Length<T>(this IRuleBuilder<T, int> rule, int shortest) =>
        rule.InclusiveBetween(shortest, Longest)
            .WithErrorCode("Referrals:MinutesOutOfRange")
            .WithState(_ => new Dictionary<string, object?>(StringComparer.Ordinal) { ["from"] = shortest, ["to"] = Longest });
}
