using Mediation.Complaints.CasePage;
using Mediation.Complaints.Decisions;
using Mediation.Complaints.Domain;
using Mediation.Complaints.Handling;
using Mediation.Complaints.Intake;
using Mediation.Core.Outbox;
using Mediation.Core.Timers;
using Mediation.Core.UseCases;
using Mediation.Ownership.Leaders;
using Mediation.Ownership.Measures;
using Mediation.Referrals.CentreDesk;
using Mediation.Referrals.Domain;
using Mediation.Referrals.Outcomes;
using Mediation.Referrals.Referral;
using Mediation.Referrals.Sessions;

namespace Mediation.Demo;

/// <summary>
/// A year of the demo bank, played through the use cases: a queue of what people do and when, the clock moved to each, timers and
/// outbox run in between. What lies beyond today is not done, so cases stand in every state.
/// </summary>
public sealed class DemoYear(IServiceProvider services, DemoClock clock, DateTimeOffset today)
{
    private const int Seed = 20261124;
    private static readonly TimeSpan China = TimeSpan.FromHours(8);
    private static readonly TimeSpan BetweenTicks = TimeSpan.FromMinutes(30);
    private readonly PriorityQueue<Func<Task>, (DateTimeOffset At, int Order)> plan = new();
    private readonly Random random = new(Seed);
    private readonly Dictionary<string, Actor> actors = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, string> userNames = [];
    private int order;
    private DateTimeOffset ticked;

    /// <returns>How many cases were made.</returns>
    public async Task<int> PlayAsync(int cases, CancellationToken ct)
    {
        await LoadPeopleAsync(ct);
        DemoPeople people = new(random);
        var start = clock.GetUtcNow();
        var span = today - start;
        for (var i = 0; i < cases; i++)
        {
            // A third of them lately, so that the desks are full; office hours in China.
            var share = (i + 0.5) / cases;
            var day =
                start.Date
                + TimeSpan.FromDays(Math.Floor(share < 0.67 ? (span.TotalDays - 18) * share / 0.67 : span.TotalDays - 18 + (18 * (share - 0.67) / 0.33)));
            At(new DateTimeOffset(day, TimeSpan.Zero).AddHours(1 + (random.NextDouble() * 8)), () => ReceiveAsync(people));
        }

        while (plan.TryDequeue(out var act, out var when) && when.At <= today && !ct.IsCancellationRequested)
        {
            clock.MoveTo(when.At);
            if (clock.GetUtcNow() - ticked > BetweenTicks)
            {
                await TickAsync(ct);
            }

            try
            {
                await act();
            }
            catch (BusinessException)
            {
                // People try what no longer goes; the refusal is the demo's life, too.
            }
        }

        clock.MoveTo(today);
        await TickAsync(ct);
        return cases;
    }

    private async Task TickAsync(CancellationToken ct)
    {
        ticked = clock.GetUtcNow();
        await services.GetRequiredService<DueTimerRunner>().FireAsync(ct);
        await services.GetRequiredService<OutboxDispatcher>().DispatchAsync(ct);
    }

    private async Task ReceiveAsync(DemoPeople people)
    {
        var handler = Pick("chenjing", "chenjing", "hemin", "wangfei", "xulei", "xulei");
        var (product, cause, demand, narrative) = people.Matter();
        var channel = Pick(
            IntakeChannel.Hotline,
            IntakeChannel.Hotline,
            IntakeChannel.Hotline,
            IntakeChannel.MobileApp,
            IntakeChannel.Counter,
            IntakeChannel.WebPortal,
            IntakeChannel.Letter,
            IntakeChannel.RegulatorReferral
        );
        var registered = await RunAsync(
            handler,
            new RegisterComplaint.Input(
                channel,
                people.Name(),
                product,
                cause,
                demand,
                narrative,
                demand is "D04" or "D07" ? null : people.Amount(demand),
                false,
                null,
                people.IdentityNumber(clock.GetUtcNow().Year),
                people.Phone(),
                null,
                random.Next(7) == 0 ? RiskSigns.MediaMentioned | RiskSigns.RegulatorMentioned | RiskSigns.GatheringThreatened : RiskSigns.None,
                ReceivedAt: clock.GetUtcNow().AddMinutes(-random.Next(1, 90))
            )
        );
        After(0.1, 1.2, () => HandleAsync(handler, registered.Id, demand));
        After(0.05, 0.15, () => OwnAsync(registered.Id, handler));
    }

