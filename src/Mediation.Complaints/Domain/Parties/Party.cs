using Mediation.Core.PersonalData;

namespace Mediation.Complaints.Domain.Parties;

/// <summary>
/// Somebody who takes part in a complaint, a person or an organisation. Kept apart from the complaint and sealed under a key of its own, so that the
/// person can one day be erased while the case and its figures stay. A complaint may be registered without a name; such a case discloses no account
/// data and goes to no mediation body.
/// </summary>
public sealed partial class Party
{
    private readonly List<PartyNamePart> nameParts = [];

    private Party() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid ComplaintId { get; private set; }

    /// <summary>The complaint of its complainant, null for all others. Unique, so that the database holds a complaint to one complainant.</summary>
    public Guid? MainOf { get; private set; }

    public PartyRole Role { get; private set; }

    public bool IsOrganisation { get; private set; }

    /// <summary>Nobody gave a name.</summary>
    public bool IsAnonymous { get; private set; }

    /// <summary>The <see cref="PersonalFields"/>, sealed; see <see cref="PersonSealer"/>.</summary>
    public byte[] Sealed { get; private set; } = [];

    /// <summary>Mark of the document's number; null without one.</summary>
    public long? NumberMark { get; private set; }

    /// <summary>Mark of the telephone number; null without one.</summary>
    public long? PhoneMark { get; private set; }

    /// <summary>Mark of the whole name; null without one.</summary>
    public long? NameMark { get; private set; }

    /// <summary>Mark of the whole address; null without one.</summary>
    public long? AddressMark { get; private set; }

    /// <summary>Rules and key by which the marks were made.</summary>
    public string IndexedBy { get; private set; } = string.Empty;

    /// <summary>Null once the person was erased.</summary>
    public PersonKey? Key { get; private set; }

    /// <summary>The key under which something more of the person can be stored.</summary>
    /// <exception cref="BusinessException"><c>Complaints:PersonErased</c></exception>
    public PersonKey KeyToSealBy => Key ?? throw ComplaintErrors.PersonErased();

    /// <summary>Empty unless loaded.</summary>
    public IReadOnlyList<PartyNamePart> NameParts => nameParts;

    /// <summary>Authority to receive notices, see <see cref="PartyAuthority.ReceivesNotices"/>.</summary>
    public bool ReceivesNotices { get; private set; }

    /// <summary>Special authority, see <see cref="PartyAuthority.MaySettle"/>.</summary>
    public bool MaySettle { get; private set; }

    public Guid? ProofFileId { get; private set; }

    public string? ProofReference { get; private set; }

    public DateOnly? ValidFrom { get; private set; }

    public DateOnly? ValidUntil { get; private set; }

    /// <summary>Lives on own earnings: from sixteen on such a person counts as an adult.</summary>
    public bool EarnsOwnLiving { get; private set; }

    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>Who ended is kept, and acts no more.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public PartyEnding? Ending { get; private set; }

    public bool IsActive => EndedAt is null;

    /// <summary>Complains of the same matter besides the complainant.</summary>
    public bool IsOfGroup => Role is PartyRole.GroupMember or PartyRole.ElectedRepresentative;

    /// <summary>The one who complains.</summary>
    /// <param name="complaintId">The complaint.</param>
    /// <param name="fields">Who it is.</param>
    /// <param name="sealer">Seals that.</param>
    /// <param name="now">When it is registered.</param>
    /// <param name="preferredChannel">How the person wants to be reached.</param>
    /// <param name="language">In which language; null where none was chosen.</param>
    public static Party Complainant(
        Guid complaintId,
        PersonalFields fields,
        PersonSealer sealer,
        DateTimeOffset now = default,
        ContactChannel? preferredChannel = null,
        string? language = null
    )
    {
        var party = New(complaintId, PartyRole.Complainant, now);
        party.MainOf = complaintId;
        party.PreferredChannel = preferredChannel;
        party.Language = language;
        party.Key = sealer.NewKey(party.Id, complaintId);
        party.Seal(fields, sealer);
        return party;
    }

