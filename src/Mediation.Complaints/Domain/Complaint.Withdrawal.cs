namespace Mediation.Complaints.Domain;

/// <content>Taken back by the complainant.</content>
public sealed partial class Complaint
{
    /// <summary>Of a withdrawn complaint: whether anything was paid or promised for it. It stays when the complaint is opened again.</summary>
    public WithdrawalPayment? WithdrawalPayment { get; private set; }

    /// <summary>Ends at the complainant's verified own wish, which lies between receipt and now. Expects <see cref="Endings"/> to be loaded.</summary>
    /// <param name="wish">When it was received, and how it was verified.</param>
    /// <param name="clock">The rules of the dates.</param>
    /// <param name="now">When it is recorded.</param>
    /// <exception cref="BusinessException"><c>Complaints:WithdrawalOutsideCase</c>, or the state does not allow it.</exception>
    /// <exception cref="InvalidInputException">It was verified before it was received, or later than now.</exception>
    public void Withdraw(Withdrawal wish, ComplaintClock clock, DateTimeOffset now)
    {
        EnsureAllows(ComplaintAction.Withdraw);
        if (wish.RequestedAt > now || wish.RequestedAt < ReceivedAt)
        {
            throw ComplaintErrors.WithdrawalOutsideCase();
        }

        new DatedAct(wish.VerifiedAt ?? wish.RequestedAt, now).Ensure(wish.RequestedAt, limit: null, "verifiedAt");
        Fire(ComplaintAction.Withdraw);
        OwedToComplainant().ForEach(d => d.End(clock.ReadToSettle(d, clockFacts, now), wish.RequestedAt, now));
        LapseExtensions(ExtensionLapse.Withdrawn, now);
        LapseEndings(EndingLapse.Withdrawn, now);
        EndingId = null;
        End(now);
        WithdrawalPayment = wish.Payment;
        Raise(
            new ComplaintWithdrawn(
                Id,
                wish.RequestedAt,
                wish.VerifiedHow,
                wish.Manner,
                wish.VerifiedBy,
                wish.VerifiedAt ?? wish.RequestedAt,
                wish.ProofFileId,
                wish.Payment,
                wish.PaymentNoteId,
                clock.Institution.DateOf(wish.RequestedAt) < clock.Institution.DateOf(now) ? true : null
            )
        );
    }
}
