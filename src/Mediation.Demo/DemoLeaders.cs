using Mediation.Ownership.CasePage;
using Mediation.Ownership.Leaders;
using Mediation.Ownership.Measures;

namespace Mediation.Demo;

/// <summary>How leaders of the demo bank accept major cases and what they ask for, and how it is done.</summary>
internal sealed class DemoLeaders(DemoStaff staff, DemoPlan plan)
{
    public async Task OwnAsync(Guid id, string handler)
    {
        var ownership = await staff.RunAsync("hegui", new GetOwnership.Input(id));
        if (ownership.Leader is not { LeaderId: { } leaderId } || staff.UserNameOf(leaderId) is not { } leader || plan.Random.Next(6) == 0)
        {
            return;
        }

        await staff.RunAsync(leader, new AcceptOwnership.Input(id));
        await MeasureAsync(leader, id, "复核业务办理录音与告知材料", handler, 4);
        await MeasureAsync(leader, id, "当面听取诉求并说明处理方案", leader, 8);
        plan.After(1, 3.5, () => CompleteAsync(handler, id, "已调取录音并形成书面意见，见材料。"));
        plan.At(plan.Now.AddDays(6), () => CompleteAsync(leader, id, "已当面听取诉求，说明了处理方案。"));
    }

    /// <summary>What the leader asked for and nobody has done yet is done by the handler, or taken back.</summary>
    public async Task FinishMeasuresAsync(string handler, Guid id)
    {
        var measures = (await staff.RunAsync("hegui", new GetOwnership.Input(id))).Leader is { } owned ? owned.Measures.Where(m => m.IsOpen) : [];
        foreach (var measure in measures)
        {
            if (measure.OwnerId == staff.Of(handler).Id)
            {
                await CompleteAsync(handler, id, "已调取录音并形成书面意见，见材料。");
            }
            else
            {
                await staff.RunAsync(staff.UserNameOf(measure.OwnerId)!, new WithdrawMeasure.Input(id, measure.Id, "投诉人已接受处理结果，不再要求面谈。"));
            }
        }
    }

    /// <summary>Somebody does what the leader asked of him, if it is not done yet.</summary>
    private async Task CompleteAsync(string owner, Guid id, string proof)
    {
        if (
            await staff.RunAsync(owner, new GetOwnership.Input(id)) is { Leader: { } leader }
            && leader.Measures.FirstOrDefault(m => m.MayComplete) is { } measure
        )
        {
            await staff.RunAsync(owner, new CompleteMeasure.Input(id, measure.Id, proof));
        }
    }

    private Task<SetMeasure.Result> MeasureAsync(string leader, Guid id, string title, string owner, int days) =>
        staff.RunAsync(leader, new SetMeasure.Input(id, title, staff.Of(owner).Id, DateOnly.FromDateTime(plan.Now.AddDays(days).Date)));
}
