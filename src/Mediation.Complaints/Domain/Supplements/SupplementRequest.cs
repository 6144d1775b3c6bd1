namespace Mediation.Complaints.Domain.Supplements;

/// <summary>A request for material that the complainant left out (补正), and the answer. No clock of the bank stands still for it.</summary>
public sealed class SupplementRequest
{
    private SupplementRequest() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid ComplaintId { get; private set; }

    /// <summary>Codes of what is missing, in the order of the policy, with a blank between.</summary>
    public string Materials { get; private set; } = string.Empty;

    /// <summary>Version of the policy <c>complaint-endings</c> whose codes they are.</summary>
    public int RulesVersion { get; private set; }

    /// <summary>Note that says more of it; null where nothing was added.</summary>
    public Guid? NoteId { get; private set; }

    /// <summary>Local day until which the answer is asked for.</summary>
    public DateOnly ReplyBy { get; private set; }

    public Guid RequestedBy { get; private set; }

    public DateTimeOffset RequestedAt { get; private set; }

    /// <summary>Null while it waits.</summary>
    public SupplementAnswer? Answer { get; private set; }

    /// <summary>When the material arrived, or it was established that none would.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    internal static SupplementRequest Of(
        Guid complaintId,
        Policy<IReadOnlyList<string>> materials,
        Note? details,
        DateOnly replyBy,
        Guid by,
        DateTimeOffset now
    ) =>
        new()
        {
            ComplaintId = complaintId,
            Materials = string.Join(' ', materials.Rules),
            RulesVersion = materials.Version,
            NoteId = details?.Id,
            ReplyBy = replyBy,
            RequestedBy = by,
            RequestedAt = now,
        };

    internal void Close(SupplementAnswer answer, DateTimeOffset at) => (Answer, AnsweredAt) = (answer, at);
}
