using Mediation.Accounts.Absences;
using Mediation.Accounts.Domain;
using Mediation.Accounts.Own;
using Mediation.Accounts.People;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Accounts;

/// <summary>Who is away names a deputy who can do the same work, and is not named for anything meanwhile.</summary>
[OnServerDatabase]
public sealed class AbsenceTests
{
    private static readonly DateOnly Monday = new(2026, 3, 16);

    [Fact]
    public async Task An_absence_lasts_from_its_first_to_the_end_of_its_last_day_and_is_ended_at_any_time()
    {
        await using var bank = await OpenAsync();
        await bank.SetAsync(bank.Zhou, Monday.AddDays(1), Monday.AddDays(2), bank.Zheng);
        var zhou = await bank.ReadAsync(bank.Zhou);
        zhou.IsAbsent(bank.App.Now).ShouldBeFalse("it is still to come");
        zhou.IsAbsent(TestApplication.At("2026-03-17 00:00")).ShouldBeTrue();
        zhou.IsAbsent(TestApplication.At("2026-03-18 23:59")).ShouldBeTrue();
        zhou.IsAbsent(TestApplication.At("2026-03-19 00:00")).ShouldBeFalse();
        var view = await bank.App.AsAsync(bank.Zhou, new GetMyAbsence.Input());
        (view.From, view.Until, view.Deputy).ShouldBe((Monday.AddDays(1), Monday.AddDays(2), "郑行长"));

        await bank.App.AsAsync(bank.Zhou, new EndAbsence.Input());
        (await bank.ReadAsync(bank.Zhou)).DeputyId.ShouldBeNull();
        (await RefusedAsync(() => bank.App.AsAsync(bank.Zhou, new EndAbsence.Input()))).Code.ShouldBe("Accounts:NotAbsent");
        (await bank.EventsAsync(bank.Zhou)).ShouldBe([(SecurityEventKind.AbsenceSet, bank.Zhou.Id), (SecurityEventKind.AbsenceEnded, bank.Zhou.Id)]);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_leader_whose_absence_is_still_to_come_is_named_until_then()
    {
        await using var bank = await OpenAsync();
        await bank.SetAsync(bank.Zhou, Monday.AddDays(1), Monday.AddDays(9), null);
        (await bank.ReadAsync(bank.Zhou)).IsAbsent(bank.App.Now).ShouldBeFalse();
        bank.App.Clock.Advance(TimeSpan.FromDays(1));
        (await bank.ReadAsync(bank.Zhou)).IsAbsent(bank.App.Now).ShouldBeTrue();
    }

    [Fact]
    public async Task A_deputy_is_somebody_else_who_can_sign_in_holds_the_same_role_and_is_of_the_same_line()
    {
        await using var bank = await OpenAsync();
        var options = (await bank.App.AsAsync(bank.Zhou, new GetMyAbsence.Input())).Deputies;
        options.Select(o => o.Name).ShouldBe(["郑行长", "吴总"], "one's own unit first; neither a handler nor another branch's leader");
        foreach (var unfit in new[] { bank.Zhou, bank.Handler, bank.Elsewhere })
        {
            var refused = await RefusedAsync(() => bank.SetAsync(bank.Zhou, Monday, Monday, unfit));
            (refused.Code, refused.Field).ShouldBe(("Accounts:DeputyUnfit", "deputyId"));
        }

        await bank.App.AsAsync(bank.Admin, new LockPerson.Input(bank.Zheng.Id, LockReason.Left));
        var again = await RefusedAsync(() => bank.App.AsAsync(bank.Admin, new LockPerson.Input(bank.Zheng.Id, LockReason.Left)));
        again.Code.ShouldBe("Accounts:AlreadyLocked", "what was announced is not announced again");
        (await RefusedAsync(() => bank.SetAsync(bank.Zhou, Monday, Monday, bank.Zheng))).Code.ShouldBe("Accounts:DeputyUnfit");
        await bank.SetAsync(bank.Zhou, Monday, Monday, bank.HeadOffice);
    }

    [Fact]
    public async Task Deputies_make_no_circle_not_over_three_and_not_at_once()
    {
        await using var bank = await OpenAsync();
        await bank.SetAsync(bank.Zhou, Monday, Monday.AddDays(9), bank.Zheng);
        await bank.SetAsync(bank.Zheng, Monday.AddDays(5), Monday.AddDays(9), bank.HeadOffice);
        var refused = await RefusedAsync(() => bank.SetAsync(bank.HeadOffice, Monday, Monday, bank.Zhou));
        (refused.Code, refused.Field).ShouldBe(("Accounts:DeputyCircle", "deputyId"));
        bank.App.Clock.Advance(TimeSpan.FromDays(10));
        await bank.SetAsync(bank.HeadOffice, Monday.AddDays(10), Monday.AddDays(11), bank.Zhou);

        await bank.App.AsAsync(bank.HeadOffice, new EndAbsence.Input());
        var day = Monday.AddDays(10);
        var both = await Task.WhenAll(
            Task.Run(() => DoneAsync(() => bank.SetAsync(bank.Zhou, day, day, bank.Zheng))),
            Task.Run(() => DoneAsync(() => bank.SetAsync(bank.Zheng, day, day, bank.Zhou)))
        );
        both.Count(done => done).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_typed_wrongly_is_refused_beside_its_field()
    {
        await using var bank = await OpenAsync();
        await ShouldBeAsync(null, null, ("from", "Core:Required"), ("until", "Core:Required"));
        await ShouldBeAsync(Monday, Monday.AddDays(-1), ("until", "Accounts:PeriodReversed"));
        await ShouldBeAsync(Monday.AddDays(-3), Monday.AddDays(-1), ("until", "Accounts:AbsenceOver"));
        await ShouldBeAsync(Monday, Monday.AddDays(366), ("until", "Accounts:AbsenceTooLong"));
        await bank.SetAsync(bank.Zhou, Monday.AddDays(-3), Monday.AddDays(362), null);

        async Task ShouldBeAsync(DateOnly? from, DateOnly? until, params (string, string)[] expected)
        {
            var refused = await Should.ThrowAsync<InvalidInputException>(() => bank.App.AsAsync(bank.Zhou, new SetAbsence.Input(from, until)));
            refused.Errors.Select(e => (e.Field, e.Code)).ShouldBe(expected);
        }
    }

    [Fact]
    public async Task An_administrator_sets_and_ends_it_for_somebody_and_nobody_else_does()
    {
        await using var bank = await OpenAsync();
        var set = new SetAbsenceOf.Input(bank.Zhou.Id, Monday, Monday, bank.Zheng.Id);
        (await RefusedAsync(() => bank.App.AsAsync(bank.Zheng, set))).Kind.ShouldBe(ErrorKind.Forbidden);
        await bank.App.AsAsync(bank.Admin, set);
        (await bank.App.AsAsync(bank.Admin, new GetAbsenceOf.Input(bank.Zhou.Id))).Deputy.ShouldBe("郑行长");
        await bank.App.AsAsync(bank.Admin, new EndAbsenceOf.Input(bank.Zhou.Id));
        (await bank.EventsAsync(bank.Zhou)).ShouldBe([(SecurityEventKind.AbsenceSet, bank.Admin.Id), (SecurityEventKind.AbsenceEnded, bank.Admin.Id)]);
    }

    [Fact]
    public async Task Everybody_says_where_notices_reach_them_and_administrators_see_it_masked()
    {
        await using var bank = await OpenAsync();
        await bank.App.AsAsync(bank.Zhou, new ChangeContact.Input(" Zhou.Ming@Bank.EXAMPLE ", "138 0013 6072"));
        var zhou = await bank.ReadAsync(bank.Zhou);
        (zhou.Email, zhou.PhoneNumber, zhou.EmailConfirmed).ShouldBe(("Zhou.Ming@bank.example", "+8613800136072", false));
        (await bank.App.AsAsync(bank.Zhou, new GetMyContact.Input())).ShouldBe(new GetMyContact.Result("Zhou.Ming@bank.example", "13800136072"));
        var seen = (await bank.App.AsAsync(bank.Admin, new GetPerson.Input(bank.Zhou.Id))).ShouldNotBeNull();
        (seen.Email, seen.Phone).ShouldBe(("Z********@bank.example", "138****6072"));

        await bank.App.AsAsync(bank.Zhou, new ChangeContact.Input("Zhou.Ming@bank.example", "13800136072"));
        await bank.App.AsAsync(bank.Zhou, new ChangeContact.Input(null, ""));
        (await bank.ReadAsync(bank.Zhou)).Email.ShouldBeNull();
        (await bank.EventsAsync(bank.Zhou)).Count.ShouldBe(2, "the same once more is no change");
        foreach (
            var (email, phone, field, code) in new (string?, string?, string, string)[]
            {
                ("zhou@", null, "email", "Core:EmailAddress"),
                (null, "12345", "phone", "Core:Phone:TooShort"),
                (null, "020-61234567转801", "phone", "Accounts:PhoneWithExtension"),
                (null, "020-61234567", "phone", "Accounts:PhoneIsLandline"),
            }
        )
        {
            var refused = await Should.ThrowAsync<InvalidInputException>(() => bank.App.AsAsync(bank.Zhou, new ChangeContact.Input(email, phone)));
            refused.Errors.Select(e => (e.Field, e.Code)).ShouldBe([(field, code)]);
        }

        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    private static Task<BusinessException> RefusedAsync(Func<Task> act) => Should.ThrowAsync<BusinessException>(act);

    private static async Task<bool> DoneAsync(Func<Task> act)
    {
        try
        {
            await act();
            return true;
        }
        catch (BusinessException refused) when (refused.Code is "Accounts:DeputyCircle" or "Core:StaleEdit")
        {
            return false;
        }
    }

    private static async Task<Branch> OpenAsync()
    {
        var app = await TestApplication.OpenAsync("2026-03-16 09:00");
        await app.UnitAsync("HO");
        await app.UnitAsync("GZ", "HO");
        await app.UnitAsync("SZ", "HO");
        return new Branch(
            app,
            await app.PersonAsync("a-zhou", "周明远", "GZ", MediationRoles.Leader),
            await app.PersonAsync("b-zheng", "郑行长", "GZ", MediationRoles.Leader),
            await app.PersonAsync("c-wu", "吴总", "HO", MediationRoles.Leader),
            await app.PersonAsync("d-lin", "林行长", "SZ", MediationRoles.Leader),
            await app.PersonAsync("chenjing", "陈静", "GZ", MediationRoles.Handler),
            await app.PersonAsync("admin", "管理员", null, MediationRoles.Admin)
        );
    }

    private sealed record Branch(
        TestApplication App,
        MediationUser Zhou,
        MediationUser Zheng,
        MediationUser HeadOffice,
        MediationUser Elsewhere,
        MediationUser Handler,
        MediationUser Admin
    ) : IAsyncDisposable
    {
        public Task<Mediation.Core.UseCases.Done> SetAsync(MediationUser person, DateOnly from, DateOnly until, MediationUser? deputy) =>
            App.AsAsync(person, new SetAbsence.Input(from, until, deputy?.Id));

        public Task<MediationUser> ReadAsync(MediationUser person) => App.ReadAsync(db => db.Users.AsNoTracking().SingleAsync(u => u.Id == person.Id));

        public Task<List<(SecurityEventKind, Guid)>> EventsAsync(MediationUser person) =>
            App.ReadAsync(async db =>
                (await db.Set<SecurityEvent>().Where(e => e.UserId == person.Id).OrderBy(e => e.At).ThenBy(e => e.Id).ToListAsync()).ConvertAll(e =>
                    (e.Kind, e.ActorId!.Value)
                )
            );

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }
}
