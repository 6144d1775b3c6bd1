using Mediation.Referrals.CentreDesk;
using Mediation.Referrals.Domain;
using Mediation.Referrals.Outcomes;
using Mediation.Referrals.Proposals;
using Mediation.Referrals.Sessions;

namespace Mediation.Demo;

/// <summary>How complaints of the demo bank go to mediation and come back.</summary>
/// <param name="decideAsync">Decides a complaint (handler, complaint, sum agreed or null) once its mediation is over, or where no body takes it.</param>
internal sealed class DemoMediations(DemoStaff staff, DemoPlan plan, Func<string, Guid, decimal?, Task> decideAsync)
{
    public async Task ReferAsync(string handler, Guid id)
    {
        ProposeMediation.Result proposed;
        try
        {
            proposed = await staff.RunAsync(handler, new ProposeMediation.Input(id));
        }
        catch (BusinessException)
        {
            // No body takes such a case: the bank decides by itself.
            plan.After(0.5, 5, () => decideAsync(handler, id, null));
            return;
        }

        SharedField[] fields = [.. Enum.GetValues<SharedField>().Where(f => f is not SharedField.ComplainantAddress)];
        plan.After(0.05, 1, async () =>
        {
            await staff.RunAsync(handler, new RecordConsent.Input(proposed.Id, ConsentManner.RecordedCall, $"录音 {plan.Random.Next(10000):0000}", fields));
            plan.After(0.02, 0.2, async () =>
            {
                await staff.RunAsync(handler, new PushCase.Input(proposed.Id));
                plan.After(0.2, 1.8, () => MediateAsync(handler, id, proposed.Id, proposed.Body));
            });
        });
    }

    private async Task MediateAsync(string handler, Guid id, Guid mediation, string body)
    {
        var (clerk, mediator) =
            body.StartsWith("广州", StringComparison.Ordinal) ? ("liangyin", "xuwen")
            : body.StartsWith("上海", StringComparison.Ordinal) ? ("shenlan", "chensi")
            : ("wuxia", plan.Pick("linwan", "heyong"));
        if (plan.Random.Next(12) == 0)
        {
            await staff.RunAsync(clerk, new DeclineMediation.Input(mediation, DeclineReason.OutsideScope));
            plan.After(0.5, 4, () => decideAsync(handler, id, null));
            return;
        }

        await staff.RunAsync(clerk, new AcceptMediation.Input(mediation));
        var desk = await staff.RunAsync(clerk, new GetDeskCase.Input(mediation));
        var member = desk.Panel.First(p => p.Name == staff.Of(mediator).Name);
        await staff.RunAsync(clerk, new AppointMediator.Input(mediation, member.Id));
        var startsAt = new DateTimeOffset(plan.Now.Date, TimeSpan.Zero).AddDays(plan.Random.Next(1, 5)).AddHours(1).AddMinutes(15 * plan.Random.Next(30));
        var session = await staff.RunAsync(
            clerk,
            new ScheduleSession.Input(mediation, startsAt, 60, SessionManner.Phone, Place: "三方通话 " + plan.Random.Next(1000, 9999))
        );
        plan.At(startsAt.AddMinutes(70), async () =>
        {
            await staff.RunAsync(
                mediator,
                new RecordSession.Input(mediation, session.SessionId, 55, Attendance.BothParties, "双方陈述，核对费用告知情况，交换意见。", startsAt)
            );
            plan.After(0.1, 4, () => ConcludeAsync(handler, id, mediation, mediator, desk.Shared.ClaimedAmount ?? 500m));
        });
    }

    private async Task ConcludeAsync(string handler, Guid id, Guid mediation, string mediator, decimal claimed)
    {
        var agreed = plan.Random.NextDouble() < 0.76;
        var amount = Math.Max(10m, decimal.Round(claimed * (decimal)(0.4 + (plan.Random.NextDouble() * 0.55)), 2));
        var workingDays = plan.Now < new DateTimeOffset(2026, 12, 20, 0, 0, 0, TimeSpan.Zero) ? 5 : (int?)null;
        await staff.RunAsync(
            mediator,
            agreed
                ? new RecordOutcome.Input(
                    mediation,
                    OutcomeKind.Agreed,
                    "申请人认为费用告知不充分，要求退还；被申请人认为已经告知，但录音不完整。",
                    amount,
                    workingDays,
                    workingDays is null ? DateOnly.FromDateTime(plan.Now.AddDays(9).Date) : null,
                    "款项付清后，双方就本次争议再无其他纠纷。"
                )
                : new RecordOutcome.Input(mediation, OutcomeKind.Failed, "双方对扣费金额和时间没有争议。", Reason: FailureReason.NoAgreement)
        );
        plan.After(0.1, 2, () => decideAsync(handler, id, agreed ? amount : null));
    }
}
