using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Ownership;

/// <summary>Another branch's cases are told by no figure and by no number.</summary>
[OnServerDatabase]
public sealed class RepeatDisclosureTests
{
    [Fact]
    public async Task Who_does_not_see_the_earlier_complaints_reads_that_it_is_a_repeat_and_not_how_often()
    {
        await using var bank = await Bank.OpenAsync();
        await bank.App.UnitAsync("SH", "HO");
        var shanghai = await bank.App.PersonAsync("wangfei", "王菲菲", "SH", MediationRoles.Handler);
        var compliance = await bank.App.PersonAsync("hegui", "贺桂芳", "HO", MediationRoles.Compliance);
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await bank.RegisterAsync();
        }

        var id = (await bank.App.AsAsync(shanghai, AComplaint())).Id;
        var repeat = await RepeatAsync(bank, shanghai, id);
        (repeat.Signal, repeat.Evidence).ShouldBe(("repeatElsewhere", ""));
        var reasons = string.Join('\n', (await bank.App.AsAsync(shanghai, new GetHistory.Input(id))).SelectMany(e => e.Reasons));
        reasons.ShouldContain("消保合规");
        reasons.ShouldNotContain("第 4 次");
        (await RepeatAsync(bank, compliance, id)).Evidence.ShouldBe("4", "who sees all of them reads how often");

        var own = await bank.RegisterAsync();
        (await RepeatAsync(bank, bank.Handler, own.Id)).Signal.ShouldBe("repeatElsewhere", "one of the four earlier ones is Shanghai's");
    }

    [Fact]
    public async Task A_reference_that_another_branch_registered_is_refused_without_its_number()
    {
        await using var bank = await Bank.OpenAsync();
        await bank.App.UnitAsync("SH", "HO");
        var shanghai = await bank.App.PersonAsync("wangfei", "王菲菲", "SH", MediationRoles.Handler);
        var number = (await bank.App.AsAsync(bank.Handler, AComplaint() with { ExternalReference = "12378-1" })).Number;
        var elsewhere = await RefusedAsync(bank, shanghai);
        (elsewhere.Code, elsewhere.Kind).ShouldBe(("Complaints:DuplicateReferenceElsewhere", ErrorKind.Conflict));
        elsewhere.Values.ShouldBeEmpty();
        var here = await RefusedAsync(bank, bank.Handler);
        (here.Code, here.Values["number"]).ShouldBe(("Complaints:DuplicateReference", number));
    }

    private static Task<BusinessException> RefusedAsync(Bank bank, MediationUser handler) =>
        Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(handler, AComplaint() with { ExternalReference = "12378-1" }));

    private static async Task<Mediation.Ownership.Domain.Risk.RiskContribution> RepeatAsync(Bank bank, MediationUser reader, Guid id) =>
        (await bank.ViewAsync(reader, id)).Risk!.Contributions.Single(c => c.Signal.StartsWith("repeat", StringComparison.Ordinal));

    private static RegisterComplaint.Input AComplaint() => new(IntakeChannel.Hotline, "李淑华", "B02.2", "C07", "D01", "账单不对。", Phone: "13800136072");
}
