using Mediation.Complaints.Term;
using Mediation.IntegrationTests.Databases;
using Mediation.Notifications.Domain;
using Mediation.Ownership.Data;
using Mediation.Ownership.Domain;
using Mediation.Ownership.Domain.Escalation;

namespace Mediation.IntegrationTests.Ownership;

/// <summary>Rungs that are reached by silence and by an event, as they ship, and the clock that stands still while the case is suspended by law.</summary>
[OnServerDatabase]
public sealed class RungTriggerTests
{
    [Fact]
    public async Task Silence_leads_on_and_stands_still_during_an_appraisal()
    {
        await using var bank = await Bank.OpenAsync();
        var id = await AcceptedAsync(bank);
        var rung = (await bank.ViewAsync(bank.Zhou, id)).Leader!.Ladder[1];
        (rung.SilenceHours, rung.TriggerAt, rung.TriggerCause).ShouldBe((72, TestApplication.At("2026-03-19 09:00"), RungCause.Silence));

        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-18 09:00"));
        await bank.App.AsAsync(bank.Handler, new PauseTerm.Input(id, "appraisal", "委托书 12"));
        (await bank.ViewAsync(bank.Zhou, id)).Leader!.Ladder[1].TriggerAt.ShouldBeNull("it is suspended");
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-30 09:00"));
        await bank.App.FireAllTimersAsync();
        await bank.App.AsAsync(bank.Handler, new ResumeTerm.Input(id, "appraisal", "报告 7"));

        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-31 08:59"));
        await bank.App.FireAllTimersAsync();
        (await LeaderAsync(bank, id)).ShouldBe((OwnershipState.Accepted, "周明远", 1));
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-31 09:00"));
        await bank.App.FireAllTimersAsync();
        (await LeaderAsync(bank, id)).ShouldBe((OwnershipState.Named, "吴总", 2));
        var told = await bank.App.ReadAsync(db => db.Set<Notification>().SingleAsync(n => n.CaseId == id && n.Kind == OwnershipNotices.TakenUp));
        told.PersonId.ShouldBe(bank.Zhou.Id);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_second_late_measure_leads_on_at_once()
    {
        await using var bank = await Bank.OpenAsync();
        var id = await AcceptedAsync(bank);
        await bank.App.AsAsync(bank.Zhou, new SetMeasure.Input(id, "说明手续费。", bank.Handler.Id, new DateOnly(2026, 3, 16)));
        await bank.App.AsAsync(bank.Zhou, new SetMeasure.Input(id, "调取录音。", bank.Handler.Id, new DateOnly(2026, 3, 17)));
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-17 00:00"));
        await bank.App.FireAllTimersAsync();
        (await LeaderAsync(bank, id)).ShouldBe((OwnershipState.Accepted, "周明远", 1));
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-18 00:00"));
        await bank.App.FireAllTimersAsync();
        (await LeaderAsync(bank, id)).ShouldBe((OwnershipState.Named, "吴总", 2));
        (await bank.App.HistoryAsync(id))[^2..].ShouldBe([nameof(MeasureLate), nameof(OwnershipEscalated)]);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    private static async Task<Guid> AcceptedAsync(Bank bank)
    {
        var id = (await bank.RegisterAsync()).Id;
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(id));
        await bank.App.AsAsync(bank.Zhou, new AcceptOwnership.Input(id));
        return id;
    }

    private static Task<(OwnershipState State, string Name, int Rung)> LeaderAsync(Bank bank, Guid id) =>
        bank.App.ReadAsync(async db =>
        {
            var o = await db.Ownerships.SingleAsync(x => x.CaseId == id);
            return (o.State, o.LeaderName, o.Rung);
        });
}
