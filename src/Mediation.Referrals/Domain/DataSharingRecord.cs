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

    /// <summary>The shared fields as JSON; the only source that the body's pages read.</summary>
    public string Snapshot { get; private set; } = string.Empty;

    public string SnapshotSha256 { get; private set; } = string.Empty;

    public DateTimeOffset SharedAt { get; private set; }

    public static DataSharingRecord Of(SeparateConsent consent, SharedSnapshot snapshot, DateTimeOffset now)
    {
        var json = snapshot.ToJson();
        return new DataSharingRecord
        {
            MediationId = consent.MediationId,
            ConsentId = consent.Id,
            Recipient = consent.Recipient,
            Purpose = consent.Purpose,
            Snapshot = json,
            SnapshotSha256 = SharedSnapshot.Sha256Of(json),
            SharedAt = now,
        };
    }
}
