namespace Mediation.Complaints.Domain;

/// <content>Given to another unit, or to another company to which it belongs.</content>
public sealed partial class Complaint
{
    /// <summary>To which other legal entity it was given; null unless it is transferred.</summary>
    public CompanyTransfer? PassedTo { get; private set; }

    /// <summary>
    /// Another unit of the bank deals with it from now on: the clock goes on, nobody handles it until the new unit assigns it, and whoever sees
    /// only the old unit sees it no more (DOMAIN 8.11). Expects <see cref="Tasks"/> to be loaded.
    /// </summary>
    /// <param name="from">Its unit until now.</param>
    /// <param name="to">Its unit from now on.</param>
    /// <param name="reason">Why.</param>
    /// <param name="now">When.</param>
    /// <exception cref="BusinessException"><c>Complaints:SameUnit</c>, <c>Complaints:UnitClosed</c>, or the state does not allow it.</exception>
    public void TransferToUnit(OrganisationUnit from, OrganisationUnit to, Note reason, DateTimeOffset now)
    {
        if (to.Id == UnitId)
        {
            throw ComplaintErrors.SameUnit(to.Name);
        }

        if (to.IsClosed)
        {
            throw ComplaintErrors.UnitClosed(to.Name);
        }

        Fire(ComplaintAction.TransferToUnit);
        LapseEndings(EndingLapse.Transferred, now);
        var before = HandlerId;
        GiveTo(to);
        HandlerId = null;
        SetHolder(Holder.Unit, to.Name);
        Raise(new ComplaintTransferred(Id, from.Id, from.Name, to.Id, to.Name, reason.Id, before));

        // Whoever was to do something may not see it any more.
        tasks.FindAll(t => t.State == TaskState.Open).ForEach(t => DropTask(t.Id, reason, now));
    }

    /// <summary>
    /// It is about another legal entity, which has it now: it ends here without an answer of the bank, once the complainant knows, and is not resolved.
    /// </summary>
    /// <param name="transfer">To whom, and how the complainant was notified.</param>
    /// <param name="clock">The rules of the dates.</param>
    /// <param name="now">When it is recorded.</param>
    /// <exception cref="InvalidInputException">A time is in the future or before the receipt.</exception>
    public void TransferToCompany(CompanyTransfer transfer, ComplaintClock clock, DateTimeOffset now)
    {
        EnsureAllows(ComplaintAction.TransferToCompany);
        new DatedAct(transfer.SentAt, now).Ensure(ReceivedAt, limit: null, "sentAt");
        new DatedAct(transfer.NoticeAt, now).Ensure(ReceivedAt, limit: null, "noticeAt");
        Fire(ComplaintAction.TransferToCompany);
        LapseEndings(EndingLapse.Transferred, now);
        PassedTo = transfer;
        EndWithoutAnswer(transfer.NoticeAt, clock, now);
        Raise(
            new ComplaintTransferredToCompany(
                Id,
                transfer.Company,
                transfer.Kind,
                transfer.SentAt,
                transfer.SentHow,
                transfer.NoteId,
                transfer.Notice,
                transfer.NoticeAt,
                transfer.NoticeProof
            )
        );
    }
}
