using Mediation.Core.PersonalData;

namespace Mediation.Referrals.Domain;

/// <summary>Exactly what left the bank, for whom, on which consent. Nothing leaves without one.</summary>
public sealed class DataSharingRecord
{
    private DataSharingRecord() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid MediationId { get; private set; }

    public Guid ConsentId { get; private set; }

    /// <summary>Who received it, for what and how: as the consent says.</summary>
    public string Recipient { get; private set; } = string.Empty;

    public string Purpose { get; private set; } = string.Empty;

    /// <summary>The shared fields as JSON, without those that say who the complainant is.</summary>
    public string Snapshot { get; private set; } = string.Empty;

    /// <summary>The others, sealed under the complainant's key, see <see cref="SnapshotSealer"/>.</summary>
    public byte[] Sealed { get; private set; } = [];

    /// <summary>The complainant, whose key opens <see cref="Sealed"/>.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>Of the whole as it was shared, salt included.</summary>
    public string SnapshotSha256 { get; private set; } = string.Empty;

    public DateTimeOffset SharedAt { get; private set; }

    public static DataSharingRecord Of(SeparateConsent consent, SharedSnapshot snapshot, Party complainant, SnapshotSealer sealer, DateTimeOffset now)
    {
        var salted = SnapshotSealer.Salted(snapshot);
        DataSharingRecord record = new()
        {
            MediationId = consent.MediationId,
            ConsentId = consent.Id,
            Recipient = consent.Recipient,
            Purpose = consent.Purpose,
            Snapshot = salted.WithoutPersons().ToJson(),
            PersonId = complainant.Id,
            SnapshotSha256 = SharedSnapshot.Sha256Of(salted.ToJson()),
            SharedAt = now,
        };
        record.Sealed = sealer.Seal(complainant, record.Id, salted);
        return record;
    }

    internal SealedSnapshot With(PersonKey? key) => new(Id, Snapshot, Sealed, PersonId, key?.KeyId, key?.Wrapped);
}
