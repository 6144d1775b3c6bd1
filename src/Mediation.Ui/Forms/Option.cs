namespace Mediation.Ui.Forms;

/// <summary>One choice of a list: what is sent and what is read.</summary>
public sealed record Option(string Value, string Word)
{
    /// <summary>Every value of a type of choices, by its word.</summary>
    public static IReadOnlyList<Option> All<TEnum>(Core.Localization.Texts texts)
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(value => new Option(value.ToString(), texts.Of(value)))];
}

/// <summary>A mark under the clock ribbon.</summary>
/// <param name="Day">Index of the day it stands at; the number of days for the end.</param>
public sealed record ClockMark(int Day, string Text);

/// <summary>One entry of a story.</summary>
/// <param name="At">When.</param>
/// <param name="Who">Who did it.</param>
/// <param name="What">What, in a few words.</param>
/// <param name="Text">More words; line breaks are kept.</param>
/// <param name="Proof">Small print that proves it.</param>
public sealed record StoryEntry(DateTimeOffset At, string Who, string What, string? Text, string? Proof)
{
    /// <summary>Role and unit or body of whoever did it.</summary>
    public string? Place { get; init; }

    /// <summary>Why it came out so, one click away.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];
}
