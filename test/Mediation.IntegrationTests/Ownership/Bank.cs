using Mediation.Core.Values;

namespace Mediation.IntegrationTests.Ownership;

/// <summary>A head office and a branch with their leaders and handlers, and the complaint of the design that is Major.</summary>
internal sealed class Bank : IAsyncDisposable
{
    private Bank(TestApplication app) => App = app;

    public TestApplication App { get; }

    public MediationUser Handler { get; private set; } = null!;

    /// <summary>First in line at the branch; ties go by user name.</summary>
    public MediationUser Zhou { get; private set; } = null!;

    public MediationUser Zheng { get; private set; } = null!;

    public MediationUser HeadOfficeLeader { get; private set; } = null!;

    /// <param name="now">Monday morning of an ordinary week unless said otherwise.</param>
    /// <param name="services">Further services of the application.</param>
    public static async Task<Bank> OpenAsync(string now = "2026-03-16 09:00", Action<IServiceCollection>? services = null)
    {
        var app = await TestApplication.OpenAsync(now, more: services);
        await app.UnitAsync("HO");
        await app.UnitAsync("GZ", "HO");
        return new Bank(app)
        {
            Handler = await app.PersonAsync("chenjing", "陈静", "GZ", MediationRoles.Handler),
            Zhou = await app.PersonAsync("a-zhou", "周明远", "GZ", MediationRoles.Leader),
            Zheng = await app.PersonAsync("b-zheng", "郑行长", "GZ", MediationRoles.Leader),
            HeadOfficeLeader = await app.PersonAsync("c-wu", "吴总", "HO", MediationRoles.Leader),
        };
    }

    public Task<RegisterComplaint.Result> RegisterAsync(
        string narrative = "分期手续费没有说清楚，要求退还，已经联系记者。",
        decimal amount = 3280m,
        RiskSigns signs = RiskSigns.RegulatorMentioned,
        string complainant = "李淑华",
        DateTimeOffset? receivedAt = null
    ) =>
        App.AsAsync(
            Handler,
            new RegisterComplaint.Input(
                IntakeChannel.Hotline,
                complainant,
                "B02.2",
                "C07",
                "D01",
                narrative,
                amount,
                DocumentType: IdentityDocumentType.IdentityCard,
                DocumentNumber: "440106195903124521",
                Phone: "13800136072",
                Signs: signs,
                ReceivedAt: receivedAt
            )
        );

    public Task<OwnershipView> ViewAsync(MediationUser reader, Guid caseId) => App.AsAsync(reader, new GetOwnership.Input(caseId));

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
