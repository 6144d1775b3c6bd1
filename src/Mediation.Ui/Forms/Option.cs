namespace Mediation.Ui.Forms;

/// <summary>One choice of a list: what is sent and what is read.</summary>
public sealed record Option(string Value, string Word)
{
    /// <summary>Every value of a type of choices, by its word.</summary>
    public static IReadOnlyList<Option> All<TEnum>(Core.Localization.Texts texts)
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(value => new Option(value.ToString(), texts.Of(value)))];
}
