using Mediation.Core.PersonalData;

namespace Mediation.Complaints.Domain.Parties;

/// <summary>
/// Somebody who takes part in a complaint, a person or an organisation. Kept apart from the complaint and sealed under a key of its own, so that the
/// person can one day be erased while the case and its figures stay. A complaint may be registered without a name; such a case discloses no account
/// data and goes to no mediation body.
/// </summary>
public sealed class Party
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

    /// <summary>Rules and key by which the marks were made.</summary>
    public string IndexedBy { get; private set; } = string.Empty;

    /// <summary>Null once the person was erased.</summary>
    public PersonKey? Key { get; private set; }

    /// <summary>Empty unless loaded.</summary>
    public IReadOnlyList<PartyNamePart> NameParts => nameParts;

    /// <summary>The one who complains.</summary>
    public static Party Complainant(Guid complaintId, PersonalFields fields, PersonSealer sealer)
    {
        Party party = new()
        {
            ComplaintId = complaintId,
            MainOf = complaintId,
            Role = PartyRole.Complainant,
        };
        party.Key = sealer.NewKey(party.Id, complaintId);
        party.Seal(fields, sealer);
        return party;
    }

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

    private void Seal(PersonalFields fields, PersonSealer sealer)
    {
        (IsOrganisation, IsAnonymous, Sealed) = (fields.IsOrganisation, fields.Name is null, sealer.Seal(Key!, fields));
        Index(fields, sealer);
    }

    private void Index(PersonalFields fields, PersonSealer sealer)
    {
        var marks = sealer.MarksOf(fields);
        (NumberMark, PhoneMark, NameMark, IndexedBy) = (marks.Number, marks.Phone, marks.Name, sealer.Stamp);
        nameParts.RemoveAll(part => !marks.NameParts.Contains(part.Mark));
        nameParts.AddRange(marks.NameParts.Except(nameParts.Select(part => part.Mark)).Select(mark => PartyNamePart.Of(Id, mark)).ToList());
    }
}
