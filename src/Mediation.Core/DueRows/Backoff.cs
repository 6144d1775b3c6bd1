namespace Mediation.Core.DueRows;

/// <summary>
/// How long something that failed waits, in the whole program: 10 seconds after the first failure, twice as long after each further one, at most an
/// hour or what its kind says.
/// </summary>
public static class Backoff
{
    /// <summary>Characters of an error that a row keeps.</summary>
    public const int LongestError = 1000;

    /// <summary>With <see cref="LongestOverDays"/> between them the last of so many tries comes more than five days after the first.</summary>
    public const int TriesOverDays = 42;

    /// <summary>Longest wait of what has to outlive a weekend, which costs some twenty tries.</summary>
    public static readonly TimeSpan LongestOverDays = TimeSpan.FromHours(4);

    /// <summary>
    /// No pause between two attempts, nor one for quiet hours, is as long as this. What is to be tried later was failed by a clock that was ahead, and is
    /// due: else it would stand still until that clock has become right.
    /// </summary>
    public static readonly TimeSpan Impossible = TimeSpan.FromDays(2);

    private static readonly TimeSpan First = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <param name="failures">Failed tries so far, at least one.</param>
    /// <param name="longest">The longest wait; an hour when null.</param>
    /// <param name="first">The wait after the first failure; 10 seconds when null.</param>
    public static TimeSpan After(int failures, TimeSpan? longest = null, TimeSpan? first = null) =>
        TimeSpan.FromSeconds(Math.Min((longest ?? Longest).TotalSeconds, (first ?? First).TotalSeconds * Math.Pow(2, failures - 1)));

    /// <summary>The error as a row keeps it: on one line, for a database that knows no NUL.</summary>
    public static string ErrorOf(Exception fault)
    {
        var text = string.Concat($"{fault.GetType().Name}: {fault.Message}".Select(c => char.IsControl(c) ? ' ' : c));
        return text.Length <= LongestError ? text : text[..LongestError];
    }
}
