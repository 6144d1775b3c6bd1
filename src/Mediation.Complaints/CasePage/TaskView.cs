namespace Mediation.Complaints.CasePage;

/// <summary>Something that is to be done about the case.</summary>
/// <param name="What">What; persons are covered.</param>
/// <param name="Owner">Name of who is to do it.</param>
/// <param name="SetBy">Name of who set it.</param>
/// <param name="Result">What came of it, or why it was dropped.</param>
/// <param name="MayComplete">Whether it is open, and the reader's own or that of somebody for whom the reader stands in.</param>
/// <param name="MayDrop">Whether the reader may drop it.</param>
public sealed record TaskView(
    Guid Id,
    string What,
    string Owner,
    DateOnly DueOn,
    string SetBy,
    DateTimeOffset SetAt,
    TaskState State,
    bool IsLate,
    DateTimeOffset? EndedAt,
    string? Result,
    bool MayComplete,
    bool MayDrop
);
