namespace Mediation.Complaints.Domain;

/// <summary>Dates that a case of a bank can have: a mistyped year is refused at its field.</summary>
internal static class DateRules
{
    public static IRuleBuilderOptions<T, DateOnly?> OfOurTime<T>(this IRuleBuilder<T, DateOnly?> rule) =>
        rule.Must(day => day is null or { Year: >= 1900 and <= 2200 }).WithErrorCode("Core:DateOutOfRange");

    public static IRuleBuilderOptions<T, DateTimeOffset?> OfOurTime<T>(this IRuleBuilder<T, DateTimeOffset?> rule) =>
        rule.Must(at => at is null or { Year: >= 1900 and <= 2200 }).WithErrorCode("Core:DateOutOfRange");
}
