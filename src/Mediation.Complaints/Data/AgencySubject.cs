namespace Mediation.Complaints.Data;

/// <summary>What is looked at for signals of an agency: a complaint, or one that somebody is about to register.</summary>
/// <param name="Id">The complaint; empty where it is not registered.</param>
/// <param name="Complainant">Who complains.</param>
/// <param name="Phones">Marks of the telephones of those who speak in the matter.</param>
/// <param name="Addresses">Marks of their addresses.</param>
/// <param name="Acting">Those who act by a power of attorney or for an organisation, known by document or telephone, whatever the name.</param>
/// <param name="IsWithoutAuthority">An agent acts and has shown no valid proof.</param>
/// <param name="Narrative">What was said.</param>
/// <param name="RedactedNarrative">The same without persons: what is compared, so that no name reaches the evidence.</param>
public sealed record AgencySubject(
    Guid Id,
    PersonMark Complainant,
    IReadOnlyList<long> Phones,
    IReadOnlyList<long> Addresses,
    IReadOnlyList<PersonSought> Acting,
    bool IsWithoutAuthority,
    string Narrative,
    string RedactedNarrative,
    DateTimeOffset ReceivedAt
)
{
    /// <summary>Roles of those who act for another by a power of attorney or for an organisation.</summary>
    public static readonly PartyRole[] ActingRoles = [PartyRole.Agent, PartyRole.Representative];

    /// <param name="complaint">With its parties.</param>
    /// <param name="today">The institution's day.</param>
    public static AgencySubject Of(Complaint complaint, DateOnly today) =>
        Of(complaint.Id, complaint.Parties, complaint.Narrative, complaint.RedactedNarrative, complaint.ReceivedAt, today);

    public static AgencySubject Of(Guid id, IReadOnlyList<Party> parties, string narrative, string redacted, DateTimeOffset receivedAt, DateOnly today)
    {
        var complainant = parties.First(p => p.Role == PartyRole.Complainant);
        // Who speaks in the matter, without those of a group: they often live together.
        var involved = parties.Where(p => p.IsActive && (p.Role == PartyRole.Complainant || ActingRoles.Contains(p.Role))).ToList();
        return new AgencySubject(
            id,
            new PersonMark(complainant.NumberMark, complainant.NameMark),
            [.. involved.Select(p => p.PhoneMark).OfType<long>().Distinct()],
            [.. involved.Select(p => p.AddressMark).OfType<long>().Distinct()],
            [.. involved.Where(p => ActingRoles.Contains(p.Role)).Select(PersonSought.Of).Where(s => !s.IsNobody).Distinct()],
            parties.Any(p => p is { IsActive: true, Role: PartyRole.Agent } && p.AuthorityOn(today) != AuthorityState.Valid),
            narrative,
            redacted,
            receivedAt
        );
    }
}
