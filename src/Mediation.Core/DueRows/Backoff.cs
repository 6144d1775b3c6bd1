namespace Mediation.Core.DueRows;

/// <summary>How long a failed row waits: 10 seconds after the first failure, twice as long after each further one, at most an hour.</summary>
public static class Backoff
{
    /// <summary>Characters of an error that a row keeps.</summary>
    public const int LongestError = 1000;

    private const double FirstSeconds = 10;
    private const double MostSeconds = 3600;

    /// <param name="failures">Failed tries so far, at least one.</param>
    public static TimeSpan After(int failures) => TimeSpan.FromSeconds(Math.Min(MostSeconds, FirstSeconds * Math.Pow(2, failures - 1)));

    /// <summary>The error as a row keeps it.</summary>
    public static string ErrorOf(Exception fault)
    {
        var text = fault.GetType().Name + ": " + fault.Message;
        return text.Length <= LongestError ? text : text[..LongestError];
    }
}
