namespace Mediation.Ownership.Risk;

/// <summary>Puts a signal of a rating into words.</summary>
public static class RiskText
{
    /// <summary>The signal with the figure it rests on; of a missed limit, which one.</summary>
    public static string SignalOf(Texts texts, RiskContribution one) =>
        texts.Has($"Risk:{one.Signal}:{one.Evidence}")
            ? texts[$"Risk:{one.Signal}:{one.Evidence}"]
            : texts[$"Risk:{one.Signal}", ("evidence", EvidenceOf(one))];

    /// <summary>Money is said as money; every other figure as it was kept.</summary>
    internal static object EvidenceOf(RiskContribution one) =>
        one.Signal == "amount" && decimal.TryParse(one.Evidence, NumberStyles.Number, CultureInfo.InvariantCulture, out var sum) ? sum : one.Evidence;
}
