using Mediation.Accounts.Absences;
using Mediation.Accounts.Domain;
using Mediation.Accounts.People;
using Mediation.Accounts.Reorganisations;
using Mediation.Core.Calendars;
using Mediation.IntegrationTests.Databases;
using Mediation.Notifications.Domain;
using Mediation.Ownership.Data;
using Mediation.Ownership.Domain;
using Mediation.Ownership.Escalation;

namespace Mediation.IntegrationTests.Ownership;

/// <summary>
/// PRODUCT 9.5 on the database, with two nodes that fire timers side by side and break off in the middle: the same walk every time, so that what it finds
/// can be found again.
/// </summary>
[OnEveryDatabase]
public sealed class RandomLivesTests : IAsyncLifetime
{
    private const int Steps = 100;
    private readonly BreakingOff breaks = new();
    private readonly Random random = new(20_261_130);
    private readonly List<Guid> cases = [];
    private readonly Dictionary<Guid, string> numbers = [];
    private Bank bank = null!;
    private TestApplication second = null!;
    private MediationUser admin = null!;
    private MediationUser admin2 = null!;
    private MediationUser supervisor = null!;
    private List<MediationUser> leaders = [];

    public async ValueTask InitializeAsync()
    {
        bank = await Bank.OpenAsync(services: breaks.AddTo);
        second = TestApplication.Beside(bank.App, breaks.AddTo);
        await bank.App.UnitAsync("SZ", "HO");
        admin = await bank.App.PersonAsync("admin", "管理员", "HO", MediationRoles.Admin);
        admin2 = await bank.App.PersonAsync("admin2", "方慧", "HO", MediationRoles.Admin);
        supervisor = await bank.App.PersonAsync("chief", "总行主管", "HO", MediationRoles.Supervisor);
        await bank.App.PersonAsync("hegui", "贺桂芳", "HO", MediationRoles.Compliance);
        leaders =
        [
            bank.Zhou,
            bank.Zheng,
            bank.HeadOfficeLeader,
            await bank.App.PersonAsync("d-shen", "沈行长", "SZ", MediationRoles.Leader),
            await bank.App.PersonAsync("e-chen", "陈副总", "HO", MediationRoles.Leader),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        await second.DisposeAsync();
        await bank.DisposeAsync();
    }

    [Fact]
    public async Task Two_nodes_that_break_off_leave_no_open_major_case_without_somebody_or_an_alarm()
    {
        var (done, refused) = (0, new SortedDictionary<string, int>(StringComparer.Ordinal));
        for (var step = 0; step < Steps; step++)
        {
            try
            {
                await DoAsync(random.Next(22));
                done++;
            }
            catch (BusinessException refusal)
            {
                // Not possible as things stand: that is the answer, and nothing is saved.
                refused[refusal.Code] = refused.GetValueOrDefault(refusal.Code) + 1;
            }

            bank.App.Clock.Advance(
                TimeSpan.FromMinutes(
                    random.Next(5) switch
                    {
                        0 => 5,
                        1 => 90,
                        2 => 300,
                        3 => 12 * 60,
                        _ => 20,
                    }
                )
            );
            await RoundAsync(breaksOff: true);
            bank.App.Clock.Advance(TimeSpan.FromMinutes(2));
            await RoundAsync(breaksOff: false);
            await ShouldBeLookedAtAsync(step);
        }

        await ShouldHaveClimbedInOrderAsync();
        (await bank.App.AuditAsync()).ShouldBeEmpty();
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{cases.Count} cases, {Steps} steps, {done} done, {breaks.Count} broken off; refused: "
                + string.Join(", ", refused.Select(r => $"{r.Key} {r.Value}"))
        );
        done.ShouldBeGreaterThan(Steps / 3);
        breaks.Count.ShouldBeGreaterThan(10);
    }

    private async Task DoAsync(int kind)
    {
        var (who, today) = (leaders[random.Next(leaders.Count)], InstitutionTime.Default().DateOf(bank.App.Now));
        if (cases.Count < 6 && (cases.Count == 0 || kind == 0))
        {
            var registered = await bank.RegisterAsync();
            cases.Add(registered.Id);
            numbers[registered.Id] = registered.Number;
            await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(registered.Id));
            return;
        }

