using static Mediation.Tests.Complaints.AComplaint;
using static Mediation.Tests.Complaints.AnEnding;

namespace Mediation.Tests.Complaints.Linking;

/// <summary>Complaints about the same dispute: the second is registered on the day that a test names.</summary>
internal static class APair
{
    /// <summary>A complaint in hand.</summary>
    /// <param name="number">Its running number.</param>
    /// <param name="received">When it was received and registered.</param>
    /// <param name="name">Who complains.</param>
    /// <param name="forward">The forward with which it came.</param>
    /// <param name="unit">The unit that it is about; the branch where it is null.</param>
    /// <param name="registered">When it was registered; as it was received where it is null.</param>
    public static Complaint InHandSince(
        int number,
        DateTimeOffset received,
        string? name = "吴秀兰",
        ForwardFacts? forward = null,
        OrganisationUnit? unit = null,
        DateTimeOffset? registered = null
    )
    {
        var complaint = Complaint.Register(
            new RegistrationFacts(
                $"TS-2026-GZ-{number:000000}",
                unit ?? OrganisationUnit.Create("GZ", "广州分行", "Guangzhou Branch", null),
                IntakeChannel.Hotline,
                "B02.2",
                "C07",
                "D01",
                3280m,
                "分期的时候没有说手续费。",
                RiskSigns.None,
                1,
                received,
                null,
                forward
            ),
            id => Party.Complainant(id, new PersonalFields { Name = name }, TestKeys.Sealer),
            Rules,
            registered ?? received
        );
        complaint.Assign(Handler);
        return complaint;
    }

    public static void MergedInto(this Complaint complaint, Complaint leading, DateTimeOffset at, bool isOtherPerson = false) =>
        complaint.MergeInto(leading, Reasons(complaint, leading, at), isOtherPerson, Rules, Rules, at);

    public static void SeparatedFrom(this Complaint complaint, Complaint leading, DateTimeOffset at, MediationUser? handler = null) =>
        complaint.Unmerge(leading, Reasons(complaint, leading, at), handler ?? Handler, Rules, Rules, at);

    public static MergeReasons Reasons(Complaint one, Complaint other, DateTimeOffset at) =>
        MergeReasons.Of(one.Id, other.Id, "同一笔分期手续费。", Supervisor.Id, at);

    /// <summary>The legal limit of the answer that is owed.</summary>
    public static Duty Owed(this Complaint complaint) => complaint.Duties.Single(d => d.IsOpen && d.IsLegal && d.AnswersTo == AnswerTo.Complainant);
}
