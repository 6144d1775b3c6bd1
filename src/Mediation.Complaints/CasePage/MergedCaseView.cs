namespace Mediation.Complaints.CasePage;

/// <summary>A complaint that was merged into the one that is shown: what came in with it. Persons are covered.</summary>
/// <param name="MergedAt">Since when it is led.</param>
/// <param name="Complainant">Who complained there, masked.</param>
/// <param name="Contacts">What was recorded with the complainant there, the oldest first.</param>
/// <param name="Attachments">Files that were handed in there.</param>
/// <param name="Parties">Who else takes part there, masked, by role.</param>
public sealed record MergedCaseView(
    Guid Id,
    string Number,
    IntakeChannel Channel,
    DateTimeOffset ReceivedAt,
    DateTimeOffset MergedAt,
    string? Complainant,
    string Narrative,
    IReadOnlyList<ContactView> Contacts,
    IReadOnlyList<AttachmentView> Attachments,
    IReadOnlyList<MergedPartyView> Parties
);

/// <summary>A contact with a complainant.</summary>
/// <param name="RecordedBy">Name of who recorded it.</param>
public sealed record ContactView(Guid NoteId, ContactManner Manner, ContactDirection Direction, DateTimeOffset SpokenAt, string RecordedBy, string Text);

/// <summary>Somebody who takes part in a merged complaint, masked.</summary>
public sealed record MergedPartyView(PartyRole Role, string? Name);

/// <summary>The complaint that leads the one that is shown.</summary>
/// <param name="Number">Its number; null where the reader does not see it.</param>
public sealed record LeadingCaseView(string? Number, DateTimeOffset MergedAt);
