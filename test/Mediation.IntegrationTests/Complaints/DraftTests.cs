using Mediation.Complaints.Drafts;
using Mediation.Core.UseCases;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>What is typed into a registration is kept for whoever types it, and for nobody else.</summary>
[OnServerDatabase]
public sealed class DraftTests
{
    private const string Name = "欧阳若曦";
    private const string Narrative = "分期手续费没有说清楚，要求退还。";

    [Fact]
    public async Task A_draft_is_its_owner_s_alone_is_nowhere_in_clear_and_goes_with_the_registration()
    {
        await using var bank = await Bank.OpenAsync();
        var app = bank.App;
        var colleague = await app.PersonAsync("hemin", "何敏", "GZ", MediationRoles.Handler, MediationRoles.Supervisor);
        var saved = await app.AsAsync(bank.Handler, Typed(Narrative));
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.AsAsync(bank.Handler, Typed("第二位来电人。"));

        var rows = (await app.AsAsync(bank.Handler, new ListDrafts.Input())).Rows;
        rows.Select(r => r.Beginning).ShouldBe(["第二位来电人。", Narrative], "the one saved last stands first");
        rows[1].Name.ShouldBe("欧**曦");
        (await app.AsAsync(bank.Handler, new GetDraft.Input(saved.DraftId))).Fields["complainantName"].ShouldBe([Name]);

        (await app.AsAsync(colleague, new ListDrafts.Input())).Rows.ShouldBeEmpty();
        await RefusedAsync(colleague, new GetDraft.Input(saved.DraftId));
        await RefusedAsync(colleague, new DiscardDraft.Input(saved.DraftId));
        (await app.AsAsync(bank.Handler, new ListComplaints.Input(new(Search: "分期手续费"), new()))).Rows.ShouldBeEmpty("no search finds it");
        await using (var db = app.Data.Open())
        {
            (await StoredText.ColumnsWithAsync(db, Name, "手续费没有说清楚")).ShouldBeEmpty();
        }

        await app.AsAsync(bank.Handler, new RegisterComplaint.Input(IntakeChannel.Hotline, Name, "B02.2", "C07", "D01", Narrative, DraftId: saved.DraftId));
        (await app.AsAsync(bank.Handler, new ListDrafts.Input())).Rows.ShouldHaveSingleItem().Id.ShouldNotBe(saved.DraftId);
        (await app.AuditAsync()).ShouldBeEmpty();

        async Task RefusedAsync<T>(MediationUser person, IInput<T> input) =>
            (await Should.ThrowAsync<BusinessException>(() => app.AsAsync(person, input))).Code.ShouldBe("Complaints:DraftNotFound");
    }

    [Fact]
    public async Task Of_two_windows_the_later_one_says_so_and_both_are_kept()
    {
        await using var bank = await Bank.OpenAsync();
        var app = bank.App;
        var (one, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var first = await app.AsAsync(bank.Handler, Typed("第一个窗口。") with { Writer = one });
        var again = await app.AsAsync(bank.Handler, Typed("第一个窗口，又写了。") with { DraftId = first.DraftId, Writer = one });
        again.ShouldSatisfyAllConditions(a => a.IsCopy.ShouldBeFalse(), a => a.Edition.ShouldBe(2), a => a.DraftId.ShouldBe(first.DraftId));

        var late = await app.AsAsync(bank.Handler, Typed("第二个窗口。") with { DraftId = first.DraftId, Writer = other, Seen = 1 });
        late.IsCopy.ShouldBeTrue();
        (await app.AsAsync(bank.Handler, new ListDrafts.Input())).Rows.Select(r => r.Beginning).ShouldBe(["第一个窗口，又写了。", "第二个窗口。"], true);

        await app.AsAsync(bank.Handler, new DiscardDraft.Input(first.DraftId));
        var gone = await app.AsAsync(bank.Handler, Typed("丢弃以后还在写。") with { DraftId = first.DraftId, Writer = one, Seen = 2 });
        gone.IsCopy.ShouldBeTrue("what is typed after it was discarded elsewhere is not lost");
    }

    [Fact]
    public async Task What_nobody_saved_for_a_week_is_purged_and_what_no_registration_has_is_refused()
    {
        await using var bank = await Bank.OpenAsync();
        var app = bank.App;
        await app.AsAsync(bank.Handler, Typed("旧的。"));
        app.Clock.Advance(TimeSpan.FromDays(6));
        await app.AsAsync(bank.Handler, Typed("新的。"));
        (await PurgedAsync()).ShouldBe(0);
        app.Clock.Advance(TimeSpan.FromDays(1));
        (await PurgedAsync()).ShouldBe(1);
        (await app.AsAsync(bank.Handler, new ListDrafts.Input())).Rows.ShouldHaveSingleItem().Beginning.ShouldBe("新的。");

        (await RefusedAsync(new(Fields(("password", "x"))))).ShouldBe("Complaints:DraftFieldUnknown");
        (await RefusedAsync(new(Fields(("narrative", new string('长', 60_001)))))).ShouldBe("Complaints:DraftTooLong");

        Task<int> PurgedAsync() => app.UseServiceAsync<DraftPurge, int>(purge => purge.RunAsync(default));

        async Task<string> RefusedAsync(SaveDraft.Input input) =>
            (await Should.ThrowAsync<InvalidInputException>(() => app.AsAsync(bank.Handler, input))).Errors.ShouldHaveSingleItem().Code;
    }

    private static SaveDraft.Input Typed(string narrative) => new(Fields(("complainantName", Name), ("phone", "13912340987"), ("narrative", narrative)));

    private static Dictionary<string, IReadOnlyList<string>> Fields(params (string Name, string Value)[] fields) =>
        fields.ToDictionary(f => f.Name, f => (IReadOnlyList<string>)[f.Value], StringComparer.Ordinal);
}