    /// <summary>By which field another who complains is the same person; null where none is. Whoever only represents may complain as well.</summary>
    internal string? SameAs(Party other) =>
        !IsActive || !(IsOfGroup || Role == PartyRole.Complainant) ? null
        : NumberMark is { } number && number == other.NumberMark ? "documentNumber"
        : PhoneMark is { } phone && phone == other.PhoneMark ? "phone"
        : null;

    internal static Party Other(Guid complaintId, PartyRole role, PersonalFields fields, PartyAuthority authority, PersonSealer sealer, DateTimeOffset now)
    {
        var party = New(complaintId, role, now);
        party.Key = sealer.NewKey(party.Id, complaintId);
        party.Seal(fields, sealer);
        party.Authorise(authority);
        return party;
    }

    /// <summary>How the authority stands on a local day.</summary>
    public AuthorityState AuthorityOn(DateOnly day) =>
        Role is PartyRole.Complainant or PartyRole.GroupMember or PartyRole.ElectedRepresentative ? AuthorityState.NotNeeded
        : ProofFileId is null && ProofReference is null ? AuthorityState.Missing
        : ValidFrom > day ? AuthorityState.NotYet
        : ValidUntil < day ? AuthorityState.Expired
        : AuthorityState.Valid;

    /// <remarks>The complainant chooses a channel by <see cref="Choose"/>.</remarks>
    internal void Authorise(PartyAuthority authority)
    {
        PreferredChannel = Role == PartyRole.Complainant ? PreferredChannel : authority.Channel;
        (MaySettle, ReceivesNotices, ProofFileId, ProofReference, ValidFrom, ValidUntil) = (
            authority.MaySettle,
            authority.ReceivesNotices,
            authority.ProofFileId,
            authority.ProofReference,
            authority.ValidFrom,
            authority.ValidUntil
        );
    }

    /// <summary>Other fields. Expects <see cref="NameParts"/> and <see cref="Key"/> to be loaded.</summary>
    internal void Change(PersonalFields fields, bool earnsOwnLiving, PersonSealer sealer)
    {
        Seal(fields, sealer);
        EarnsOwnLiving = earnsOwnLiving;
    }

    internal void Elect() => Role = PartyRole.ElectedRepresentative;

    internal void End(PartyEnding ending, DateTimeOffset now) => (Ending, EndedAt) = (ending, now);

    /// <summary>Makes the marks anew, by the rules and the key of today. Expects <see cref="NameParts"/> and <see cref="Key"/> to be loaded.</summary>
    /// <returns>False when they are of today, or when the person was erased.</returns>
    internal bool Reindex(PersonSealer sealer)
    {
        if (Key is null || string.Equals(IndexedBy, sealer.Stamp, StringComparison.Ordinal))
        {
            return false;
        }

        Index(sealer.Open(this), sealer);
        return true;
    }

    private static Party New(Guid complaintId, PartyRole role, DateTimeOffset now) =>
        new()
        {
            ComplaintId = complaintId,
            Role = role,
            AddedAt = now,
        };

    private void Seal(PersonalFields fields, PersonSealer sealer)
    {
        (IsOrganisation, IsAnonymous, Sealed) = (fields.IsOrganisation, fields.Name is null, sealer.Seal(KeyToSealBy, fields));
        Index(fields, sealer);
    }

    private void Index(PersonalFields fields, PersonSealer sealer)
    {
        var marks = sealer.MarksOf(fields);
        (NumberMark, PhoneMark, NameMark, AddressMark, IndexedBy) = (marks.Number, marks.Phone, marks.Name, marks.Address, sealer.Stamp);
        nameParts.RemoveAll(part => !marks.NameParts.Contains(part.Mark));
        nameParts.AddRange(marks.NameParts.Except(nameParts.Select(part => part.Mark)).Select(mark => PartyNamePart.Of(Id, mark)).ToList());
    }
}
