namespace Mediation.Ui.Parts;

/// <summary>One line of a history as a page shows it.</summary>
/// <param name="At">When.</param>
/// <param name="Who">Who did it.</param>
/// <param name="What">What, in a few words.</param>
/// <param name="Text">More words; line breaks are kept.</param>
/// <param name="Proof">Small print that proves it.</param>
public sealed record HistoryLine(DateTimeOffset At, string Who, string What, string? Text, string? Proof)
{
    /// <summary>Role and unit or body of whoever did it.</summary>
    public string? Place { get; init; }

    /// <summary>Why it came out so, one click away.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];
}
