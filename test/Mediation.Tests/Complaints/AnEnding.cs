using Mediation.Core.Policies;
using static Mediation.Tests.Complaints.AComplaint;

namespace Mediation.Tests.Complaints;

/// <summary>Ends a complaint in the way that a test names, and opens it again.</summary>
internal static class AnEnding
{
    /// <summary>The grounds that the program ships.</summary>
    public static readonly EndingRules Grounds = PolicyReader.Parse<EndingRules>(
        PolicySeed.From(typeof(Complaint).Assembly).Single(p => p.Key == EndingRules.PolicyKey).Json
    );

    public static readonly Actor Supervisor = new(Guid.CreateVersion7(), "罗燕", [MediationRoles.Supervisor], Guid.CreateVersion7(), "/HO/GZ/", null);

    public static readonly MediationUser Handler = new() { DisplayName = "陈静" };

    public static Policy<EndingGround> Ground(EndingKind kind, string code) => new(EndingRules.PolicyKey, 1, Grounds.Ground(kind, code));

    public static EndingProposal Proposed(this Complaint complaint, EndingKind kind, string ground, DateTimeOffset at, Guid? proof = null) =>
        complaint.ProposeEnding(kind, Ground(kind, ground), complaint.ANote(), proof, at);

    public static void Approved(this Complaint complaint, EndingProposal proposal, DateTimeOffset at, Actor? by = null) =>
        complaint.ApproveEnding(proposal.Id, by ?? Supervisor, Grounds.Ground(proposal.Kind, proposal.Ground), Rules, at);

    public static Complaint RefusedOn(DateTimeOffset at)
    {
        var complaint = InHand();
        complaint.Approved(complaint.Proposed(EndingKind.Refusal, "repeated", at), at);
        return complaint;
    }

    public static Complaint ClosedOn(DateTimeOffset at)
    {
        var complaint = Registered();
        complaint.Assign(Handler);
        complaint.Decide(new(DecisionOutcome.NotGranted, null), complaint.ANote(), Guid.Empty, DatedAct.Now(at), Codes);
        complaint.Close(NoticeManner.Phone, at.AddHours(1), "录音 0413", Rules, at.AddHours(1));
        return complaint;
    }

    public static void Reopened(this Complaint complaint, DateTimeOffset at, DateTimeOffset? newFactsAt = null, MediationUser? handler = null) =>
        complaint.Reopen(complaint.ANote(), handler ?? Handler, newFactsAt is { } news ? new NewFacts(new DatedAct(news, at), "录音 0501") : null, Rules, at);

    public static CompanyTransfer ToInsurer(this Complaint complaint, DateTimeOffset at) =>
        new("某人寿保险公司", CompanyKind.Insurer, at, "平台 7731", complaint.ANote().Id, NoticeManner.Phone, at.AddHours(1), "录音 0413");

    public static string? RefusalOf(Action act) =>
        Record.Exception(act) switch
        {
            InvalidInputException invalid => invalid.Errors[0].Code,
            BusinessException refused => refused.Code,
            _ => null,
        };
}
