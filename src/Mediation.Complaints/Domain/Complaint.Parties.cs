using Mediation.Core.Redaction;

namespace Mediation.Complaints.Domain;

/// <content>Who takes part in it.</content>
public sealed partial class Complaint
{
    /// <summary>A group is spoken for by so many at most (Order 2020/3, Art. 12).</summary>
    public const int MostRepresentatives = 5;

    private readonly List<Party> parties = [];

    /// <summary>
    /// The narrative without what it says of persons: what lists are searched in, and what is left to read once the complainant was erased.
    /// </summary>
    public string RedactedNarrative { get; private set; } = string.Empty;

    /// <summary>The complainant and all others; who ended is kept. Empty unless loaded.</summary>
    public IReadOnlyList<Party> Parties => parties;

    /// <exception cref="BusinessException"><c>Complaints:PartyNotFound</c></exception>
    public Party PartyOf(Guid id) => parties.Find(p => p.Id == id) ?? throw ComplaintErrors.PartyNotFound();

    /// <summary>Somebody else takes part from now on.</summary>
    /// <param name="role">As whom.</param>
    /// <param name="fields">Who it is.</param>
    /// <param name="authority">By what.</param>
    /// <param name="sealer">Seals who it is.</param>
    /// <param name="now">When it is recorded.</param>
    /// <exception cref="BusinessException">
    /// <c>Complaints:OneComplainant</c>, <c>Complaints:ElectedFromGroup</c>, <c>Complaints:ValidityReversed</c>, <c>Complaints:SamePerson</c>,
    /// or the state does not allow it.
    /// </exception>
    public Party AddParty(PartyRole role, PersonalFields fields, PartyAuthority authority, PersonSealer sealer, DateTimeOffset now)
    {
        Fire(ComplaintAction.ChangeParties);
        if (role is PartyRole.Complainant or PartyRole.ElectedRepresentative)
        {
            throw role == PartyRole.Complainant ? ComplaintErrors.OneComplainant() : ComplaintErrors.ElectedFromGroup();
        }

        EnsureInOrder(authority);
        var party = Party.Other(Id, role, fields, authority, sealer, now);
        if (role == PartyRole.GroupMember && parties.Select(p => p.SameAs(party)).FirstOrDefault(field => field is not null) is { } same)
        {
            throw ComplaintErrors.SamePerson(same);
        }

        parties.Add(party);
        RedactNarrative(sealer);
        Raise(new PartyAdded(Id, party.Id, role, HasProof(party), party.MaySettle, party.ReceivesNotices, party.ValidFrom, party.ValidUntil, ChannelOf(party)));
        CountGroup(party);
        return party;
    }

    /// <remarks>That of the complainant stands with what the complainant chose.</remarks>
    private static ContactChannel? ChannelOf(Party party) => party.Role == PartyRole.Complainant ? null : party.PreferredChannel;

    /// <summary>Adds to or corrects what is known of a party. Expects the parts of its name to be loaded.</summary>
    /// <exception cref="BusinessException"><c>Complaints:PartyNotFound</c>, <c>Complaints:PartyHasEnded</c>, <c>Complaints:ValidityReversed</c></exception>
    public void ChangeParty(Guid id, PersonalFields fields, PartyAuthority authority, bool earnsOwnLiving, PersonSealer sealer)
    {
        Fire(ComplaintAction.ChangeParties);
        EnsureInOrder(authority);
        var party = ActiveParty(id);
        party.Change(fields, earnsOwnLiving, sealer);
        party.Authorise(authority);
        RedactNarrative(sealer);
        Raise(
            new PartyChanged(Id, id, party.Role, HasProof(party), party.MaySettle, party.ReceivesNotices, party.ValidFrom, party.ValidUntil, ChannelOf(party))
        );
    }

    /// <exception cref="BusinessException">
    /// <c>Complaints:PartyNotFound</c>, <c>Complaints:PartyHasEnded</c>, <c>Complaints:ElectedFromGroup</c>, <c>Complaints:TooManyRepresentatives</c>
    /// </exception>
    public void ElectRepresentative(Guid id)
    {
        Fire(ComplaintAction.ChangeParties);
        var party = ActiveParty(id);
        if (party.Role != PartyRole.GroupMember)
        {
            throw ComplaintErrors.ElectedFromGroup();
        }

        if (parties.Count(p => p.IsActive && p.Role == PartyRole.ElectedRepresentative) >= MostRepresentatives)
        {
            throw ComplaintErrors.TooManyRepresentatives(MostRepresentatives);
        }

        party.Elect();
        Raise(new RepresentativeElected(Id, id));
    }

    /// <exception cref="BusinessException"><c>Complaints:PartyNotFound</c>, <c>Complaints:PartyHasEnded</c>, <c>Complaints:ComplainantStays</c></exception>
    public void EndParty(Guid id, PartyEnding ending, DateTimeOffset now)
    {
        Fire(ComplaintAction.ChangeParties);
        var party = ActiveParty(id);
        if (party.Role == PartyRole.Complainant)
        {
            throw ComplaintErrors.ComplainantStays();
        }

        party.End(ending, now);
        Raise(new PartyEnded(Id, id, party.Role, ending));
        CountGroup(party);
    }

    public void RecordPartyReveal(Party party, string reason) => Raise(new PartyRevealed(Id, party.Id, party.Role, reason));

    /// <summary>The complainant and those of the group who are listed; a number that was only said does not count any more.</summary>
    private void CountGroup(Party changed)
    {
        if (!changed.IsOfGroup)
        {
            return;
        }

        var persons = 1 + parties.Count(p => p.IsActive && p.IsOfGroup);
        if (persons != GroupSize)
        {
            GroupSize = persons;
            Raise(new GroupCounted(Id, persons));
        }
    }

    /// <summary>Whoever is known now is covered. What was covered of somebody who was erased stays so.</summary>
    private void RedactNarrative(PersonSealer sealer) =>
        RedactedNarrative = Redactor
            .Redact(Complainant.Key is null ? RedactedNarrative : Narrative, [.. parties.SelectMany(p => sealer.Open(p).Values())])
            .Text;

    private Party ActiveParty(Guid id) => PartyOf(id) is { IsActive: true } party ? party : throw ComplaintErrors.PartyHasEnded();

    private static bool HasProof(Party party) => party.ProofFileId is not null || party.ProofReference is not null;

    private static void EnsureInOrder(PartyAuthority authority)
    {
        if (authority.ValidUntil < authority.ValidFrom)
        {
            throw ComplaintErrors.ValidityReversed();
        }
    }
}
