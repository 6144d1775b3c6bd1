namespace Mediation.Referrals.Domain;

/// <summary>The complainant's separate consent (单独同意) to give named fields to one named recipient for mediation (PIPL Art. 23).</summary>
public sealed class SeparateConsent
{
    /// <summary>Purpose and manner as the form states them.</summary>
    public const string MediationOnly = "仅用于本投诉的调解：通过加密通道提供，由受理该案的工作人员和调解员查阅";

    /// <summary>Without these no body can take up a case.</summary>
    public static readonly IReadOnlyList<SharedField> Needed =
    [
        SharedField.ComplaintNumber,
        SharedField.Respondent,
        SharedField.ComplainantName,
        SharedField.ComplainantPhone,
        SharedField.Narrative,
    ];

    private SeparateConsent() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid MediationId { get; private set; }

    public ConsentManner Manner { get; private set; }

    public DateTimeOffset GivenAt { get; private set; }

    /// <summary>Reference of the proof: recording, signed form.</summary>
    public string Proof { get; private set; } = string.Empty;

    /// <summary>Recipient and contact as stated to the complainant.</summary>
    public string Recipient { get; private set; } = string.Empty;

    /// <summary>What the recipient may use it for, and how, as stated to the complainant (PIPL Art. 23).</summary>
    public string Purpose { get; private set; } = string.Empty;

    /// <summary>Last local day on which it may be relied on; null until the mediation ends.</summary>
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>When the complainant took it back (PIPL Art. 15); what was lawfully done before stays valid.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public string FieldList { get; private set; } = string.Empty;

    public IReadOnlyList<SharedField> Fields => [.. FieldList.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<SharedField>)];

    /// <summary>The consent that a body of this name and contact can rely on.</summary>
    /// <param name="recipient">Recipient and contact as stated to the complainant.</param>
    /// <param name="receivedAt">When the bank received the complaint: there is nothing to consent to before.</param>
    /// <param name="today">Local day of the record.</param>
    /// <exception cref="BusinessException">It lacks a needed field, is older than the complaint, or has ended already.</exception>
    public static SeparateConsent Of(Guid mediation, GivenConsent given, string recipient, DateTimeOffset receivedAt, DateOnly today)
    {
        if (Needed.Except(given.Fields).ToList() is { Count: > 0 } lacking)
        {
            throw ReferralErrors.ConsentLacksFields(lacking);
        }

        if (given.GivenAt < receivedAt)
        {
            throw ReferralErrors.ConsentBeforeComplaint();
        }

        if (given.ValidUntil < today)
        {
            throw ReferralErrors.ConsentAlreadyEnded();
        }

        return new()
        {
            MediationId = mediation,
            Manner = given.Manner,
            GivenAt = given.GivenAt,
            Proof = given.Proof,
            Recipient = recipient,
            Purpose = MediationOnly,
            ValidUntil = given.ValidUntil,
            FieldList = string.Join(' ', given.Fields.Distinct().Order()),
        };
    }

    /// <summary>Whether it may be relied on: not taken back, and not run out.</summary>
    /// <param name="day">The institution's day.</param>
    public bool StandsOn(DateOnly day) => WithdrawnAt is null && !(ValidUntil < day);

    public void TakeBack(DateTimeOffset now) => WithdrawnAt ??= now;
}
