namespace Mediation.Complaints.Domain.Parties;

/// <summary>A mark of one part of a party's name, by which the party is found.</summary>
public sealed class PartyNamePart
{
    private PartyNamePart() { }

    public Guid PartyId { get; private set; }

    public long Mark { get; private set; }

    internal static PartyNamePart Of(Guid partyId, long mark) => new() { PartyId = partyId, Mark = mark };
}
