using Mediation.Core.PersonalData;

namespace Mediation.Complaints.Domain.Parties;

/// <summary>Seals the personal fields of parties for storing, opens them for a task, and makes the marks by which they are found.</summary>
public sealed class PersonSealer(PersonCipher cipher, BlindIndex index)
{
    /// <summary>What a party's fields are sealed as.</summary>
    private const string Purpose = "party";

    /// <summary>Rules and key of the marks that are made now.</summary>
    public string Stamp => index.Stamp;

    internal PersonKey NewKey(Guid partyId, Guid caseId) => cipher.NewKey(partyId, caseId);

    internal byte[] Seal(PersonKey key, PersonalFields fields) => cipher.Seal(key, Purpose, fields.ToBytes());

    internal PersonMarks MarksOf(PersonalFields fields) =>
        new(
            index.OfNumber(fields.DocumentNumber),
            index.OfPhone(fields.Phone),
            index.OfName(fields.Name),
            index.OfAddress(fields.Address),
            index.PartsOf(fields.Name)
        );

    /// <summary>The fields of a party that was read with its key; all empty once the key was destroyed.</summary>
    /// <exception cref="PersonUnreadableException">Altered, or wrapped by a key that is not configured.</exception>
    public PersonalFields Open(Party party)
    {
        try
        {
            return Open(new SealedParty(party.Id, party.IsOrganisation, party.Sealed, party.Key?.KeyId, party.Key?.Wrapped));
        }
        catch (PersonUnreadableException unreadable)
        {
            unreadable.With("case", party.ComplaintId);
            throw;
        }
    }

    /// <inheritdoc cref="Open(Party)"/>
    public PersonalFields Open(SealedParty row) =>
        row is { KeyId: { } keyId, Wrapped: { } wrapped, Sealed: { } sealedValue }
            ? PersonalFields.Read(cipher.Open(row.Id, keyId, wrapped, Purpose, sealedValue), row.IsOrganisation)
            : new PersonalFields { IsOrganisation = row.IsOrganisation };
}

/// <summary>A party as a list reads it in its one statement: the sealed fields, and the key that opens them; without a key the person was erased.</summary>
public sealed record SealedParty(Guid Id, bool IsOrganisation, byte[]? Sealed, string? KeyId, byte[]? Wrapped);

/// <summary>Marks by which a person is found, see <see cref="BlindIndex"/>.</summary>
internal sealed record PersonMarks(long? Number, long? Phone, long? Name, long? Address, IReadOnlyCollection<long> NameParts);
