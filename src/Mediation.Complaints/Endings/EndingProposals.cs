namespace Mediation.Complaints.Endings;

/// <summary>What proposing a refusal and proposing a termination have in common: the ground in force, nothing that stands against it, the proof.</summary>
public sealed class EndingProposals(MediationDbContext db, EndingRulesReader rules, EndingObstacles obstacles, CurrentUser user, CaseTime time)
{
    /// <summary>Proposes the ending of a complaint that the user handles. Does not save.</summary>
    public async Task<EndingProposal> ProposeAsync(EndingKind kind, IEndingProposalInput input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        await obstacles.EnsureNoneAsync(complaint.Id, ct);
        await db.Entry(complaint).Collection(c => c.Endings).LoadAsync(ct);
        var now = await time.NowAsync(complaint.Id, ct);
        var inForce = await rules.InForceAsync(now, ct);
        Policy<EndingGround> ground = new(inForce.Key, inForce.Version, inForce.Rules.Ground(kind, input.Ground));
        var proof = await db.AttachProofAsync(complaint, input.ProofFileId, user, ct);
        var reasons = Note.Of(complaint.Id, input.Reasons.Trim(), user.Id, now);
        var proposal = complaint.ProposeEnding(kind, ground, reasons, proof, now);
        db.Add(reasons);
        return proposal;
    }
}

/// <summary>What is entered to propose that a complaint is ended without a decision.</summary>
public interface IEndingProposalInput
{
    Guid ComplaintId { get; }

    /// <summary>Code of the ground.</summary>
    string Ground { get; }

    /// <summary>Facts and reasons, as the complainant will read them.</summary>
    string Reasons { get; }

    /// <summary>File of the case, or an upload of the same person, that proves the ground.</summary>
    Guid? ProofFileId { get; }

    int? Version { get; }
}

/// <summary>What is wrong with such an input by itself.</summary>
internal sealed class EndingProposalChecks<TInput> : AbstractValidator<TInput>
    where TInput : IEndingProposalInput
{
    public EndingProposalChecks()
    {
        RuleFor(i => i.Ground).Cascade(CascadeMode.Stop).Required().AtMost(EndingGround.LongestCode).Readable();
        RuleFor(i => i.Reasons).Cascade(CascadeMode.Stop).Required().AtMost(4000).Readable();
    }
}
