using System.Security.Cryptography;
using System.Text;
using Mediation.Core.PersonalData;

namespace Mediation.Referrals.Domain;

/// <summary>Seals the persons of what is shared with a body under the key of the complainant, and opens them.</summary>
public sealed class SnapshotSealer(PersonCipher cipher)
{
    private const int SaltBytes = 16;

    /// <summary>The snapshot with its salt, see <see cref="SharedSnapshot.Salt"/>.</summary>
    public static SharedSnapshot Salted(SharedSnapshot shared) => shared with { Salt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SaltBytes)) };

    /// <param name="complainant">With its key.</param>
    /// <param name="sharingId">The record that it is stored with: it opens with no other.</param>
    /// <param name="shared">Salted.</param>
    public byte[] Seal(Party complainant, Guid sharingId, SharedSnapshot shared) =>
        cipher.Seal(complainant.KeyToSealBy, PurposeOf(sharingId), Encoding.UTF8.GetBytes(shared.PersonsOnly().ToJson()));

    /// <summary>What was shared; without its persons once the complainant was erased.</summary>
    /// <exception cref="PersonUnreadableException">Altered, or wrapped by a key that is not configured.</exception>
    public SharedSnapshot Open(SealedSnapshot row)
    {
        var shared = SharedSnapshot.Read(row.Snapshot);
        return row is { KeyId: { } keyId, Wrapped: { } wrapped }
            ? shared.With(SharedSnapshot.Read(Encoding.UTF8.GetString(cipher.Open(row.PersonId, keyId, wrapped, PurposeOf(row.SharingId), row.Sealed))))
            : shared;
    }

    private static string PurposeOf(Guid sharingId) => $"shared {sharingId:N}";
}

/// <summary>A sharing record as a list reads it in its one statement, with the key that opens it; without a key the person was erased.</summary>
public sealed record SealedSnapshot(Guid SharingId, string Snapshot, byte[] Sealed, Guid PersonId, string? KeyId, byte[]? Wrapped);
