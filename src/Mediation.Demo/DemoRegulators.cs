using Mediation.Complaints.Regulators;

namespace Mediation.Demo;

/// <summary>What regulators forward to the demo bank, with or after the complaint itself, and how they are answered.</summary>
internal sealed class DemoRegulators(DemoStaff staff, DemoPlan plan)
{
    public string Regulator() => plan.Pick("NFRA", "NFRA", "NFRA", "PBOC", "GOV");

    public string Reference() => $"转办〔{plan.Now.Year}〕{plan.Random.Next(1, 100_000):00000}号";

    /// <summary>The complainant went to a regulator as well, which forwards the complaint that the bank handles already.</summary>
    public async Task ForwardAsync(string handler, Guid id)
    {
        await staff.RunAsync(handler, new RecordRegulatorForward.Input(id, Regulator(), Reference(), plan.Now.AddMinutes(-plan.Random.Next(5, 200))));
        PlanAnswer(handler, id);
    }

    /// <summary>Most are answered in time; a few wait too long.</summary>
    public void PlanAnswer(string handler, Guid id) =>
        plan.After(3, plan.Random.Next(8) == 0 ? 20 : 13, () =>
            staff.RunAsync(
                handler,
                new AnswerRegulator.Input(
                    id,
                    "经核实，已就投诉事项与投诉人沟通，说明处理依据和结果；争议焦点、核查材料和沟通记录附后。",
                    $"监管系统回执 {plan.Random.Next(100_000):00000}"
                )
            )
        );
}
