namespace Mediation.Complaints.Domain.Endings;

/// <summary>The complainant takes the complaint back, verified to be that person's own will (Order 2020/3, Art. 15).</summary>
/// <param name="RequestedAt">When the wish was received.</param>
/// <param name="VerifiedHow">How it was made sure that it is the own will.</param>
public sealed record Withdrawal(DateTimeOffset RequestedAt, string VerifiedHow)
{
    /// <summary>By which way the person was asked.</summary>
    public ContactManner Manner { get; init; }

    /// <summary>Who asked the person.</summary>
    public string VerifiedBy { get; init; } = string.Empty;

    /// <summary>When; with the wish itself where null.</summary>
    public DateTimeOffset? VerifiedAt { get; init; }

    /// <summary>The file that proves it.</summary>
    public Guid? ProofFileId { get; init; }

    /// <summary>Whether anything was paid or promised for it.</summary>
    public WithdrawalPayment Payment { get; init; }

    /// <summary>Note that says what was paid or promised; null where nothing was.</summary>
    public Guid? PaymentNoteId { get; init; }
}
