using Mediation.Complaints.Domain.Signals;
using Mediation.Complaints.Signals;
using Mediation.IntegrationTests.Databases;
using Mediation.Notifications.Domain;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>Bursts are found by a job, once, shown to whom they concern, and not again once a person decided.</summary>
[OnEveryDatabase]
public sealed class BurstsFoundTests
{
    private static readonly string[] Names = ["王小明", "陈立", "赵一曼", "孙丽", "周强", "吴敏", "郑好", "冯源"];

    [Fact]
    public async Task More_than_usual_is_found_once_shown_in_scope_and_not_again_after_a_decision()
    {
        await using var bank = await Bank.OpenAsync();
        var app = bank.App;
        await app.UnitAsync("SH", "HO");
        var supervisor = await app.PersonAsync("luoyan", "罗燕", "GZ", MediationRoles.Supervisor);
        var elsewhere = await app.PersonAsync("guoqiang", "郭强", "SH", MediationRoles.Supervisor);
        var officer = await app.PersonAsync("hegui", "何桂", "HO", MediationRoles.Compliance);
        for (var week = 9; week >= 2; week--)
        {
            await RegisterAsync(bank, "何伟", $"第{week}次来电，说明有关情况。", week * 7);
        }

        foreach (var name in Names.Take(6))
        {
            await RegisterAsync(bank, name, "新上线的手机银行转账页面打不开，转账失败，要求赔偿。", 1);
        }

        (await app.AsSystemAsync(new FindBursts.Input())).ShouldBe(14);
        (await app.AsSystemAsync(new FindBursts.Input())).ShouldBe(0);
        var found = (await app.AsAsync(supervisor, new ListBursts.Input())).Rows;
        found.Select(b => (b.Kind, b.Persons)).ShouldBe([(BurstKind.Volume, 6), (BurstKind.Wording, 6)], ignoreOrder: true);
        var volume = found.Single(b => b.Kind == BurstKind.Volume);
        (volume.Limit, volume.Cases.Count, volume.Elsewhere).ShouldBe((5, 6, 0));
        volume.Usual.ShouldBe(1m);
        string.Concat(volume.Words).ShouldContain("手机银行");
        (await app.AsAsync(elsewhere, new ListBursts.Input())).Rows.ShouldBeEmpty();
        (await app.AsAsync(officer, new ListBursts.Input())).Rows.Count.ShouldBe(2);
        (await NotifiedAsync(app)).ShouldBe(2);
        var refused = await Should.ThrowAsync<BusinessException>(() =>
            app.AsAsync(elsewhere, new DecideBurst.Input(volume.Id, BurstDecision.NoBurst, "与本行无关。"))
        );
        refused.Code.ShouldBe("Complaints:BurstUnknown");

        var grouped = await app.AsAsync(supervisor, new DecideBurst.Input(volume.Id, BurstDecision.FormGroup, $"{Names[0]}等人转账失败", volume.Version));
        (grouped.Taken, grouped.Left.Count).ShouldBe((6, 0));
        var wording = found.Single(b => b.Kind == BurstKind.Wording);
        await app.AsAsync(officer, new DecideBurst.Input(wording.Id, BurstDecision.NoBurst, "已另行编组。"));
        await RegisterAsync(bank, Names[6], "新上线的手机银行转账页面打不开，转账失败，要求赔偿。", 0);
        await app.AsSystemAsync(new FindBursts.Input());
        (await app.AsAsync(supervisor, new ListBursts.Input())).Rows.ShouldBeEmpty("about the same complaints nobody is asked again");
        (await NotifiedAsync(app)).ShouldBe(2);
        var decided = (await app.AsAsync(supervisor, new ListBursts.Input(BurstState.Grouped))).Rows.ShouldHaveSingleItem();
        decided.DecidedBy.ShouldBe("罗燕");
        decided.Reason.ShouldNotBeNull().ShouldNotContain(Names[0], customMessage: "it stands in clear beside the cases of others");
        (await app.AuditAsync()).ShouldBeEmpty();
    }

    private static Task<RegisterComplaint.Result> RegisterAsync(Bank bank, string name, string narrative, int daysAgo) =>
        bank.App.AsAsync(
            bank.Handler,
            new RegisterComplaint.Input(IntakeChannel.Hotline, name, "B02.2", "C07", "D01", narrative, ReceivedAt: bank.App.Now.AddDays(-daysAgo))
        );

    private static Task<int> NotifiedAsync(TestApplication app) =>
        app.ReadAsync(db => db.Set<Notification>().CountAsync(n => n.Kind == ComplaintNotices.Burst));
}
