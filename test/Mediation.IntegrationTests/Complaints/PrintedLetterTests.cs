using Mediation.Complaints.Domain.Letters;
using Mediation.Complaints.Letters;
using Mediation.IntegrationTests.Databases;
using Mediation.IntegrationTests.Notifications;
using Mediation.Notifications.Data;
using Mediation.Notifications.Domain;
using Mediation.Notifications.Letters;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>A letter that was printed may be in the post: it vanishes from no list, and of two who replace and post it at once one is refused.</summary>
[OnEveryDatabase]
public sealed class PrintedLetterTests
{
    private static readonly DateOnly Day = new(2026, 3, 20);

    [Fact]
    public async Task One_that_was_printed_stays_in_the_list_when_the_case_is_opened_again_and_is_posted_all_the_same()
    {
        await using var bank = await OpenAsync();
        var letter = await OvertakenAsync(bank, isPrinted: true);
        (await bank.App.AsAsync(bank.Handler, new ListLetters.Input())).Rows.ShouldHaveSingleItem().IsOvertaken.ShouldBeTrue();
        var shown = await bank.App.AsAsync(bank.Handler, new GetLetter.Input(letter));
        (shown.IsWaiting, shown.IsOvertaken, shown.IsPrinted).ShouldBe((true, true, true));
        (await CodeOfAsync(() => bank.App.AsAsync(bank.Handler, new PrintLetter.Input(letter)))).ShouldBe("Notifications:LetterOvertaken");
        (await CodeOfAsync(() => bank.App.AsAsync(bank.Handler, new OpenLetterDocument.Input(letter)))).ShouldBe("Notifications:LetterOvertaken");

        await bank.App.AsAsync(bank.Handler, new PostLetter.Input(letter, Day, "XA123"));
        var copy = (await bank.App.CopiesAsync(NotificationChannel.Letter)).ShouldHaveSingleItem();
        (copy.State, copy.Tracking, copy.Error).ShouldBe((CopyState.Sent, "XA123", NotificationCopy.OvertakenSent));
        var wrong = await bank.App.ReadAsync(db => db.Notifications.SingleAsync(n => n.Kind == OwnNotices.OvertakenSent));
        wrong.PersonId.ShouldBe(bank.Handler.Id, "who handles it corrects what the complainant reads");
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task One_that_was_printed_is_destroyed_and_discarded_and_one_that_was_not_is_not_posted_any_more()
    {
        await using var bank = await OpenAsync();
        var printed = await OvertakenAsync(bank, isPrinted: true);
        await bank.App.AsAsync(bank.Handler, new DiscardLetter.Input(printed, "没有寄出，已销毁。"));
        var late = await RefusalOfAsync(() => bank.App.AsAsync(bank.Handler, new PostLetter.Input(printed, Day, "XA123")));
        late.Code.ShouldBe("Notifications:NotPostedAnyMore");
        (late.Values["who"], late.Values["event"], late.Values["at"]).ShouldBe((bank.Handler.DisplayName, nameof(LetterDiscarded), bank.App.Now));

        var unprinted = await OvertakenAsync(bank, isPrinted: false, "另一件手续费没有说清楚。");
        (await bank.App.AsAsync(bank.Handler, new ListLetters.Input())).Rows.ShouldBeEmpty();
        var gone = await RefusalOfAsync(() => bank.App.AsAsync(bank.Handler, new PrintLetter.Input(unprinted)));
        gone.Code.ShouldBe("Notifications:NotPostedAnyMore");
        (gone.Values["who"], gone.Values["event"]).ShouldBe(("王主管", nameof(ComplaintReopened)));
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_comes_late_is_shown_who_posted_the_letter_and_when()
    {
        await using var bank = await OpenAsync();
        var (_, letter, _) = await PrintedAsync(bank, "手续费没有说清楚。");
        await bank.App.AsAsync(bank.Handler, new PostLetter.Input(letter, Day, "XA123"));
        var late = await RefusalOfAsync(() => bank.App.AsAsync(bank.Handler, new PostLetter.Input(letter, Day, "XA124")));
        late.Code.ShouldBe("Notifications:AlreadyPosted");
        (late.Values["who"], late.Values["at"], late.Values["on"], late.Values["tracking"]).ShouldBe((bank.Handler.DisplayName, bank.App.Now, Day, "XA123"));
    }

    [Fact]
    public async Task Of_two_who_replace_and_post_a_letter_at_the_same_moment_one_is_refused()
    {
        SavesAtOnce saves = new();
        await using var bank = await OpenAsync(services =>
            services
                .AddSingleton(saves)
                .AddScoped<IDomainEventHandler<LetterPosted>, SavesAtOnce.Posting>()
                .AddScoped<IDomainEventHandler<LetterIssued>, SavesAtOnce.Replacing>()
        );
        for (var round = 0; round < 3; round++)
        {
            var (id, letter, document) = await PrintedAsync(bank, $"第 {round} 件手续费没有说清楚。");
            saves.Expect(2);
            var codes = await Task.WhenAll(
                Task.Run(() => CodeOfAsync(() => bank.App.AsAsync(bank.Handler, new ReplaceLetter.Input(id, document, "地址有误。")))),
                Task.Run(() => CodeOfAsync(() => bank.App.AsAsync(bank.Handler, new PostLetter.Input(letter, Day, "XA123"))))
            );
            string.Join(' ', codes.Select(c => c ?? "done")).ShouldBeOneOf("done Notifications:LetterReplaced", "Complaints:LetterPosted done");
            saves.Awaited.ShouldBe(0, "both had loaded before either saved");
        }

        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_document_that_was_replaced_after_it_was_printed_is_seen_before_anything_is_refused()
    {
        await using var bank = await OpenAsync();
        var (letter, old, number) = await ReplacedAsync(bank);
        (await bank.App.AsAsync(bank.Handler, new ListLetters.Input())).Rows.ShouldHaveSingleItem().ReplacedBy.ShouldBe(number);
        var shown = await bank.App.AsAsync(bank.Handler, new GetLetter.Input(letter));
        (shown.PrintedDocument, shown.ReplacedBy).ShouldBe((old, number));
        shown.Printed.ShouldBe([old]);
        await OpenDocumentAsync(bank, letter);
        (await bank.App.AsAsync(bank.Handler, new ListLetters.Input())).Rows.ShouldHaveSingleItem().ReplacedBy.ShouldBeNull("the new one was printed");
        (await bank.App.AsAsync(bank.Handler, new GetLetter.Input(letter))).Printed.ShouldBe([old, number]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_was_posted_before_its_document_was_replaced_is_recorded_as_that_document_and_corrected(bool isNewOpened)
    {
        await using var bank = await OpenAsync();
        var (letter, old, number) = await ReplacedAsync(bank);
        if (isNewOpened)
        {
            await OpenDocumentAsync(bank, letter);
        }

        (await CodeOfAsync(() => bank.App.AsAsync(bank.Handler, new PostLetter.Input(letter, Day, "XA123", "BZ-0")))).ShouldNotBeNull();
        await bank.App.AsAsync(bank.Handler, new PostLetter.Input(letter, Day, "XA123", old));
        var copy = (await bank.App.CopiesAsync(NotificationChannel.Letter)).ShouldHaveSingleItem();
        (copy.PrintedDocument, copy.Tracking, copy.Error).ShouldBe((old, "XA123", NotificationCopy.ReplacedSent));
        var wrong = await bank.App.ReadAsync(db => db.Notifications.SingleAsync(n => n.Kind == OwnNotices.OvertakenSent));
        wrong.PersonId.ShouldBe(bank.Handler.Id);
        number.ShouldNotBe(old);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Opening_the_new_document_does_not_make_the_receipt_of_the_old_one_its_own()
    {
        await using var bank = await OpenAsync();
        var (letter, _, number) = await ReplacedAsync(bank);
        (await CodeOfAsync(() => bank.App.AsAsync(bank.Handler, new PostLetter.Input(letter, Day, "XA123")))).ShouldBe("Notifications:LetterReplaced");
        await OpenDocumentAsync(bank, letter);
        var refused = await Should.ThrowAsync<InvalidInputException>(() => bank.App.AsAsync(bank.Handler, new PostLetter.Input(letter, Day, "XA123")));
        refused.Errors.ShouldHaveSingleItem().Field.ShouldBe("document");
        await bank.App.AsAsync(bank.Handler, new PostLetter.Input(letter, Day, "XA124", number));
        var copy = (await bank.App.CopiesAsync(NotificationChannel.Letter)).ShouldHaveSingleItem();
        (copy.PrintedDocument, copy.Error).ShouldBe((number, null));
    }

    /// <summary>A letter whose document was made anew after it was printed.</summary>
    private static async Task<(Guid Letter, string Old, string Number)> ReplacedAsync(Bank bank)
    {
        var (id, letter, document) = await PrintedAsync(bank, "手续费没有说清楚。");
        var old = (await bank.App.CopiesAsync(NotificationChannel.Letter)).ShouldHaveSingleItem().PrintedDocument!;
        return (letter, old, (await bank.App.AsAsync(bank.Handler, new ReplaceLetter.Input(id, document, "地址有误。"))).Number);
    }

    private static async Task OpenDocumentAsync(Bank bank, Guid letter) =>
        await (await bank.App.AsAsync(bank.Handler, new OpenLetterDocument.Input(letter))).Content.DisposeAsync();

    private static async Task<Bank> OpenAsync(Action<IServiceCollection>? services = null)
    {
        var bank = await Bank.OpenAsync(services: services);
        bank.App.Clock.SetUtcNow(TestApplication.At("2026-03-20 10:00"));
        return bank;
    }

    /// <summary>The letter of a decision that was taken back by opening the case again.</summary>
    private static async Task<Guid> OvertakenAsync(Bank bank, bool isPrinted, string narrative = "手续费没有说清楚。")
    {
        var (id, letter, _) = await PrintedAsync(bank, narrative, isPrinted);
        var supervisor = await bank.App.PersonAsync($"wang{id:N}"[..20], "王主管", "GZ", MediationRoles.Supervisor);
        await bank.App.AsAsync(bank.Handler, new CloseComplaint.Input(id, NoticeManner.HandedOver, "本人签收"));
        await bank.App.AsAsync(supervisor, new ReopenComplaint.Input(id, "补充了录音。", HasNewFacts: false));
        return letter;
    }

    /// <summary>A case with the letter of its decision, printed.</summary>
    private static async Task<(Guid Id, Guid Letter, Guid Document)> PrintedAsync(Bank bank, string narrative, bool isPrinted = true)
    {
        var id = (
            await bank.App.AsAsync(
                bank.Handler,
                new RegisterComplaint.Input(
                    IntakeChannel.Hotline,
                    "李淑华",
                    "B02.2",
                    "C07",
                    "D01",
                    narrative,
                    3280m,
                    Phone: "13800136072",
                    Address: "广州市越秀区东风中路 1 号",
                    PreferredChannel: ContactChannel.Letter
                )
            )
        ).Id;
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(id));
        await bank.App.AsAsync(bank.Handler, new DecideComplaint.Input(id, DecisionOutcome.PartlyGranted, "核对了录音，告知不充分。", 1000m));
        await bank.App.AsAsync(bank.Handler, new SendDecisionNotice.Input(id));
        await bank.App.DispatchAllAsync();
        var letter = await bank.App.ReadAsync(db =>
            db.NotificationCopies.Where(c => c.CaseId == id && c.Channel == NotificationChannel.Letter).Select(c => c.Id).SingleAsync()
        );
        if (isPrinted)
        {
            await (await bank.App.AsAsync(bank.Handler, new OpenLetterDocument.Input(letter))).Content.DisposeAsync();
        }

        return (id, letter, (await bank.App.AsAsync(bank.Handler, new ListDecisionNotices.Input(id))).Letter!.Id);
    }

    /// <summary>Holds each save after what it rests on was loaded, until all have come so far. Whoever runs again is held no more.</summary>
    private sealed class SavesAtOnce
    {
        private TaskCompletionSource all = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int awaited;

        public int Awaited => awaited;

        public void Expect(int saves)
        {
            all = new(TaskCreationOptions.RunContinuationsAsynchronously);
            awaited = saves;
        }

        private Task MeetAsync()
        {
            if (awaited == 0)
            {
                return Task.CompletedTask;
            }

            if (Interlocked.Decrement(ref awaited) == 0)
            {
                all.SetResult();
            }

            return all.Task.WaitAsync(Wait.Patience);
        }

        public sealed class Posting(SavesAtOnce saves) : IDomainEventHandler<LetterPosted>
        {
            public Task HandleAsync(LetterPosted happened, CancellationToken ct) => saves.MeetAsync();
        }

        public sealed class Replacing(SavesAtOnce saves) : IDomainEventHandler<LetterIssued>
        {
            public Task HandleAsync(LetterIssued happened, CancellationToken ct) => saves.MeetAsync();
        }
    }

    private static async Task<BusinessException> RefusalOfAsync(Func<Task> act) => await Should.ThrowAsync<BusinessException>(act);

    private static async Task<string?> CodeOfAsync<TResult>(Func<Task<TResult>> act)
    {
        try
        {
            await act();
            return null;
        }
        catch (BusinessException refused)
        {
            return refused.Code;
        }
    }
}
