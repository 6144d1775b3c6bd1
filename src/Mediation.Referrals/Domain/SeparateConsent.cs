namespace Mediation.Referrals.Domain;

/// <summary>The complainant's separate consent (单独同意) to give named fields to one named recipient for mediation (PIPL Art. 23).</summary>
public sealed class SeparateConsent
{
    private SeparateConsent()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid MediationId { get; private set; }

    public ConsentManner Manner { get; private set; }

    public DateTimeOffset GivenAt { get; private set; }

    /// <summary>Reference of the proof: recording, signed form.</summary>
    public string Proof { get; private set; } = string.Empty;

    /// <summary>Recipient and contact as told to the complainant.</summary>
    public string Recipient { get; private set; } = string.Empty;

    public string FieldList { get; private set; } = string.Empty;

    public IReadOnlyList<SharedField> Fields => [.. FieldList.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<SharedField>)];

    public static SeparateConsent Of(Guid mediation, ConsentManner manner, DateTimeOffset givenAt, string proof, string recipient, IEnumerable<SharedField> fields) => new()
    {
        MediationId = mediation,
        Manner = manner,
        GivenAt = givenAt,
        Proof = proof,
        Recipient = recipient,
        FieldList = string.Join(' ', fields.Distinct().Order()),
    };
}

/// <summary>Exactly what left the bank, for whom, on which consent. Nothing leaves without one.</summary>
public sealed class DataSharingRecord
{
    private DataSharingRecord()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid MediationId { get; private set; }

    public Guid ConsentId { get; private set; }

    /// <summary>The shared fields as JSON; the only source that the body's pages read.</summary>
    public string Snapshot { get; private set; } = string.Empty;

    public string SnapshotSha256 { get; private set; } = string.Empty;

    public DateTimeOffset SharedAt { get; private set; }

    public static DataSharingRecord Of(Guid mediation, Guid consent, SharedSnapshot snapshot, DateTimeOffset now)
    {
        var json = snapshot.ToJson();
        return new DataSharingRecord { MediationId = mediation, ConsentId = consent, Snapshot = json, SnapshotSha256 = SharedSnapshot.Sha256Of(json), SharedAt = now };
    }
}