    private async Task HandleAsync(string handler, Guid id, string demand)
    {
        await RunAsync(handler, new AssignComplaint.Input(id));
        After(0.2, 1.5, () =>
            RunAsync(handler, new RecordContact.Input(id, ContactManner.Phone, ContactDirection.ToComplainant, "已与投诉人核对诉求，说明办理期限和查询方式。"))
        );
        var fate = random.NextDouble();
        if (fate < 0.04)
        {
            After(1, 5, () => RunAsync(handler, new WithdrawComplaint.Input(id, "回拨登记电话，本人确认")));
        }
        else if (fate < (demand is "D02" or "D01" ? 0.55 : 0.2))
        {
            After(1, 3, () => ReferAsync(handler, id));
        }
        else
        {
            After(2, random.Next(6) == 0 ? 24 : 9, () => DecideAsync(handler, id));
        }
    }

    private async Task OwnAsync(Guid id, string handler)
    {
        var ownership = await RunAsync("hegui", new GetOwnership.Input(id));
        if (ownership.Leader is not { LeaderId: { } leaderId } || !userNames.TryGetValue(leaderId, out var leader) || random.Next(6) == 0)
        {
            return;
        }

        await RunAsync(leader, new AcceptOwnership.Input(id));
        await MeasureAsync(leader, id, "复核业务办理录音与告知材料", handler, 4);
        await MeasureAsync(leader, id, "当面听取诉求并说明处理方案", leader, 8);
        After(1, 3.5, () => CompleteAsync(handler, id, "已调取录音并形成书面意见，见材料。"));
        At(clock.GetUtcNow().AddDays(6), () => CompleteAsync(leader, id, "已当面听取诉求，说明了处理方案。"));
    }

    /// <summary>Somebody does what the leader asked of him, if it is not done yet.</summary>
    private async Task CompleteAsync(string owner, Guid id, string proof)
    {
        if (await RunAsync(owner, new GetOwnership.Input(id)) is { Leader: { } leader } && leader.Measures.FirstOrDefault(m => m.MayComplete) is { } measure)
        {
            await RunAsync(owner, new CompleteMeasure.Input(id, measure.Id, proof));
        }
    }

    private Task<SetMeasure.Result> MeasureAsync(string leader, Guid id, string title, string owner, int days) =>
        RunAsync(leader, new SetMeasure.Input(id, title, actors[owner].Id, DateOnly.FromDateTime(clock.GetUtcNow().AddDays(days).Date)));

    private async Task ReferAsync(string handler, Guid id)
    {
        ProposeMediation.Result proposed;
        try
        {
            proposed = await RunAsync(handler, new ProposeMediation.Input(id));
        }
        catch (BusinessException)
        {
            // No body takes such a case: the bank decides by itself.
            After(0.5, 5, () => DecideAsync(handler, id));
            return;
        }

        SharedField[] fields = [.. Enum.GetValues<SharedField>().Where(f => f is not SharedField.ComplainantAddress)];
        After(0.05, 1, async () =>
        {
            await RunAsync(handler, new RecordConsent.Input(proposed.Id, ConsentManner.RecordedCall, $"录音 {random.Next(10000):0000}", fields));
            After(0.02, 0.2, async () =>
            {
                await RunAsync(handler, new PushCase.Input(proposed.Id));
                After(0.2, 1.8, () => MediateAsync(handler, id, proposed.Id, proposed.Body));
            });
        });
    }

    private async Task MediateAsync(string handler, Guid id, Guid mediation, string body)
    {
        var (staff, mediator) =
            body.StartsWith("广州", StringComparison.Ordinal) ? ("liangyin", "xuwen")
            : body.StartsWith("上海", StringComparison.Ordinal) ? ("shenlan", "chensi")
            : ("wuxia", Pick("linwan", "heyong"));
        if (random.Next(12) == 0)
        {
            await RunAsync(staff, new DeclineMediation.Input(mediation, DeclineReason.OutsideScope));
            After(0.5, 4, () => DecideAsync(handler, id));
            return;
        }

        await RunAsync(staff, new AcceptMediation.Input(mediation));
        var desk = await RunAsync(staff, new GetDeskCase.Input(mediation));
        var member = desk.Panel.First(p => p.Name == actors[mediator].Name);
        await RunAsync(staff, new AppointMediator.Input(mediation, member.Id));
        var startsAt = new DateTimeOffset(clock.GetUtcNow().Date, TimeSpan.Zero).AddDays(random.Next(1, 5)).AddHours(1).AddMinutes(15 * random.Next(30));
        var session = await RunAsync(
            staff,
            new ScheduleSession.Input(mediation, startsAt, 60, SessionManner.Phone, Place: "三方通话 " + random.Next(1000, 9999))
        );
        At(startsAt.AddMinutes(70), async () =>
        {
            await RunAsync(
                mediator,
                new RecordSession.Input(mediation, session.SessionId, 55, Attendance.BothParties, "双方陈述，核对费用告知情况，交换意见。", startsAt)
            );
            After(0.1, 4, () => ConcludeAsync(handler, id, mediation, mediator, desk.Shared.ClaimedAmount ?? 500m));
        });
    }

