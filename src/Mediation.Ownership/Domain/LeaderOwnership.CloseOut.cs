namespace Mediation.Ownership.Domain;

/// <content>The leader's own contact with the complainant, and closing out after the end of the case (销号).</content>
public sealed partial class LeaderOwnership
{
    private readonly List<LeaderContact> contacts = [];

    public IReadOnlyList<LeaderContact> Contacts => contacts;

    /// <summary>Whether a leader of this case reached the complainant.</summary>
    public bool IsContacted => contacts.Exists(c => c.Result != ContactResult.NotReached);

    public CloseOutState CloseOut { get; private set; }

    /// <summary>Who checked last, closing out or sending back; null before.</summary>
    public Guid? CheckedById { get; private set; }

    public string CheckedByName { get; private set; } = string.Empty;

    public DateTimeOffset? CheckedAt { get; private set; }

    /// <summary>Why it was sent back, or closed out without a contact or a notice.</summary>
    public Guid? CheckNoteId { get; private set; }

    /// <summary>What the leader supplemented last.</summary>
    public Guid? SupplementNoteId { get; private set; }

    /// <summary>Whether this person was responsible for the case, now or before: named only and refused does not count.</summary>
    public bool WasLedBy(Guid person) =>
        LeaderId == person
        || namings.Exists(n => n.LeaderId == person && n.Outcome is NamingOutcome.Accepted or NamingOutcome.HandedOver or NamingOutcome.Lifted);

    /// <param name="manner">How.</param>
    /// <param name="party">With whom.</param>
    /// <param name="result">How it ended.</param>
    /// <param name="spokenAt">When: not before the case had a leader.</param>
    /// <param name="words">What was spoken of.</param>
    /// <exception cref="InvalidInputException"><c>Complaints:BeforeItsCause</c></exception>
    public LeaderContact RecordContact(ContactManner manner, ContactedParty party, ContactResult result, DateTimeOffset spokenAt, Note words)
    {
        var after = After(OwnershipAction.RecordContact);
        if (namings.Min(n => (DateTimeOffset?)n.NamedAt) is { } earliest && spokenAt < earliest)
        {
            throw InvalidInputException.Of("spokenAt", "Complaints:BeforeItsCause", ("earliest", earliest));
        }

        (State, CloseOut) = after;
        var contact = LeaderContact.Of(this, manner, party, result, spokenAt, words);
        contacts.Add(contact);
        Raise(new LeaderContacted(CaseId, contact.Id, contact.LeaderId, contact.LeaderName, manner, party, result, spokenAt, words.Id));
        return contact;
    }

    /// <summary>Somebody else checked and closes out.</summary>
    /// <param name="checker">Who.</param>
    /// <param name="faults">What is missing.</param>
    /// <param name="reason">Why that is enough; null where nothing is missing.</param>
    /// <param name="now">When.</param>
    public void ConfirmCloseOut(CurrentUser checker, IReadOnlyList<CloseOutFault> faults, Note? reason, DateTimeOffset now)
    {
        var after = After(OwnershipAction.CloseOut);
        CloseOutPolicy.Ensure(faults, reason is not null);
        (State, CloseOut) = after;
        Check(checker, reason, now);
        Raise(new OwnershipClosedOut(CaseId, Id, LeaderName, checker.Id, checker.Name, IsContacted, now, reason?.Id));
    }

    /// <summary>Somebody else checked and sends it back: the leader supplements.</summary>
    /// <exception cref="BusinessException"><c>Ownership:CloseOutWithoutLeader</c></exception>
    public void RefuseCloseOut(CurrentUser checker, Note reason, DateTimeOffset now)
    {
        (State, CloseOut) = After(OwnershipAction.RefuseCloseOut) is var after && LeaderId is not null ? after : throw OwnershipErrors.CloseOutWithoutLeader();
        Check(checker, reason, now);
        Raise(new OwnershipCloseOutReturned(CaseId, Id, LeaderName, checker.Id, checker.Name, now, reason.Id));
    }

    /// <summary>The leader supplemented what was missing, and asks again.</summary>
    public void RequestCloseOut(Note supplement)
    {
        Fire(OwnershipAction.RequestCloseOut);
        SupplementNoteId = supplement.Id;
        Raise(new OwnershipCloseOutRequested(CaseId, Id, LeaderName, supplement.Id));
    }

    /// <summary>Closing out begins with the end of the case; one that goes on elsewhere is checked there.</summary>
    internal static CloseOutState AfterLift(LiftGround ground) =>
        ground is LiftGround.UnitChanged or LiftGround.CaseMerged ? CloseOutState.NotDue : CloseOutState.Due;

    private void Check(CurrentUser checker, Note? reason, DateTimeOffset now) =>
        (CheckedById, CheckedByName, CheckedAt, CheckNoteId) = (checker.Id, checker.Name, now, reason?.Id);

    private void ForgetCloseOut() =>
        (CloseOut, CheckedById, CheckedByName, CheckedAt, CheckNoteId, SupplementNoteId) = (CloseOutState.NotDue, null, string.Empty, null, null, null);
}
