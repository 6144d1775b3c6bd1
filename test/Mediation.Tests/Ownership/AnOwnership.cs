using Mediation.Ownership.Domain;
using Mediation.Ownership.Domain.Assignment;
using Mediation.Ownership.Domain.Escalation;
using Mediation.Tests.Core.Security;
using static Mediation.Tests.Complaints.AComplaint;

namespace Mediation.Tests.Ownership;

/// <summary>Builds an ownership in the state that a test names. Named on Monday 16 November 2026 at 10:00 to 周明, who has until 14:00.</summary>
internal static class AnOwnership
{
    public static readonly Guid CaseId = Guid.CreateVersion7();
    public static readonly DateTimeOffset NamedAt = Day(11, 16);
    public static readonly DateTimeOffset AcceptBy = Day(11, 16, 14);
    public static readonly DateTimeOffset Later = Day(11, 17);

    public static readonly LeaderCandidate Zhou = Leader("周明", "/HO/GZ/");
    public static readonly LeaderCandidate Wu = Leader("吴敏", "/HO/");
    public static readonly MediationUser Chen = new() { DisplayName = "陈静" };

    public static LeaderNomination Nomination(LeaderCandidate leader, int rung = 1, DateTimeOffset? acceptBy = null) =>
        new(
            leader,
            ShippedPolicies.Ladders.For(RiskLevel.Major)[rung],
            new AcceptLimit(acceptBy ?? AcceptBy, LimitBasis.WorkingHours),
            "major",
            1,
            [new CandidateReason(leader.Id, leader.Name, leader.Post, CandidateVerdict.Named, 0)],
            NamingFacts.Of(new AssignmentFacts(RiskLevel.Major, "B02.2", 3280m, "/HO/GZ/"), NamingStep.First, rung, string.Empty, NamedAt, [leader])
        );

    public static LeaderOwnership Vacant() => LeaderOwnership.Open(CaseId, RiskLevel.Major, 1, NamedAt);

    public static LeaderOwnership In(OwnershipState state)
    {
        var ownership = Vacant();
        if (state is OwnershipState.Named or OwnershipState.Accepted)
        {
            ownership.Name(Nomination(Zhou), NamedAt);
        }

        if (state == OwnershipState.Accepted)
        {
            ownership.Accept(NamedAt.AddHours(1));
        }

        if (state == OwnershipState.Lifted)
        {
            ownership.Lift(LiftGround.CaseWithdrawn, Later);
        }

        ownership.TakeRaised();
        return ownership;
    }

    /// <summary>A measure of 陈静, due by the end of 1 December.</summary>
    public static OwnershipMeasure Measure(this LeaderOwnership ownership, int dueOn = 1)
    {
        var measure = ownership.SetMeasure(ANote("回访投诉人"), Chen, new DateOnly(2026, 12, dueOn), InstitutionTime.Default(), DecideBy);
        ownership.TakeRaised();
        return measure;
    }

    /// <summary>Somebody of the head office who had no part in the case.</summary>
    public static readonly CurrentUser Checker = AUser.InUnit("/HO/", MediationRoles.Compliance);

    /// <summary>The case of 周明 has ended, and closing out is due.</summary>
    public static LeaderOwnership Ended(LiftGround ground = LiftGround.CaseClosed)
    {
        var ownership = In(OwnershipState.Accepted);
        ownership.Lift(ground, Later);
        ownership.TakeRaised();
        return ownership;
    }

    /// <summary>The leader spoke with the complainant.</summary>
    public static LeaderContact Contact(this LeaderOwnership ownership, ContactResult result = ContactResult.Content) =>
        ownership.RecordContact(ContactManner.Phone, ContactedParty.Complainant, result, Later, ANote("说明了方案"));

    /// <summary>End of the statutory limit of the complaint: the last day of 2027, so that only the tests of that limit come near it.</summary>
    public static readonly DateTimeOffset DecideBy = new(2027, 12, 31, 16, 0, 0, TimeSpan.Zero);

    public static Note ANote(string text, DateTimeOffset? at = null) => Note.Of(CaseId, text, Chen.Id, at ?? Later);

    private static LeaderCandidate Leader(string name, string path) => new(Guid.CreateVersion7(), name, name, "副行长", path);
}
