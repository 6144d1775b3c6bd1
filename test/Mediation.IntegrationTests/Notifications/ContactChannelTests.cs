using Mediation.Core.History;
using Mediation.Core.Values;
using Mediation.IntegrationTests.Databases;
using Mediation.Notifications.Domain;
using Mediation.Notifications.Letters;
using Mediation.Notifications.Sending;

namespace Mediation.IntegrationTests.Notifications;

/// <summary>A complainant is reached by the channel chosen, at the registration or later on the case.</summary>
[OnServerDatabase]
public sealed class ContactChannelTests
{
    [Fact]
    public async Task Who_chose_a_channel_is_told_by_it_and_who_chose_none_by_the_one_that_suits()
    {
        await using var bank = await Bank.OpenAsync();
        (ContactChannel? Chosen, string? Phone, string? Address, string? Email, NotificationChannel Expected)[] people =
        [
            (null, "13800136072", "广州市越秀区 1 号", "li@example.cn", NotificationChannel.Sms),
            (null, "020-61234567", "广州市越秀区 1 号", "li@example.cn", NotificationChannel.Voice),
            (null, null, "广州市越秀区 1 号", "li@example.cn", NotificationChannel.Letter),
            (null, null, null, "li@example.cn", NotificationChannel.Email),
            (ContactChannel.Voice, "13800136072", null, null, NotificationChannel.Voice),
            (ContactChannel.Letter, "13800136072", "广州市越秀区 1 号", null, NotificationChannel.Letter),
            (ContactChannel.Email, "13800136072", null, "li@example.cn", NotificationChannel.Email),
        ];
        foreach (var (chosen, phone, address, email, expected) in people)
        {
            var id = (await RegisterAsync(bank, phone, address, email, chosen)).Id;
            await NotifyAsync(bank, id);
            await bank.App.SendAsync();
            var copy = (await bank.App.AsAsync(bank.Handler, new GetCaseNotifications.Input(id))).Rows.ShouldHaveSingleItem().Copies.ShouldHaveSingleItem();
            copy.Channel.ShouldBe(expected);
            copy.State.ShouldBe(expected == NotificationChannel.Letter ? CopyState.Waiting : CopyState.Sent, $"{expected}");
        }

        var mails = Directory.GetFiles(Path.Combine(bank.App.Data.Folder, "outgoing", "email"));
        mails.Length.ShouldBe(2);
        (await File.ReadAllTextAsync(mails[0])).ShouldContain("To: li@example.cn");
        (await bank.App.AsAsync(bank.Handler, new ListLetters.Input())).Rows.Count.ShouldBe(2);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ContactChannel.Sms, null, "Complaints:ChannelNeedsPhone")]
    [InlineData(ContactChannel.Sms, "020-61234567", "Complaints:ChannelNeedsMobile")]
    [InlineData(ContactChannel.Sms, "020-61234567-801", "Complaints:ChannelNeedsMobile")]
    [InlineData(ContactChannel.Voice, null, "Complaints:ChannelNeedsPhone")]
    [InlineData(ContactChannel.Voice, "020-61234567-801", "Complaints:ChannelNeedsDirectNumber")]
    [InlineData(ContactChannel.Letter, "13800136072", "Complaints:ChannelNeedsAddress")]
    [InlineData(ContactChannel.Email, "13800136072", "Complaints:ChannelNeedsEmail")]
    public async Task A_channel_that_cannot_reach_the_complainant_is_refused_beside_its_field(ContactChannel channel, string? phone, string code)
    {
        await using var bank = await Bank.OpenAsync();
        var refused = await Should.ThrowAsync<InvalidInputException>(() => RegisterAsync(bank, phone, chosen: channel));
        refused.Errors.Select(e => (e.Field, e.Code)).ShouldBe([("preferredChannel", code)]);

        var id = (await RegisterAsync(bank, phone)).Id;
        refused = await Should.ThrowAsync<InvalidInputException>(() => bank.App.AsAsync(bank.Handler, new ChooseContactChannel.Input(id, channel)));
        refused.Errors.Select(e => (e.Field, e.Code)).ShouldBe([("preferredChannel", code)]);
    }

    [Fact]
    public async Task An_e_mail_address_that_is_none_is_refused_beside_its_field_alone_and_one_is_masked_until_it_is_revealed()
    {
        await using var bank = await Bank.OpenAsync();
        foreach (
            var refused in new[]
            {
                await Should.ThrowAsync<InvalidInputException>(() => RegisterAsync(bank, email: "li@", chosen: ContactChannel.Email)),
                await Should.ThrowAsync<InvalidInputException>(async () =>
                    await bank.App.AsAsync(bank.Handler, new ChooseContactChannel.Input((await RegisterAsync(bank)).Id, ContactChannel.Email, "li@"))
                ),
            }
        )
        {
            refused.Errors.Select(e => (e.Field, e.Code)).ShouldBe([("email", "Core:EmailAddress")]);
        }

        var id = (await RegisterAsync(bank, email: "Li.Shuhua@Example.cn")).Id;
        (await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(id))).Complainant.Email.ShouldBe(Masking.Email("Li.Shuhua@example.cn"));
        (await bank.App.AsAsync(bank.Handler, new RevealComplainant.Input(id, "核对邮箱"))).Email.ShouldBe("Li.Shuhua@example.cn");
    }

    [Fact]
    public async Task A_choice_on_the_case_holds_from_then_on_stands_in_the_history_without_the_address_and_is_held_by_the_verifier()
    {
        await using var bank = await Bank.OpenAsync();
        var stranger = await bank.App.PersonAsync("sh", "上海的人", "HO", MediationRoles.Handler);
        var id = (await RegisterAsync(bank, "13800136072")).Id;
        await bank.App.AsAsync(bank.Handler, new ChooseContactChannel.Input(id, ContactChannel.Email, "li@example.cn"));
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(stranger, new ChooseContactChannel.Input(id, ContactChannel.Sms)))).Code.ShouldBe(
            "Complaints:NotFound"
        );
        await NotifyAsync(bank, id);
        (await bank.App.CopiesAsync()).ShouldHaveSingleItem().Channel.ShouldBe(NotificationChannel.Email);
        var entry = await bank.App.ReadAsync(db =>
            db.Set<HistoryEntry>().AsNoTracking().SingleAsync(e => e.CaseId == id && e.Event == nameof(ContactChannelChosen))
        );
        entry.ActorId.ShouldBe(bank.Handler.Id);
        entry.Payload.ShouldNotContain("example.cn");
        (await bank.App.AuditAsync()).ShouldBeEmpty();

        await bank.App.AsAsync(bank.Handler, new ChooseContactChannel.Input(id, ContactChannel.Voice));
        (await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(id))).Complainant.Email.ShouldNotBeNull("the address stays");
        await using var db = bank.App.Data.Open();
        (await DirectSql.RunAsync(db, "UPDATE \"party\" SET \"PreferredChannel\" = 'Letter'")).ShouldBe(1);
        (await bank.App.AuditAsync()).ShouldContain(f => f.What == "complaint.PreferredChannel" && f.Fault == AuditFault.Differs);
    }

    [Fact]
    public async Task The_language_chosen_at_the_registration_or_later_is_that_of_the_notices()
    {
        await using var bank = await Bank.OpenAsync();
        var id = (await RegisterAsync(bank, "13800136072", email: "li@example.cn", language: "en")).Id;
        (await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(id))).Complainant.Language.ShouldBe("en");
        (await WordsAsync()).ShouldContain("The session of your complaint");
        await bank.App.AsAsync(bank.Handler, new ChooseContactChannel.Input(id, ContactChannel.Sms));
        (await WordsAsync()).ShouldContain("The session of your complaint", customMessage: "a language left out stays");
        await bank.App.AsAsync(bank.Handler, new ChooseContactChannel.Input(id, ContactChannel.Sms, Language: "zh-CN"));
        (await WordsAsync()).ShouldContain("调解");
        (await bank.App.AuditAsync()).ShouldBeEmpty();

        var unknown = await Should.ThrowAsync<InvalidInputException>(() => RegisterAsync(bank, language: "fr"));
        unknown.Errors.Select(e => (e.Field, e.Code)).ShouldBe([("language", "Core:UnknownChoice")]);
        await using var db = bank.App.Data.Open();
        (await DirectSql.RunAsync(db, "UPDATE \"party\" SET \"Language\" = 'en'")).ShouldBe(1);
        (await bank.App.AuditAsync()).ShouldContain(f => f.What == "complaint.Language" && f.Fault == AuditFault.Differs);

        async Task<string> WordsAsync()
        {
            await NotifyAsync(bank, id);
            return (await bank.App.AsAsync(bank.Handler, new GetCaseNotifications.Input(id))).Rows[0].Copies.Single().Words!;
        }
    }

    [Fact]
    public async Task Whoever_is_entitled_to_receive_notices_gets_them_in_the_complainant_s_place_while_the_authority_lasts()
    {
        await using var bank = await Bank.OpenAsync();
        var id = (await RegisterAsync(bank, "13800136072")).Id;
        var today = new DateOnly(2026, 3, 16);
        AddParty.Input agent = new(id, PartyRole.Agent, "陈立", Phone: "13900139001", ProofReference: "委托书 0316", ValidUntil: today.AddDays(1));
        var party = (await bank.App.AsAsync(bank.Handler, agent)).Id;
        (await ToldAsync()).ShouldBe((null, "138****6072"), "a power of attorney that does not say so covers no notices");

        await bank.App.AsAsync(bank.Handler, new ChangeParty.Input(id, party, ReceivesNotices: true));
        (await ToldAsync()).ShouldBe((new GetCaseNotifications.Representative(PartyRole.Agent, "陈*"), "139****9001"));
        var unreachable = await Should.ThrowAsync<InvalidInputException>(() =>
            bank.App.AsAsync(bank.Handler, new ChangeParty.Input(id, party, PreferredChannel: ContactChannel.Letter))
        );
        unreachable.Errors.ShouldHaveSingleItem().Code.ShouldBe("Complaints:ChannelNeedsAddress");
        await bank.App.AsAsync(bank.Handler, new ChangeParty.Input(id, party, PreferredChannel: ContactChannel.Voice));
        (await ToldAsync()).Item1!.Role.ShouldBe(PartyRole.Agent);
        (await bank.App.CopiesAsync())[^1].Channel.ShouldBe(NotificationChannel.Voice, "by that party's channel");
        for (var turn = 0; turn < 3; turn++)
        {
            // One after the other: a later one is looked at again after a pause.
            await bank.App.SendAsync();
            bank.App.Clock.Advance(EarlierNotice.Pause);
        }

        var sent = Directory.GetFiles(Path.Combine(bank.App.Data.Folder, "outgoing", "sms")).Select(File.ReadAllText).ToList();
        sent.ShouldContain(text => text.Contains("13900139001") && text.Contains("代投诉人收"));

        await NotifyAsync(bank, id);
        await bank.App.AsAsync(bank.Handler, new RemoveParty.Input(id, party, PartyEnding.AuthorityEnded));
        (await bank.App.SendAsync()).ShouldBe(0);
        (await bank.App.CopiesAsync())[^1].Error.ShouldBe("Notifications:NobodyLeft", "whose authority has ended gets nothing");
        (await ToldAsync()).ShouldBe((null, "138****6072"));

        await bank.App.AsAsync(bank.Handler, agent with { Role = PartyRole.Guardian });
        (await ToldAsync()).Item1!.Role.ShouldBe(PartyRole.Guardian, "by law");
        bank.App.Clock.Advance(TimeSpan.FromDays(2));
        (await ToldAsync()).ShouldBe((null, "138****6072"), "the authority has ended");
        (await bank.App.AuditAsync()).ShouldBeEmpty();

        async Task<(GetCaseNotifications.Representative?, string?)> ToldAsync()
        {
            await NotifyAsync(bank, id);
            var rows = (await bank.App.AsAsync(bank.Handler, new GetCaseNotifications.Input(id))).Rows;
            var copy = rows.First(r => r.Kind == "referrals.session-off").Copies.Single();
            return (copy.Representative, copy.Address);
        }
    }

    [Fact]
    public async Task A_choice_that_can_no_longer_work_gives_way_to_the_channel_that_suits()
    {
        PartyContact contact = new("李淑华", "+8613800136072", true, null, "/HO/GZ/");
        contact.Channel.ShouldBe(NotificationChannel.Sms);
        await using var bank = await Bank.OpenAsync();
        var id = (await RegisterAsync(bank, "13800136072", chosen: ContactChannel.Voice)).Id;

        // The personal fields are sealed: the choice is made one for which the address is missing.
        await using var db = bank.App.Data.Open();
        (await DirectSql.RunAsync(db, "UPDATE \"party\" SET \"PreferredChannel\" = 'Email'")).ShouldBe(1);
        await NotifyAsync(bank, id);
        (await bank.App.CopiesAsync()).ShouldHaveSingleItem().Channel.ShouldBe(NotificationChannel.Sms);
    }

    private static Task<RegisterComplaint.Result> RegisterAsync(
        Bank bank,
        string? phone = null,
        string? address = null,
        string? email = null,
        ContactChannel? chosen = null,
        string? language = null
    ) =>
        bank.App.AsAsync(
            bank.Handler,
            new RegisterComplaint.Input(
                IntakeChannel.Hotline,
                "李淑华",
                "B02.2",
                "C07",
                "D01",
                "手续费没有说清楚。",
                30m,
                Phone: phone,
                Address: address,
                Email: email,
                PreferredChannel: chosen,
                Language: language
            )
        );

    private static async Task NotifyAsync(Bank bank, Guid id)
    {
        await bank.App.WriteAsync(db =>
        {
            db.Notify(
                new NotificationDraft(
                    "referrals.session-off",
                    Recipient.Complainant(),
                    id,
                    "TS-1",
                    string.Empty,
                    ("startsAt", bank.App.Now.AddDays(2)),
                    ("bank", "示例银行")
                ),
                bank.App.Now
            );
            return Task.CompletedTask;
        });
        await bank.App.DispatchAllAsync();
    }
}