    private async Task ConcludeAsync(string handler, Guid id, Guid mediation, string mediator, decimal claimed)
    {
        var agreed = random.NextDouble() < 0.76;
        var amount = Math.Max(10m, decimal.Round(claimed * (decimal)(0.4 + (random.NextDouble() * 0.55)), 2));
        var workingDays = clock.GetUtcNow() < new DateTimeOffset(2026, 12, 20, 0, 0, 0, TimeSpan.Zero) ? 5 : (int?)null;
        await RunAsync(
            mediator,
            agreed
                ? new RecordOutcome.Input(
                    mediation,
                    OutcomeKind.Agreed,
                    "申请人认为费用告知不充分，要求退还；被申请人认为已经告知，但录音不完整。",
                    amount,
                    workingDays,
                    workingDays is null ? DateOnly.FromDateTime(clock.GetUtcNow().AddDays(9).Date) : null,
                    "款项付清后，双方就本次争议再无其他纠纷。"
                )
                : new RecordOutcome.Input(mediation, OutcomeKind.Failed, "双方对扣费金额和时间没有争议。", Reason: FailureReason.NoAgreement)
        );
        After(0.1, 2, () => DecideAsync(handler, id, agreed ? amount : null));
    }

    private async Task DecideAsync(string handler, Guid id, decimal? agreed = null)
    {
        var outcome = agreed is not null
            ? DecisionOutcome.SettledInMediation
            : Pick(DecisionOutcome.Granted, DecisionOutcome.PartlyGranted, DecisionOutcome.PartlyGranted, DecisionOutcome.NotGranted);
        var asked = (await RunAsync(handler, new GetComplaint.Input(id))).ClaimedAmount;
        var granted = outcome switch
        {
            DecisionOutcome.Granted => asked,
            DecisionOutcome.PartlyGranted => asked is { } sum ? decimal.Round(sum * 0.6m, 2) : null,
            _ => agreed,
        };
        await RunAsync(
            handler,
            new DecideComplaint.Input(
                id,
                outcome,
                "经核查业务录音、系统记录和合同文本，对投诉事项作出以上处理。如不同意，可以在三十日内向上一级机构申请核查，也可以申请调解、仲裁或者向人民法院起诉。",
                granted
            )
        );
        After(0.1, 2.5, () =>
            CloseAsync(
                handler,
                id,
                new CloseComplaint.Input(id, Pick(NoticeManner.Phone, NoticeManner.Message, NoticeManner.Posted), $"凭证 {random.Next(100000):00000}")
            )
        );
    }

    /// <summary>The complainant is notified; what the leader asked for and nobody has done yet is done first, or taken back.</summary>
    private async Task CloseAsync(string handler, Guid id, CloseComplaint.Input notice)
    {
        var measures = (await RunAsync("hegui", new GetOwnership.Input(id))).Leader is { } owned ? owned.Measures.Where(m => m.IsOpen) : [];
        foreach (var measure in measures)
        {
            if (measure.OwnerId == actors[handler].Id)
            {
                await CompleteAsync(handler, id, "已调取录音并形成书面意见，见材料。");
            }
            else
            {
                await RunAsync(userNames[measure.OwnerId], new WithdrawMeasure.Input(id, measure.Id, "投诉人已接受处理结果，不再要求面谈。"));
            }
        }

        await RunAsync(handler, notice);
    }

    private T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];

    private void At(DateTimeOffset when, Func<Task> act) => plan.Enqueue(act, (when, order++));

    private void After(double fromDays, double toDays, Func<Task> act) =>
        At(InOffice(clock.GetUtcNow().AddDays(fromDays + (random.NextDouble() * (toDays - fromDays)))), act);

    /// <summary>People act between nine and half past five in China: what would fall into the night is done in the morning after.</summary>
    private DateTimeOffset InOffice(DateTimeOffset at)
    {
        var local = at.ToOffset(China);
        var (opens, closes) = (local.Date.AddHours(9), local.Date.AddHours(17.5));
        var begin =
            local.DateTime < opens ? opens
            : local.DateTime > closes ? opens.AddDays(1)
            : (DateTime?)null;
        return begin is { } morning ? new DateTimeOffset(morning, China).AddMinutes(random.Next(90)).ToUniversalTime() : at;
    }

    private async Task<TResult> RunAsync<TResult>(string userName, IInput<TResult> input)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(actors[userName]);
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(input);
    }

    private async Task LoadPeopleAsync(CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountReader>();
        foreach (var user in await scope.ServiceProvider.GetRequiredService<MediationDbContext>().Users.ToListAsync(ct))
        {
            actors[user.UserName!] = (await accounts.OfAsync(user.Id, ct))!.Actor;
            userNames[user.Id] = user.UserName!;
        }
    }
}