        var id = cases[random.Next(cases.Count)];
        var owner = await bank.App.ReadAsync(db => db.Ownerships.Where(o => o.CaseId == id).Select(o => o.LeaderId).SingleOrDefaultAsync());
        var leader = leaders.Find(l => l.Id == owner) ?? who;
        Task act = kind switch
        {
            <= 4 => bank.App.AsAsync(leader, new AcceptOwnership.Input(id)),
            5 => bank.App.AsAsync(leader, new DeclineOwnership.Input(id, DeclineGround.Overburdened, "在办过多。")),
            6 => bank.App.AsAsync(leader, new HandOverOwnership.Input(id, DeclineGround.JobChange, "调岗。")),
            7 or 8 => bank.App.AsAsync(admin, new SetAbsenceOf.Input(leader.Id, today, today.AddDays(random.Next(3)))),
            9 => bank.App.AsAsync(admin, new SetAbsenceOf.Input(leader.Id, today.AddDays(1), today.AddDays(2), leaders[random.Next(leaders.Count)].Id)),
            10 => bank.App.AsAsync(admin, new EndAbsenceOf.Input(who.Id)),
            11 => bank.App.AsAsync(admin, new LockPerson.Input(who.Id, LockReason.Away)),
            12 or 13 => bank.App.AsAsync(admin, new UnlockPerson.Input(who.Id)),
            14 => bank.App.AsAsync(supervisor, new TransferComplaint.Input(id, random.Next(2) == 0 ? "SZ" : "GZ", "该行办理。")),
            15 => bank.App.AsAsync(supervisor, new MergeComplaint.Input(id, numbers[cases[random.Next(cases.Count)]], "同一纠纷。")),
            16 => bank.App.AsAsync(supervisor, new UnmergeComplaint.Input(id, "不是同一纠纷。", bank.Handler.Id)),
            17 => bank.App.AsAsync(bank.Handler, new WithdrawComplaint.Input(id, "本人来电", ContactManner.Phone, WithdrawalPayment.None)),
            18 => bank.App.AsAsync(supervisor, new ReopenComplaint.Input(id, "撤回并非本意。", HasNewFacts: false)),
            19 => bank.App.AsAsync(leader, new SetMeasure.Input(id, "当面说明手续费。", leader.Id, today.AddDays(random.Next(2)), AfterLimit: true)),
            20 => bank.App.AsAsync(bank.Handler, new AssessRisk.Input(id, RiskSigns.SelfHarmThreatened)),
            _ => DepartAsync(today),
        };
        await act;
    }

    /// <summary>Somebody leaves for good, once; a successor of the same post comes.</summary>
    private async Task DepartAsync(DateOnly today)
    {
        if (leaders.Count < 7)
        {
            var who = leaders[random.Next(3)];
            leaders.Add(await bank.App.PersonAsync($"f-{leaders.Count}", $"继任{leaders.Count}", "GZ", MediationRoles.Leader));
            var id = (await bank.App.AsAsync(admin, new ProposeDeparture.Input(who.Id, today, Reason: "离职"))).Id;
            await bank.App.AsAsync(admin2, new ApproveReorganisation.Input(id));
        }
    }

    /// <summary>Both nodes at once do what is due, and look who is there.</summary>
    private async Task RoundAsync(bool breaksOff)
    {
        breaks.IsOn = breaksOff && random.Next(3) == 0;
        await bank.App.AsSystemAsync(new FindUnattendedCases.Input());
        for (var again = 0; again < 2; again++)
        {
            await Task.WhenAll(Task.Run(bank.App.FireAllTimersAsync), Task.Run(second.FireAllTimersAsync));
            await Task.WhenAll(Task.Run(bank.App.DispatchAllAsync), Task.Run(second.DispatchAllAsync));
        }

        breaks.IsOn = false;
    }

    private async Task ShouldBeLookedAtAsync(int step)
    {
        var now = bank.App.Now;
        foreach (var id in cases)
        {
            var complaint = await bank.App.ReadAsync(db => db.Complaints.SingleAsync(c => c.Id == id));
            var o = await bank.App.ReadAsync(db => db.Ownerships.Whole().SingleOrDefaultAsync(x => x.CaseId == id));
            if (o is null)
            {
                (complaint.IsOpen && complaint.RiskLevel >= RiskLevel.Major).ShouldBeFalse($"{complaint.Number} has no ownership after step {step}");
                continue;
            }

            var timers = await bank.App.ReadAsync(db =>
                db.Set<DueTimer>()
                    .Where(t => t.SubjectId == o.Id && t.Kind == OwnershipLadder.AcceptanceTimer && t.State == TimerState.Waiting)
                    .Select(t => t.DueAt)
                    .ToListAsync()
            );
            timers.ShouldBe(o.WaitsUntil is { } until ? [until] : [], $"{complaint.Number} {o.State} after step {step}");
            var presence = await bank.App.UseServiceAsync<LeaderSearch, LeaderPresence>(s => s.PresenceAsync(o, complaint.UnitPath, now, default));
            var isLooked = o.State switch
            {
                OwnershipState.Accepted => o.IsUnattended ? o.WaitsUntil > now : presence == LeaderPresence.There,
                OwnershipState.Named => o.WaitsUntil > now && presence != LeaderPresence.Gone,
                OwnershipState.Vacant => o.Alarms > 0 && o.WaitsUntil > now,
                _ => !complaint.IsOpen,
            };
            isLooked.ShouldBeTrue($"{complaint.Number}: {o.State}, {presence}, {o.Alarms} alarms, waits until {o.WaitsUntil:O} at {now:O}, step {step}");
        }
    }

    private async Task ShouldHaveClimbedInOrderAsync()
    {
        foreach (var o in await bank.App.ReadAsync(db => db.Ownerships.Whole().ToListAsync()))
        {
            var namings = o.Namings.OrderBy(n => n.Number).ToList();
            namings.Select(n => n.Number).ShouldBe(Enumerable.Range(1, namings.Count));
            namings.Zip(namings.Skip(1)).ShouldAllBe(p => p.First.Outcome != NamingOutcome.NotInTime || p.Second.NamedAt >= p.First.AcceptBy);
            var history = await bank.App.HistoryAsync(o.CaseId);
            history.Count(e => e is nameof(LeaderNamed) or nameof(OwnershipEscalated)).ShouldBe(namings.Count, "each naming stands in the history once");
            var told = await bank.App.ReadAsync(db =>
                db.Set<Notification>().Where(n => n.CaseId == o.CaseId && n.Kind == OwnershipNotices.LeaderNamed).Select(n => n.PersonId).ToListAsync()
            );
            told.Count.ShouldBe(namings.Count, "and each leader is told of it once");
        }
    }
}
