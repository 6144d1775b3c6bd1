using Mediation.Documents.Domain;
using Mediation.Referrals.Domain;
using static Mediation.Tests.Complaints.AComplaint;

namespace Mediation.Tests.Referrals;

/// <summary>
/// Builds a mediation in the state that a test names. Pushed on Friday 20 November 2026, accepted the next day, first session on
/// Tuesday the 24th from 10 to 11, the second on Thursday the 26th.
/// </summary>
internal static class AMediation
{
    public static readonly DateTimeOffset PushedAt = Day(11, 20);
    public static readonly DateTimeOffset AcceptBy = InstitutionTime.Default().EndOfDay(new DateOnly(2026, 11, 24));
    public static readonly DateTimeOffset AcceptedAt = Day(11, 21);
    public static readonly DateTimeOffset FirstSession = Day(11, 24);
    public static readonly DateTimeOffset SecondSession = Day(11, 26);

    /// <summary>Both sessions are over.</summary>
    public static readonly DateTimeOffset Afterwards = Day(11, 26, 13);

    public static readonly InstitutionTime Days = InstitutionTime.Default();

    public static readonly MediationBody Body = MediationBody.Create(
        "GZ-01",
        "广州市金融消费纠纷人民调解委员会",
        "Guangzhou Committee",
        BodyKind.PeoplesCommittee,
        "L-1",
        "广东",
        "020-12345678",
        NumberPattern.Parse("（{year}）调字第{n}号")
    );

    public static readonly PanelMember Mediator = Member("许文");

    public static readonly SharedSnapshot Everything = new()
    {
        ComplaintNumber = "TS-2026-GZ-000418",
        Respondent = "示例银行广州分行",
        ReceivedOn = new DateOnly(2026, 11, 13),
        ComplainantName = "李淑华",
        IsOrganisation = false,
        ComplainantPhone = "+862061234567",
        ComplainantPhoneExtension = "801",
        ComplainantAddress = "广州市荔湾区龙津东路 120 号",
        ComplainantDocument = "440103195903124522",
        Product = "B02.2",
        Cause = "C07",
        Demand = "D01",
        ClaimedAmount = 3280m,
        Narrative = "我是李淑华，住广州市荔湾区龙津东路 120 号，证件 440103195903124522，请打 020-61234567 转 801。",
    };

    public static readonly Party Complainant = Party.Complainant(Guid.CreateVersion7(), new PersonalFields(), Complaints.TestKeys.Sealer);

    public static readonly SnapshotSealer Sealer = new(Complaints.TestKeys.Cipher);

    /// <summary>What was shared, its persons opened.</summary>
    public static SharedSnapshot Opened(DataSharingRecord sharing) =>
        Sealer.Open(new SealedSnapshot(sharing.Id, sharing.Snapshot, sharing.Sealed, sharing.PersonId, Complainant.Key!.KeyId, Complainant.Key.Wrapped));

    public static readonly SharedField[] Consented = [.. SeparateConsent.Needed.Append(SharedField.ClaimedAmount).Order()];

    public static PanelMember Member(string name, Guid? body = null, DateOnly? until = null, params string[] expertise) =>
        PanelMember.Appoint(body ?? Body.Id, Guid.CreateVersion7(), name, expertise, until);

    public static SessionPlan Plan(DateTimeOffset at, int minutes = 60, string place = "第一调解室") => new(SessionManner.Phone, null, place, at, minutes);

    public static SessionHeld Held(Attendance present = Attendance.BothParties, int minutes = 60, DateTimeOffset? at = null) =>
        new(at, minutes, present, "双方陈述了各自的意见。");

    public static MediationCase In(MediationState state)
    {
        var mediation = MediationCase.Propose(
            new MediationProposal(
                InHand(),
                "TJ-OUT-2026-000012",
                new RoutingVerdict(Body.Id, Body.Code, Body.Name, RoutingReason.InScope, 0, 2),
                1,
                "[]",
                null,
                9,
                Late: false
            ),
            PushedAt
        );
        foreach (var step in PathTo(state))
        {
            step(mediation);
        }

        mediation.TakeRaised();
        return mediation;
    }

    public static void Consent(MediationCase mediation) =>
        mediation.RecordConsent(
            SeparateConsent.Of(
                mediation.Id,
                new GivenConsent(ConsentManner.RecordedCall, PushedAt.AddHours(-1), "0413", Consented),
                $"{Body.Name} {Body.Contact}",
                Received,
                Days.DateOf(PushedAt)
            )
        );

    public static void Push(MediationCase mediation) => Push(mediation, Everything, Days.DateOf(PushedAt));

    public static void Push(MediationCase mediation, SharedSnapshot all, DateOnly today) =>
        mediation.Push(all, Complainant, Sealer, 9, late: false, today, PushedAt);

    public static void Schedule(MediationCase mediation, DateTimeOffset at) => mediation.ScheduleSession(Plan(at));

    public static void Hold(MediationCase mediation, Attendance present = Attendance.BothParties) =>
        mediation.RecordSession(mediation.PlannedSessions.MinBy(s => s.StartsAt)!, Held(present), Days, Afterwards);

    public static void Agree(MediationCase mediation) =>
        mediation.Agree(2900m, new DateOnly(2026, 12, 4), "收费有争议。", "退还手续费。", Afterwards, Days.DateOf(Afterwards), Afterwards);

    public static void AppointMediator(MediationCase mediation, PanelMember? member = null) =>
        mediation.AppointMediator(member ?? Mediator, "示例银行", new DateOnly(2026, 11, 21));

    private static Action<MediationCase>[] PathTo(MediationState state)
    {
        Action<MediationCase>[] way =
        [
            Consent,
            Push,
            m => m.Acknowledge(AcceptBy, 1, PushedAt),
            m => m.Accept(DatedAct.Now(AcceptedAt)),
            m => AppointMediator(m),
            m => Schedule(m, FirstSession),
            m => Schedule(m, SecondSession),
            m => Hold(m),
        ];
        return state switch
        {
            MediationState.ConsentPending => [],
            MediationState.Consented => way[..1],
            MediationState.Pushed => way[..2],
            MediationState.Acknowledged => way[..3],
            MediationState.Accepted => way[..4],
            MediationState.MediatorAppointed => way[..7],
            MediationState.InMediation => way,
            MediationState.NotAccepted => [.. way[..3], m => m.Decline(DeclineReason.NoCapacity, null, DatedAct.Now(AcceptedAt))],
            MediationState.Agreed => [.. way, Agree],
            MediationState.Failed => [.. way, m => m.Fail(FailureReason.NoAgreement, null, Afterwards, Afterwards)],
            MediationState.Withdrawn => [.. way, m => m.Withdraw(WithdrawalReason.Other, DatedAct.Now(Afterwards))],
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No way leads there."),
        };
    }
}
