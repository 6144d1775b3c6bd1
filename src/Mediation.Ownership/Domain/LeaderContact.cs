using System.Linq.Expressions;

namespace Mediation.Ownership.Domain;

/// <summary>
/// The owning leader's own contact with the complainant (领导约见), apart from the handler's. Added to, never changed; what was spoken of is a note of the
/// case.
/// </summary>
public sealed class LeaderContact
{
    /// <summary>It counts as a contact: somebody was reached.</summary>
    public static readonly Expression<Func<LeaderContact, bool>> Reached = c => c.Result != ContactResult.NotReached;

    private LeaderContact() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid OwnershipId { get; private set; }

    public Guid LeaderId { get; private set; }

    public string LeaderName { get; private set; } = string.Empty;

    public ContactManner Manner { get; private set; }

    public ContactedParty Party { get; private set; }

    public ContactResult Result { get; private set; }

    /// <summary>When they spoke.</summary>
    public DateTimeOffset SpokenAt { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>What was spoken of.</summary>
    public Guid NoteId { get; private set; }

    internal static LeaderContact Of(
        LeaderOwnership ownership,
        ContactManner manner,
        ContactedParty party,
        ContactResult result,
        DateTimeOffset at,
        Note words
    ) =>
        new()
        {
            OwnershipId = ownership.Id,
            LeaderId = ownership.LeaderId!.Value,
            LeaderName = ownership.LeaderName,
            Manner = manner,
            Party = party,
            Result = result,
            SpokenAt = at,
            RecordedAt = words.WrittenAt,
            NoteId = words.Id,
        };
}
