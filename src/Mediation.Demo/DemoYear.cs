namespace Mediation.Demo;

/// <summary>
/// A year of the demo bank, played through the use cases: the clock is moved to each act of the plan, and what the program does by itself is done in
/// between, at its own instant. What lies beyond today is not done, so cases stand in every state.
/// </summary>
public sealed class DemoYear(IServiceProvider services, DemoClock clock, DateTimeOffset today)
{
    /// <summary>What people were told before is read; the rest waits in their inboxes.</summary>
    private static readonly TimeSpan UnreadFor = TimeSpan.FromDays(2);

    /// <summary>The cases that people look at are of these weeks.</summary>
    private static readonly TimeSpan LookedAt = TimeSpan.FromDays(18);

    /// <summary>Half past five in China is in this hour.</summary>
    private const int ReadAtUtcHour = 9;

    /// <returns>How many cases were made.</returns>
    public async Task<int> PlayAsync(int cases, CancellationToken ct)
    {
        DemoStaff staff = new(services);
        await staff.LoadAsync(ct);
        DemoWork work = new(services, clock);
        DemoPlan plan = new(clock);
        DemoComplaints complaints = new(staff, plan);
        PlanReceipts(plan, complaints, cases);
        PlanReading(plan, staff);
        if (cases > 0)
        {
            new DemoRiskEvents(staff, plan).Plan(today);
        }

        while (!ct.IsCancellationRequested && plan.NextAt <= today)
        {
            await work.DoUntilAsync(plan.NextAt, ct);
            try
            {
                await plan.Next()();
            }
            catch (BusinessException)
            {
                // People try what no longer goes; the refusal is the demo's life, too.
            }
        }

        await work.DoUntilAsync(today, ct);
        return cases;
    }

    /// <summary>People read what they were told at the end of a day, every few days of the weeks that somebody looks at.</summary>
    private void PlanReading(DemoPlan plan, DemoStaff staff)
    {
        var last = today - UnreadFor;
        var first = new DateTimeOffset((last - LookedAt).UtcDateTime.Date, TimeSpan.Zero).AddHours(ReadAtUtcHour);
        for (var day = first; day <= last; day = day.AddDays(3))
        {
            var until = day;
            plan.At(until, () => staff.ReadInboxesAsync(until));
        }
    }

    /// <summary>A third of the cases come in lately, so that the desks are full; in office hours in China.</summary>
    private void PlanReceipts(DemoPlan plan, DemoComplaints complaints, int cases)
    {
        var start = plan.Now;
        var span = today - start;
        for (var i = 0; i < cases; i++)
        {
            var share = (i + 0.5) / cases;
            var day =
                start.Date
                + TimeSpan.FromDays(Math.Floor(share < 0.67 ? (span.TotalDays - 18) * share / 0.67 : span.TotalDays - 18 + (18 * (share - 0.67) / 0.33)));
            plan.At(new DateTimeOffset(day, TimeSpan.Zero).AddHours(1 + (plan.Random.NextDouble() * 8)), complaints.ReceiveAsync);
        }
    }
}
