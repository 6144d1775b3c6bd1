namespace Mediation.Complaints.Domain;

/// <content>Refused and terminated: proposed by whoever handles it, approved by somebody else, then owed the notice.</content>
public sealed partial class Complaint
{
    private readonly List<EndingProposal> endings = [];

    /// <summary>Proposals to refuse or terminate it.</summary>
    public IReadOnlyList<EndingProposal> Endings => endings;

    /// <summary>The approved proposal by which it is refused or terminated; null else.</summary>
    public Guid? EndingId { get; private set; }

    /// <summary>What its notice is about: the reasons of the decision, or the approved proposal. Null while there is nothing to notify of.</summary>
    public Guid? NoticeSubject => EndingId ?? Decision?.NoteId;

    /// <summary>Proposes to refuse or to terminate it; nothing ends before somebody else approves that.</summary>
    /// <param name="kind">Which of the two.</param>
    /// <param name="ground">The ground, by the version of the rules that is in force.</param>
    /// <param name="reasons">Why, as the complainant will read it; its writer is who proposes it.</param>
    /// <param name="proofFile">A file of the case that proves the ground.</param>
    /// <param name="now">When.</param>
    /// <exception cref="BusinessException"><c>Complaints:EndingPending</c>, <c>Complaints:ForAnotherCompany</c>, or the state does not allow it.</exception>
    /// <exception cref="InvalidInputException"><c>Complaints:EndingProofMissing</c></exception>
    public EndingProposal ProposeEnding(EndingKind kind, Policy<EndingGround> ground, Note reasons, Guid? proofFile, DateTimeOffset now)
    {
        Fire(kind == EndingKind.Refusal ? ComplaintAction.ProposeRefusal : ComplaintAction.ProposeTermination);
        if (ground.Rules.IsForAnother)
        {
            throw ComplaintErrors.ForAnotherCompany();
        }

        if (ground.Rules.NeedsProof && proofFile is null)
        {
            throw InvalidInputException.Of("proofFileId", "Complaints:EndingProofMissing");
        }

        if (endings.Exists(e => e.State == EndingProposalState.Proposed))
        {
            throw ComplaintErrors.EndingPending();
        }

        var proposal = EndingProposal.Of(Id, kind, ground, reasons, proofFile, now);
        endings.Add(proposal);
        Raise(new EndingProposed(Id, proposal.Id, kind, proposal.Ground, ground.Version, reasons.Id, proofFile));
        return proposal;
    }

    /// <summary>
    /// Approves a proposal: the complaint is refused or terminated. Its duty is met by the notice only; where the ground leaves nobody to notify, it
    /// ends at once.
    /// </summary>
    /// <param name="proposalId">The proposal.</param>
    /// <param name="by">Who approves it, never who proposed it.</param>
    /// <param name="ground">Its ground, by the version of the rules that it was made by.</param>
    /// <param name="clock">The rules of the dates.</param>
    /// <param name="now">When.</param>
    /// <exception cref="BusinessException"><c>Complaints:EndingUnknown</c>, <c>Complaints:FourEyes</c>, <c>Complaints:EndingDecided</c>.</exception>
    public void ApproveEnding(Guid proposalId, Actor by, EndingGround ground, ComplaintClock clock, DateTimeOffset now)
    {
        var proposal = ProposalToDecide(proposalId, by);
        Fire(proposal.Kind == EndingKind.Refusal ? ComplaintAction.ApproveRefusal : ComplaintAction.ApproveTermination);
        proposal.Decide(EndingProposalState.Approved, by.Id, returnNote: null, now);
        EndingId = proposal.Id;
        DateTimeOffset? endedAt = ground.NotifiesComplainant ? null : now;
        if (endedAt is { } at)
        {
            EndWithoutAnswer(at, clock, now);
        }

        Raise(
            proposal.Kind == EndingKind.Refusal
                ? new ComplaintRefused(Id, proposal.Id, proposal.Ground, proposal.ProposedBy, endedAt)
                : new ComplaintTerminated(Id, proposal.Id, proposal.Ground, proposal.ProposedBy, endedAt)
        );
    }

    /// <summary>
    /// Sends a proposal back, with the reason: the complaint goes on. One that was approved can be taken back so until the complainant was notified.
    /// </summary>
    /// <param name="proposalId">The proposal.</param>
    /// <param name="by">Who sends it back, never who proposed it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="now">When.</param>
    /// <exception cref="BusinessException">
    /// <c>Complaints:EndingUnknown</c>, <c>Complaints:FourEyes</c>, <c>Complaints:EndingDecided</c>; <c>Complaints:NobodyHandles</c> where nobody handles
    /// the case that would go on.
    /// </exception>
    public void SendEndingBack(Guid proposalId, Actor by, Note reason, DateTimeOffset now)
    {
        var proposal = ProposalToDecide(proposalId, by, isToTakeBack: proposalId == EndingId);
        if (EndingId is not null && HandlerId is null)
        {
            throw ComplaintErrors.NobodyHandles();
        }

        Fire(ComplaintAction.SendEndingBack);
        bool? wasApproved = EndingId is null ? null : true;
        EndingId = null;
        proposal.Decide(EndingProposalState.SentBack, by.Id, reason.Id, now);
        Raise(new EndingSentBack(Id, proposal.Id, proposal.Kind, proposal.Ground, reason.Id, proposal.ProposedBy, wasApproved));
    }

    private EndingProposal ProposalToDecide(Guid id, Actor by, bool isToTakeBack = false)
    {
        var proposal = endings.Find(e => e.Id == id) ?? throw ComplaintErrors.EndingUnknown();
        if (by.Id == proposal.ProposedBy)
        {
            throw ComplaintErrors.FourEyes();
        }

        return proposal.State == EndingProposalState.Proposed || isToTakeBack ? proposal : throw ComplaintErrors.EndingDecided();
    }

    /// <summary>What waits for an approval has no occasion any more. Expects <see cref="Endings"/> to be loaded.</summary>
    private void LapseEndings(EndingLapse why, DateTimeOffset now)
    {
        foreach (var proposal in endings.Where(e => e.State == EndingProposalState.Proposed || e.Id == EndingId))
        {
            proposal.Lapse(now);
            Raise(new EndingLapsed(Id, proposal.Id, proposal.Kind, proposal.Ground, why));
        }
    }

    private EndingProposal? ApprovedEnding => EndingId is { } id ? endings.Single(e => e.Id == id) : null;
}
