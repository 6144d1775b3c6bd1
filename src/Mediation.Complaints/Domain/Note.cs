namespace Mediation.Complaints.Domain;

/// <summary>Words about a case: a contact, a decision. Kept apart from the history, which quotes only its id and hash, because words name persons.</summary>
public sealed class Note : ISealedText
{
    private Note() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid CaseId { get; private set; }

    public string Text { get; private set; } = string.Empty;

    public Guid WrittenBy { get; private set; }

    public DateTimeOffset WrittenAt { get; private set; }

    public static Note Of(Guid caseId, string text, Guid by, DateTimeOffset now) =>
        new()
        {
            CaseId = caseId,
            Text = text,
            WrittenBy = by,
            WrittenAt = now,
        };
}
