namespace Mediation.Complaints.Letters;

/// <summary>What a letter states.</summary>
/// <param name="Fields">Fields of its template.</param>
/// <param name="Institution">Name of the institution that issues it.</param>
public sealed record LetterContent(Dictionary<string, object?> Fields, string Institution)
{
    /// <summary>Number of a review that it is numbered by; null where it is that of the complaint.</summary>
    public string? Reference { get; init; }

    /// <summary>Name of the institution above the one that decided; null where there is none.</summary>
    public string? Superior { get; init; }
}
