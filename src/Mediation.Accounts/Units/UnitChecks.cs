namespace Mediation.Accounts.Units;

/// <summary>What the use cases about units share.</summary>
internal static class UnitChecks
{
    private const int LongestCode = 12;

    /// <summary>Of a unit: case numbers have it, so capital letters and digits.</summary>
    public static IRuleBuilderOptions<T, string?> UnitCode<T>(this IRuleBuilderInitial<T, string?> rule) =>
        rule.Cascade(CascadeMode.Stop)
            .Required()
            .AtMost(LongestCode)
            .Must(code => code!.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)))
            .WithErrorCode("Reorganisation:CodeLetters");

    public static IRuleBuilderOptions<T, string?> UnitName<T>(this IRuleBuilderInitial<T, string?> rule) =>
        rule.Cascade(CascadeMode.Stop).Required().AtMost(100).Readable().OneLine();

    public static IRuleBuilderOptions<T, string?> Reason<T>(this IRuleBuilderInitial<T, string?> rule) =>
        rule.Cascade(CascadeMode.Stop).Required().AtMost(200).Readable();
}
