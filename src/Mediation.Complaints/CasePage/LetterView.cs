using Mediation.Documents.Domain;
using Mediation.Notifications.Domain;

namespace Mediation.Complaints.CasePage;

/// <summary>A letter to the complainant that was issued as a document.</summary>
/// <param name="IssuedBy">Name of who made it, or whose act it followed from.</param>
/// <param name="SupersededBy">Number of the letter that took its place; null where none did.</param>
/// <param name="Sending">How far its notice is; null where none is sent by the system: then it is handed over.</param>
/// <param name="MayRead">Whether the reader may open it.</param>
/// <param name="MayReplace">Whether the reader may put another one in its place.</param>
/// <param name="MaySend">Whether the reader may have it posted: it is neither posted nor on its way there.</param>
public sealed record LetterView(
    Guid Id,
    DocumentKind Kind,
    string Number,
    LetterState State,
    string IssuedBy,
    DateTimeOffset IssuedAt,
    int TemplateVersion,
    string? SupersededBy,
    LetterSending? Sending,
    bool MayRead,
    bool MayReplace,
    bool MaySend
)
{
    /// <summary>Whether it is to be posted and no postal address is known.</summary>
    public bool AddressMissing { get; init; }
}

/// <summary>How far the notice of a letter is, by its latest copy.</summary>
/// <param name="Channel">Null while nobody is addressed yet.</param>
/// <param name="State">Null while nobody is addressed yet, or where nobody could be.</param>
/// <param name="At">When it was sent; of a letter the day of posting is in <c>PostedOn</c>.</param>
/// <param name="Tracking">Number of the postal service.</param>
public sealed record LetterSending(NotificationChannel? Channel, CopyState? State, DateTimeOffset? At, DateOnly? PostedOn, string? Tracking)
{
    /// <summary>Key of why it is not posted; null for the others.</summary>
    public string? Error { get; init; }
}
