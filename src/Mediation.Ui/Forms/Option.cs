namespace Mediation.Ui.Forms;

/// <summary>One choice of a list: what is sent and what is read.</summary>
public sealed record Option(string Value, string Word)
{
    /// <summary>What else is to be read of it, under its word; only where the choices stand below each other.</summary>
    public string? Note { get; init; }

    /// <summary>Every value of a type of choices, by its word.</summary>
    public static IReadOnlyList<Option> All<TEnum>(Core.Localization.Texts texts)
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(value => new Option(value.ToString(), texts.Of(value)))];
}
