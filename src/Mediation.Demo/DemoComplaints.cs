using Mediation.Complaints.CasePage;
using Mediation.Complaints.Decisions;
using Mediation.Complaints.Domain;
using Mediation.Complaints.Domain.Endings;
using Mediation.Complaints.Endings;
using Mediation.Complaints.Handling;
using Mediation.Complaints.Intake;

namespace Mediation.Demo;

/// <summary>How complaints of the demo bank come in, are handled, decided and closed.</summary>
internal sealed class DemoComplaints
{
    private readonly DemoStaff staff;
    private readonly DemoPlan plan;
    private readonly DemoPeople complainants;
    private readonly DemoLeaders leaders;
    private readonly DemoMediations mediations;
    private readonly DemoRegulators regulators;

    public DemoComplaints(DemoStaff staff, DemoPlan plan)
    {
        (this.staff, this.plan) = (staff, plan);
        complainants = new DemoPeople(plan.Random);
        leaders = new DemoLeaders(staff, plan);
        regulators = new DemoRegulators(staff, plan);
        mediations = new DemoMediations(staff, plan, DecideAsync);
    }

    public async Task ReceiveAsync()
    {
        var handler = plan.Pick("chenjing", "chenjing", "hemin", "wangfei", "xulei", "xulei");
        var (product, cause, demand, narrative) = complainants.Matter();
        var channel = plan.Pick(
            IntakeChannel.Hotline,
            IntakeChannel.Hotline,
            IntakeChannel.Hotline,
            IntakeChannel.MobileApp,
            IntakeChannel.Counter,
            IntakeChannel.WebPortal,
            IntakeChannel.Letter,
            IntakeChannel.RegulatorReferral
        );
        var receivedAt = plan.Now.AddMinutes(-plan.Random.Next(1, 90));
        var isForwarded = channel == IntakeChannel.RegulatorReferral;
        var registered = await staff.RunAsync(
            handler,
            new RegisterComplaint.Input(
                channel,
                complainants.Name(),
                product,
                cause,
                demand,
                narrative,
                demand is "D04" or "D07" ? null : complainants.Amount(demand),
                false,
                null,
                complainants.IdentityNumber(plan.Now.Year),
                complainants.Phone(),
                null,
                plan.Random.Next(7) == 0 ? RiskSigns.MediaMentioned | RiskSigns.RegulatorMentioned | RiskSigns.GatheringThreatened : RiskSigns.None,
                ReceivedAt: receivedAt,
                ForwardedAt: isForwarded ? receivedAt : null,
                Regulator: isForwarded ? regulators.Regulator() : null,
                RegulatorReference: isForwarded ? regulators.Reference() : null
            )
        );
        if (isForwarded)
        {
            regulators.PlanAnswer(handler, registered.Id);
        }
        else if (plan.Random.Next(9) == 0)
        {
            plan.After(1, 8, () => regulators.ForwardAsync(handler, registered.Id));
        }

        plan.After(0.1, 1.2, () => HandleAsync(handler, registered.Id, demand));
        plan.After(0.05, 0.15, () => leaders.OwnAsync(registered.Id, handler));
    }

    private async Task HandleAsync(string handler, Guid id, string demand)
    {
        await staff.RunAsync(handler, new AssignComplaint.Input(id));
        plan.After(0.2, 1.5, () =>
            staff.RunAsync(
                handler,
                new RecordContact.Input(id, ContactManner.Phone, ContactDirection.ToComplainant, "已与投诉人核对诉求，说明办理期限和查询方式。")
            )
        );
        var fate = plan.Random.NextDouble();
        if (fate < 0.04)
        {
            plan.After(1, 5, () =>
                staff.RunAsync(handler, new WithdrawComplaint.Input(id, "回拨登记电话，本人确认", ContactManner.Phone, WithdrawalPayment.None))
            );
        }
        else if (fate < (demand is "D02" or "D01" ? 0.55 : 0.2))
        {
            plan.After(1, 3, () => mediations.ReferAsync(handler, id));
        }
        else
        {
            plan.After(2, plan.Random.Next(6) == 0 ? 24 : 9, () => DecideAsync(handler, id));
        }
    }

    private async Task DecideAsync(string handler, Guid id, decimal? agreed = null)
    {
        var outcome = agreed is not null
            ? DecisionOutcome.SettledInMediation
            : plan.Pick(DecisionOutcome.Granted, DecisionOutcome.PartlyGranted, DecisionOutcome.PartlyGranted, DecisionOutcome.NotGranted);
        var asked = (await staff.RunAsync(handler, new GetComplaint.Input(id))).ClaimedAmount;
        var granted = outcome switch
        {
            DecisionOutcome.Granted => asked,
            DecisionOutcome.PartlyGranted => asked is { } sum ? decimal.Round(sum * 0.6m, 2) : null,
            _ => agreed,
        };
        await staff.RunAsync(
            handler,
            new DecideComplaint.Input(
                id,
                outcome,
                "经核查业务录音、系统记录和合同文本，对投诉事项作出以上处理。如不同意，可以在三十日内向上一级机构申请核查，也可以申请调解、仲裁或者向人民法院起诉。",
                granted
            )
        );
        plan.After(0.1, 2.5, () =>
            CloseAsync(
                handler,
                id,
                new CloseComplaint.Input(id, plan.Pick(NoticeManner.Phone, NoticeManner.Message, NoticeManner.Posted), $"凭证 {plan.Random.Next(100000):00000}")
            )
        );
    }

    /// <summary>The complainant is notified, once nothing is open any more.</summary>
    private async Task CloseAsync(string handler, Guid id, CloseComplaint.Input notice)
    {
        await leaders.FinishMeasuresAsync(handler, id);

        // Neither a call nor a message is enough where the letter with the reasons can be posted: the complainant fetches it.
        var gaps = await staff.RunAsync(handler, new ListDecisionNotices.Input(id));
        if (
            (
                notice.Notice == NoticeManner.Phone ? gaps.CallGap
                : notice.Notice == NoticeManner.Message ? gaps.MessageGap
                : null
            )
            is not null
        )
        {
            notice = notice with { Notice = NoticeManner.HandedOver };
        }

        await staff.RunAsync(handler, notice);
    }
}
