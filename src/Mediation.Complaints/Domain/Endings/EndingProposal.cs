namespace Mediation.Complaints.Domain.Endings;

/// <summary>A proposal to refuse or to terminate a complaint, and what became of it.</summary>
public sealed class EndingProposal
{
    private EndingProposal() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid ComplaintId { get; private set; }

    public EndingKind Kind { get; private set; }

    /// <summary>Code of the ground, see <see cref="EndingRules"/>.</summary>
    public string Ground { get; private set; } = string.Empty;

    /// <summary>Version of the policy <c>complaint-endings</c> that it was made by.</summary>
    public int RulesVersion { get; private set; }

    /// <summary>The note with the reasons, as the complainant will read them.</summary>
    public Guid NoteId { get; private set; }

    /// <summary>The file that proves the ground.</summary>
    public Guid? ProofFileId { get; private set; }

    public Guid ProposedBy { get; private set; }

    public DateTimeOffset ProposedAt { get; private set; }

    public EndingProposalState State { get; private set; }

    public Guid? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>The note that says why it was sent back.</summary>
    public Guid? ReturnNoteId { get; private set; }

    internal static EndingProposal Of(Guid complaintId, EndingKind kind, Policy<EndingGround> ground, Note reasons, Guid? proofFile, DateTimeOffset now) =>
        new()
        {
            ComplaintId = complaintId,
            Kind = kind,
            Ground = ground.Rules.Code,
            RulesVersion = ground.Version,
            NoteId = reasons.Id,
            ProofFileId = proofFile,
            ProposedBy = reasons.WrittenBy,
            ProposedAt = now,
        };

    /// <summary>Nobody decides it any more.</summary>
    internal void Lapse(DateTimeOffset now) => (State, DecidedAt) = (EndingProposalState.Lapsed, now);

    internal void Decide(EndingProposalState state, Guid by, Guid? returnNote, DateTimeOffset now) =>
        (State, DecidedBy, DecidedAt, ReturnNoteId) = (state, by, now, returnNote);
}
