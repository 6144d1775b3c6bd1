using Mediation.Demo;
using Mediation.Referrals.CentreDesk;
using Mediation.Referrals.Domain;
using Mediation.Referrals.Outcomes;
using Mediation.Referrals.Proposals;
using Mediation.Referrals.Sessions;

namespace Mediation.IntegrationTests.Referrals;

/// <summary>A bank and one mediation body, in an application whose clock the test moves.</summary>
internal sealed class MediationTestBank : IAsyncDisposable
{
    private readonly Bank bank;

    private MediationTestBank(Bank bank) => this.bank = bank;

    public TestApplication App => bank.App;

    public MediationUser Handler => bank.Handler;

    /// <summary>First in line to own a major case.</summary>
    public MediationUser Leader => bank.Zhou;

    public MediationUser Staff { get; private set; } = null!;

    public MediationUser Mediator { get; private set; } = null!;

    /// <summary>The mediator's place on the panel.</summary>
    public Guid PanelMember { get; private set; }

    /// <param name="now">Monday morning of an ordinary week unless said otherwise.</param>
    /// <param name="services">Further services of the application.</param>
    public static async Task<MediationTestBank> OpenAsync(string now = "2026-03-16 09:00", Action<IServiceCollection>? services = null)
    {
        MediationTestBank opened = new(await Bank.OpenAsync(now, services));
        var body = DemoBodies.Make()[0].Body;
        opened.Staff = await opened.App.PersonAsync("liangyin", "梁音", null, MediationRoles.CentreStaff);
        opened.Mediator = await opened.App.PersonAsync("xuwen", "许文", null, MediationRoles.Mediator);
        (opened.Staff.BodyId, opened.Mediator.BodyId) = (body.Id, body.Id);
        var member = Mediation.Referrals.Domain.PanelMember.Appoint(body.Id, opened.Mediator.Id, "许文", []);
        opened.PanelMember = member.Id;
        var signed = DateOnly.FromDateTime(opened.App.Now.UtcDateTime).AddYears(-1);
        await opened.App.WriteAsync(async db =>
            await db.AddRangeAsync(body, member, CooperationAgreement.Sign(body, "HZ-1", new CooperationConditions(signed, signed, signed.AddYears(5), [], [])))
        );
        return opened;
    }

    public async Task<(Guid Mediation, Guid Case)> ConsentedAsync(DateOnly? validUntil = null, string complainant = "李淑华")
    {
        var id = (await bank.RegisterAsync(complainant: complainant)).Id;
        await App.AsAsync(Handler, new AssignComplaint.Input(id));
        var mediation = (await App.AsAsync(Handler, new ProposeMediation.Input(id))).Id;
        await App.AsAsync(
            Handler,
            new RecordConsent.Input(mediation, ConsentManner.RecordedCall, "录音", Enum.GetValues<SharedField>(), ValidUntil: validUntil)
        );
        return (mediation, id);
    }

    public async Task<(Guid Mediation, Guid Case)> OnDeskAsync(DateOnly? validUntil = null, string complainant = "李淑华")
    {
        var (mediation, id) = await ConsentedAsync(validUntil, complainant);
        await App.AsAsync(Handler, new PushCase.Input(mediation));
        await App.DispatchAsync();
        return (mediation, id);
    }

    public async Task<(Guid Mediation, Guid Case)> AgreedAsync(DateOnly? validUntil = null)
    {
        var (mediation, id) = await HeldAsync(validUntil);
        await App.AsAsync(Mediator, new RecordOutcome.Input(mediation, OutcomeKind.Agreed, "双方对手续费有争议。", 3000m, 5, Terms: "再无其他纠纷。"));
        return (mediation, id);
    }

    /// <summary>Accepted, with a mediator and a session that was held with both parties.</summary>
    public async Task<(Guid Mediation, Guid Case)> HeldAsync(DateOnly? validUntil = null, string complainant = "李淑华")
    {
        var (mediation, id) = await OnDeskAsync(validUntil, complainant);
        await App.AsAsync(Staff, new AcceptMediation.Input(mediation));
        await App.AsAsync(Staff, new AppointMediator.Input(mediation, PanelMember));
        var session = (
            await App.AsAsync(Staff, new ScheduleSession.Input(mediation, App.Now.AddHours(1), 60, SessionManner.Phone, Place: "三方通话"))
        ).SessionId;
        App.Clock.Advance(TimeSpan.FromHours(2));
        await App.AsAsync(Mediator, new RecordSession.Input(mediation, session, 60, Attendance.BothParties, "李淑华与银行的代表到场。"));
        return (mediation, id);
    }

    public ValueTask DisposeAsync() => bank.DisposeAsync();
}
