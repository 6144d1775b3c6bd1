using Mediation.Core.Values;
using Mediation.IntegrationTests.Databases;
using Mediation.Reports.Domain;
using Mediation.Reports.Figures;

namespace Mediation.IntegrationTests.Reports;

/// <summary>Timeliness goes by the day on which a duty was settled, and what is never closed does not make it better.</summary>
[OnEveryDatabase]
public sealed class TimelinessTests
{
    private static readonly (DateOnly From, DateOnly To) January = (new(2026, 1, 1), new(2026, 1, 31));
    private static readonly (DateOnly From, DateOnly To) February = (new(2026, 2, 1), new(2026, 2, 28));
    private static readonly (DateOnly From, DateOnly To) March = (new(2026, 3, 1), new(2026, 3, 31));

    [Fact]
    public async Task Received_in_January_and_settled_in_February_it_counts_in_February()
    {
        await using var desk = await Desk.OpenAsync("2026-01-28 09:00");
        var one = await desk.TakeAsync();
        desk.GoTo("2026-02-03 10:00");
        await desk.CloseAsync(one);
        (await desk.LegalAsync(January)).ShouldBe(new Timeliness(DutyKinds.Decide, "法定时限", new Share(0, 0), 0, 0, 0));
        (await desk.LegalAsync(February)).ShouldBe(new Timeliness(DutyKinds.Decide, "法定时限", new Share(1, 1), 1, 0, 0));
    }

    [Fact]
    public async Task A_case_that_is_overdue_and_never_closed_stays_in_the_denominator()
    {
        await using var desk = await Desk.OpenAsync("2026-01-05 09:00");
        await desk.CloseAsync(await desk.TakeAsync());
        var forgotten = await desk.TakeAsync();
        desk.GoTo("2026-03-20 09:00");
        (await desk.LegalAsync(January)).InTime.ShouldBe(new Share(1, 2));
        (await desk.LegalAsync(February)).ShouldBe(new Timeliness(DutyKinds.Decide, "法定时限", new Share(0, 1), 0, 0, 1));
        (await desk.LegalAsync(March)).StillOverdue.ShouldBe(1);

        await desk.CloseAsync(forgotten);
        (await desk.LegalAsync(January)).ShouldBe(
            new Timeliness(DutyKinds.Decide, "法定时限", new Share(1, 2), 1, 0, 1),
            "a report run again later gives the same figures"
        );
        (await desk.LegalAsync(March)).ShouldBe(new Timeliness(DutyKinds.Decide, "法定时限", new Share(0, 1), 0, 1, 0));
    }

    [Fact]
    public async Task What_is_not_yet_due_counts_nowhere()
    {
        await using var desk = await Desk.OpenAsync("2026-01-28 09:00");
        await desk.TakeAsync();
        (await desk.LegalAsync(January)).InTime.Percent.ShouldBeNull();
        (await desk.LegalAsync(February)).InTime.ShouldBe(new Share(0, 0));
    }

    private sealed class Desk(TestApplication app) : IAsyncDisposable
    {
        private MediationUser handler = null!;
        private MediationUser compliance = null!;

        public static async Task<Desk> OpenAsync(string now)
        {
            Desk desk = new(await TestApplication.OpenAsync(now));
            await desk.app.UnitAsync("HO");
            await desk.app.UnitAsync("GZ", "HO");
            desk.handler = await desk.app.PersonAsync("chenjing", "陈静", "GZ", MediationRoles.Handler);
            desk.compliance = await desk.app.PersonAsync("hegui", "贺桂芳", "HO", MediationRoles.Compliance);
            return desk;
        }

        private readonly TestApplication app = app;

        public void GoTo(string local) => app.Clock.SetUtcNow(TestApplication.At(local));

        public async Task<Guid> TakeAsync()
        {
            var registered = await app.AsAsync(
                handler,
                new RegisterComplaint.Input(IntakeChannel.Hotline, "李淑华", "B02.2", "C07", "D01", "年费没有说清楚。", 300m, Phone: "13800136072")
            );
            await app.AsAsync(handler, new AssignComplaint.Input(registered.Id));
            return registered.Id;
        }

        public async Task CloseAsync(Guid id)
        {
            await app.AsAsync(handler, new DecideComplaint.Input(id, DecisionOutcome.Granted, "查实。", 300m));
            await app.AsAsync(handler, new CloseComplaint.Input(id, NoticeManner.Phone, "录音 0413"));
        }

        /// <summary>The legal limit in the period; its lists must be as long as its counts.</summary>
        public async Task<Timeliness> LegalAsync((DateOnly From, DateOnly To) period)
        {
            var legal = (await app.AsAsync(compliance, new GetComplianceReport.Input(period.From, period.To))).Timeliness.Single(t =>
                t.Kind == DutyKinds.Decide
            );
            foreach (var (result, count) in new[] { (DutyResult.Met, legal.Met), (DutyResult.Late, legal.Late), (DutyResult.StillOverdue, legal.StillOverdue) })
            {
                var listed = await app.AsAsync(
                    compliance,
                    new ListComplaints.Input(new(Duty: DutyKinds.Decide, DutyResult: result, DutyFrom: period.From, DutyTo: period.To), new(ListCounting.Exact))
                );
                (listed.Place!.Total, listed.Rows.Count).ShouldBe((count, count), $"{result} {period}");
            }

            return legal;
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
