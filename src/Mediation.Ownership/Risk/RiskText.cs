namespace Mediation.Ownership.Risk;

/// <summary>Puts a signal of a rating into words.</summary>
public static class RiskText
{
    /// <summary>The signal with the figure it rests on; of a missed limit, which one.</summary>
    public static string SignalOf(Texts texts, RiskContribution one) =>
        texts.Has($"Risk:{one.Signal}:{one.Evidence}") ? texts[$"Risk:{one.Signal}:{one.Evidence}"] : texts[$"Risk:{one.Signal}", ("evidence", one.Evidence)];
}
