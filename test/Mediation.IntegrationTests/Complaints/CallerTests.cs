using Mediation.Complaints.Signals;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>Who registers a complaint sees what the same caller complained about before, as far as that is in scope.</summary>
[OnServerDatabase]
public sealed class CallerTests
{
    [Fact]
    public async Task The_same_telephone_or_document_finds_open_complaints_first_and_none_of_others()
    {
        await using var bank = await Bank.OpenAsync();
        var closed = await bank.RegisterAsync(narrative: "第一件，年费。");
        await bank.App.AsAsync(bank.Handler, new WithdrawComplaint.Input(closed.Id, "电话核实", ContactManner.Phone, WithdrawalPayment.None));
        bank.App.Clock.Advance(TimeSpan.FromHours(1));
        var open = await bank.RegisterAsync(narrative: "第二件，利息。");
        bank.App.Clock.Advance(TimeSpan.FromHours(1));
        await RegisterAsync(bank, "13900139001", "孙小兰");

        var byPhone = (await bank.App.AsAsync(bank.Handler, new FindCallerComplaints.Input("+86 138 0013 6072"))).Rows;
        byPhone.Select(r => (r.Number, r.State)).ShouldBe([(open.Number, ComplaintState.Registered), (closed.Number, ComplaintState.Withdrawn)]);
        var byDocument = new FindCallerComplaints.Input(DocumentNumber: "440106195903124521");
        (await bank.App.AsAsync(bank.Handler, byDocument)).Rows.Count.ShouldBe(2);
        (await bank.App.AsAsync(bank.Handler, new FindCallerComplaints.Input(SameAs: open.Id))).Rows.ShouldHaveSingleItem().Number.ShouldBe(closed.Number);
        (await bank.App.AsAsync(bank.Handler, new FindCallerComplaints.Input("13900139009"))).Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_another_unit_handles_is_not_found_and_a_part_of_a_number_is_refused()
    {
        await using var bank = await Bank.OpenAsync();
        await bank.App.UnitAsync("SH", "HO");
        var elsewhere = await bank.App.PersonAsync("wang", "王菲菲", "SH", MediationRoles.Handler);
        await bank.RegisterAsync();
        (await bank.App.AsAsync(elsewhere, new FindCallerComplaints.Input("13800136072"))).Rows.ShouldBeEmpty();
        (await RefusedAsync(new("138001360"))).ShouldBe("phone");
        (await RefusedAsync(new())).ShouldBe("phone");
        (await RefusedAsync(new(DocumentNumber: "440106"))).ShouldBe("documentNumber");

        async Task<string> RefusedAsync(FindCallerComplaints.Input input) =>
            (await Should.ThrowAsync<InvalidInputException>(() => bank.App.AsAsync(bank.Handler, input))).Errors.ShouldHaveSingleItem().Field;
    }

    [Fact]
    public async Task What_a_complaint_would_be_marked_for_is_shown_before_it_is_saved_as_it_is_found_afterwards()
    {
        await using var bank = await Bank.OpenAsync();
        await RegisterAsync(bank, "13900139001", "孙小兰");
        await RegisterAsync(bank, "13900139001", "王大明");
        await RegisterAsync(bank, "13900139001", "周文");
        const string words = "全权委托代理人处理，要求停息挂账。";
        RegisterComplaint.Input input = new(
            IntakeChannel.Hotline,
            "赵敏",
            "B02.2",
            "C07",
            "D01",
            words,
            300m,
            Phone: "13900139001",
            What: "全额退还",
            Claims: [new("D04", null, "书面道歉"), new("D01", 20m)]
        );
        var before = (
            await bank.App.AsAsync(bank.Handler, new FindCallerComplaints.Input("13900139001", Name: "赵敏", ProductCode: "B02.2", Narrative: words))
        ).Signals.ShouldNotBeNull();
        var id = (await bank.App.AsAsync(bank.Handler, input)).Id;
        var after = await bank.App.AsAsync(bank.Handler, new GetAgencySignals.Input(id));
        after.Signals.ShouldNotBeEmpty();
        before.Agency.Select(s => (s.Kind, s.Points, s.Count)).ShouldBe(after.Signals.Select(s => (s.Kind, s.Points, s.Count)));
        before.Agency.SelectMany(s => s.Cases).ShouldNotBeEmpty("the reader sees them");
        (before.Points, before.SuspectedFrom).ShouldBe((after.Points, after.SuspectedFrom!.Value));
        const string threat = "不退我就找记者曝光。";
        var typed = await bank.App.AsAsync(bank.Handler, new FindCallerComplaints.Input("13900139002", Narrative: threat));
        typed.Signals!.Warnings.ShouldAllBe(w => w.Kind == "Risk:media" && threat.Contains(w.Word, StringComparison.Ordinal) && !w.IsGrave);
        typed.Signals.Warnings.ShouldNotBeEmpty("a threat is shown before it is saved");
        var grave = await bank.App.AsAsync(bank.Handler, new FindCallerComplaints.Input("13900139002", Narrative: $"{threat}我要跳楼。"));
        grave.Signals!.Warnings.Select(w => (w.Kind, w.IsGrave)).ShouldBe([("Risk:selfHarm", true), ("Risk:media", false)], "the grave one first");

        var view = await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(id));
        view.Claims.Select(c => (c.Demand.Code, c.Amount, c.What)).ShouldBe([("D01", 300m, "全额退还"), ("D04", null, "书面道歉"), ("D01", 20m, null)]);
        var refused = await Should.ThrowAsync<InvalidInputException>(() =>
            bank.App.AsAsync(bank.Handler, input with { Narrative = "另一件。", Claims = [new("D01"), new("D98", -1m)] })
        );
        refused
            .Errors.Select(e => (e.Field, e.Code))
            .ShouldBe([("claims[1].amount", "Core:NegativeAmount"), ("claims[1].demandCode", "Complaints:UnknownDemand")], ignoreOrder: true);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    private static Task<RegisterComplaint.Result> RegisterAsync(Bank bank, string phone, string name) =>
        bank.App.AsAsync(bank.Handler, new RegisterComplaint.Input(IntakeChannel.Hotline, name, "B02.2", "C07", "D01", "另一个人的投诉。", Phone: phone));
}
