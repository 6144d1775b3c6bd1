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
        var volume = found.ShouldHaveSingleItem("found by volume and by wording it is one, with both");
        (volume.Kind, volume.AlsoKind, volume.Persons).ShouldBe((BurstKind.Volume, BurstKind.Wording, 6));
        (volume.Limit, volume.Cases.Count, volume.Seen, volume.Elsewhere).ShouldBe((5, 5, 6, 0), "the newest stand with it");
        (volume.Cases[0].Unit, volume.Cases[0].Narrative).ShouldBe((volume.Unit, "新上线的手机银行转账页面打不开，转账失败，要求赔偿。"));
        var all = await app.AsAsync(supervisor, new ListBurstCases.Input(volume.Id));
        (all.Rows.Count, all.Next).ShouldBe((6, null));
        (await app.AsAsync(supervisor, new CountBursts.Input())).ShouldBe(1);
        volume.Usual.ShouldBe(1m);
        string.Concat(volume.Words).ShouldContain("手机银行");
        (await app.AsAsync(elsewhere, new ListBursts.Input())).Rows.ShouldBeEmpty();
        (await app.AsAsync(officer, new ListBursts.Input())).Rows.Count.ShouldBe(1);
        (await NotifiedAsync(app)).ShouldBe(1);
        var refused = await Should.ThrowAsync<BusinessException>(() =>
            app.AsAsync(elsewhere, new DecideBurst.Input(volume.Id, BurstDecision.NoBurst, "与本行无关。"))
        );
        refused.Code.ShouldBe("Complaints:BurstUnknown");
        (await Should.ThrowAsync<BusinessException>(() => app.AsAsync(elsewhere, new ListBurstCases.Input(volume.Id)))).Code.ShouldBe(refused.Code);

        var grouped = await app.AsAsync(supervisor, new DecideBurst.Input(volume.Id, BurstDecision.FormGroup, $"{Names[0]}等人转账失败", volume.Version));
        (grouped.Taken, grouped.Left.Count).ShouldBe((6, 0));
        await RegisterAsync(bank, Names[6], "新上线的手机银行转账页面打不开，转账失败，要求赔偿。", 0);
        await app.AsSystemAsync(new FindBursts.Input());
        (await app.AsAsync(supervisor, new ListBursts.Input())).Rows.ShouldBeEmpty("about the same complaints nobody is asked again");
        (await NotifiedAsync(app)).ShouldBe(1);
        var decided = (await app.AsAsync(supervisor, new ListBursts.Input(BurstState.Grouped))).Rows.ShouldHaveSingleItem();
        decided.DecidedBy.ShouldBe("罗燕");
        decided.Reason.ShouldNotBeNull().ShouldNotContain(Names[0], customMessage: "it stands in clear beside the cases of others");
        (await app.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_that_were_found_apart_and_grow_into_one_set_stand_as_one_in_the_list()
    {
        await using var bank = await Bank.OpenAsync();
        var app = bank.App;
        var supervisor = await app.PersonAsync("luoyan", "罗燕", "GZ", MediationRoles.Supervisor);
        for (var week = 9; week >= 2; week--)
        {
            await RegisterAsync(bank, "何伟", $"第{week}次来电，说明有关情况。", week * 7);
        }

        string[] matters =
        [
            "信用卡年费被多扣了一次。",
            "柜台排队两个小时没有人管。",
            "理财到期没有到账。",
            "贷款提前还款被收违约金。",
            "短信验证码一直收不到。",
        ];
        foreach (var (place, matter) in matters.Index())
        {
            await RegisterAsync(bank, Names[place], matter, 2);
        }

        await app.AsSystemAsync(new FindBursts.Input());
        const string Outage = "新上线的手机银行转账页面打不开，转账失败，要求赔偿。";
        foreach (var (name, product) in "甲乙丙丁戊".Zip(["B04", "B05", "B06", "B07", "B08"]))
        {
            await RegisterAsync(bank, $"钱{name}", Outage, 1, product);
        }

        await app.AsSystemAsync(new FindBursts.Input());
        var apart = (await app.AsAsync(supervisor, new ListBursts.Input())).Rows;
        apart.Count.ShouldBe(2);
        (await NoticeOfWordingAsync(app)).ShouldBe([NotificationState.Waiting], "it has a text of its own");
        foreach (var name in "赵孙李周吴郑冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹")
        {
            await RegisterAsync(bank, $"{name}大成", Outage, 0);
        }

        await app.AsSystemAsync(new FindBursts.Input());
        var one = (await app.AsAsync(supervisor, new ListBursts.Input())).Rows.ShouldHaveSingleItem();
        one.Id.ShouldBe(apart[^1].Id, "the one that was found first goes on");
        one.Persons.ShouldBe(34, "the persons of both");
        (await NoticeOfWordingAsync(app)).ShouldBe([NotificationState.Overtaken], "nothing is to be decided about the later one");
        (one.Seen, one.Kind, one.AlsoKind).ShouldBe((34, BurstKind.Volume, BurstKind.Wording));
        (await app.AsAsync(supervisor, new ListBursts.Input(BurstState.Merged))).Rows.ShouldHaveSingleItem().MergedIntoId.ShouldBe(one.Id);
        (await app.AuditAsync()).ShouldBeEmpty();
    }

    private static Task<RegisterComplaint.Result> RegisterAsync(Bank bank, string name, string narrative, int daysAgo, string product = "B02.2") =>
        bank.App.AsAsync(
            bank.Handler,
            new RegisterComplaint.Input(IntakeChannel.Hotline, name, product, "C07", "D01", narrative, ReceivedAt: bank.App.Now.AddDays(-daysAgo))
        );

    private static Task<List<NotificationState>> NoticeOfWordingAsync(TestApplication app) =>
        app.ReadAsync(db => db.Set<Notification>().Where(n => n.Kind == ComplaintNotices.BurstOfWording).Select(n => n.State).ToListAsync());

    private static Task<int> NotifiedAsync(TestApplication app) =>
        app.ReadAsync(db => db.Set<Notification>().CountAsync(n => n.Kind == ComplaintNotices.Burst));
}
