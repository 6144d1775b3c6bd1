namespace Mediation.Complaints.Domain;

/// <summary>When something happened, as a person enters it.</summary>
public static class EnteredTime
{
    /// <summary>The instant entered, in UTC; now when none was.</summary>
    /// <param name="entered">As entered, or null.</param>
    /// <param name="now">When it is recorded.</param>
    /// <param name="field">Field of the input, for the refusal.</param>
    /// <exception cref="InvalidInputException"><c>Core:InFuture</c></exception>
    public static DateTimeOffset UtcOrNow(this DateTimeOffset? entered, DateTimeOffset now, string field) =>
        entered > now ? throw InvalidInputException.Of(field, "Core:InFuture") : entered?.ToUniversalTime() ?? now;
}
