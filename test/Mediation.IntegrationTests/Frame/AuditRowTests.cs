using Mediation.Core.Files;
using Mediation.Core.History;
using Mediation.IntegrationTests.Databases;
using Mediation.IntegrationTests.Referrals;
using Mediation.Referrals.CentreDesk;
using Mediation.Referrals.Domain;
using Mediation.Referrals.Sessions;

namespace Mediation.IntegrationTests.Frame;

/// <summary>What is changed beside the chain contradicts it, and is named.</summary>
[OnEveryDatabase]
public sealed class AuditRowTests
{
    private const string CutTail = """
        DELETE FROM "history" WHERE "Sequence" = (SELECT "Length" FROM "case_chain" WHERE "case_chain"."CaseId" = "history"."CaseId");
        UPDATE "case_chain" SET "Length" = "Length" - 1,
            "Head" = (SELECT "Hash" FROM "history" WHERE "history"."CaseId" = "case_chain"."CaseId" AND "Sequence" = "Length" - 1)
        """;

    [Theory]
    [InlineData("""UPDATE "note" SET "Text" = 'nothing was said'""", AuditFault.Differs, "note")]
    [InlineData("""DELETE FROM "note" """, AuditFault.RowMissing, "note")]
    [InlineData("""UPDATE "complaint" SET "Number" = 'TS-2026-GZ-000009'""", AuditFault.Differs, "complaint.Number")]
    [InlineData("""UPDATE "complaint" SET "ClaimedAmount" = 1""", AuditFault.Differs, "complaint.ClaimedAmount")]
    [InlineData("""UPDATE "complaint" SET "ReceivedAt" = '2026-03-17 01:00:00'""", AuditFault.Differs, "complaint.ReceivedAt")]
    [InlineData("""UPDATE "complaint" SET "ProductCode" = 'B03'""", AuditFault.Differs, "complaint.ProductCode")]
    [InlineData("""UPDATE "complaint" SET "RiskLevel" = 1""", AuditFault.Differs, "complaint.RiskLevel")]
    [InlineData("""UPDATE "complaint" SET "HandlerId" = NULL""", AuditFault.Differs, "complaint.HandlerId")]
    [InlineData("""UPDATE "complaint" SET "IsOpen" = FALSE""", AuditFault.Differs, "complaint.IsOpen")]
    [InlineData("""DELETE FROM "complaint" """, AuditFault.RowMissing, "complaint")]
    [InlineData("""UPDATE "stored_file" SET "Sha256" = '00'""", AuditFault.Differs, "file")]
    [InlineData("""UPDATE "stored_file" SET "CaseId" = NULL""", AuditFault.RowMissing, "file")]
    [InlineData("""DELETE FROM "history"; DELETE FROM "case_chain" """, AuditFault.Missing, null)]
    [InlineData("""DELETE FROM "case_chain" """, AuditFault.HeadDiffers, null)]
    [InlineData(CutTail, AuditFault.Unrecorded, "note")]
    public async Task Whoever_changes_rows_beside_the_chain_is_found(string attack, AuditFault fault, string? what)
    {
        await using var bank = await Bank.OpenAsync();
        await HandledCaseAsync(bank);
        (await bank.App.AuditAsync()).ShouldBeEmpty();

        await bank.App.ReadAsync(db => DirectSql.RunAsync(db, attack, withoutForeignKeys: true));
        (await bank.App.AuditAsync()).ShouldContain(f => f.Fault == fault && (what == null || (f.What != null && f.What.StartsWith(what))));
    }

    [Theory]
    [InlineData("""UPDATE "ownership_measure" SET "State" = 'Done'""", AuditFault.Differs, "measure.State")]
    [InlineData("""UPDATE "ownership_measure" SET "DueOn" = '2026-12-31'""", AuditFault.Differs, "measure.DueOn")]
    [InlineData("""DELETE FROM "ownership_measure" """, AuditFault.RowMissing, "measure")]
    [InlineData("""UPDATE "leader_ownership" SET "State" = 'Named'""", AuditFault.Differs, "ownership.State")]
    [InlineData("""DELETE FROM "leader_ownership" """, AuditFault.RowMissing, "ownership")]
    public async Task A_leader_or_a_measure_changed_beside_the_chain_is_found(string attack, AuditFault fault, string what)
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await bank.RegisterAsync();
        await bank.App.AsAsync(bank.Zhou, new AcceptOwnership.Input(complaint.Id));
        await bank.App.AsAsync(bank.Zhou, new SetMeasure.Input(complaint.Id, "复核录音", bank.Handler.Id, new DateOnly(2026, 3, 19)));
        (await bank.App.AuditAsync()).ShouldBeEmpty();

        await bank.App.ReadAsync(db => DirectSql.RunAsync(db, attack, withoutForeignKeys: true));
        (await bank.App.AuditAsync()).ShouldContain(f => f.Fault == fault && f.What == what);
    }

    [Fact]
    public async Task A_session_whose_time_is_changed_beside_the_chain_is_found()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var (mediation, _) = await bank.OnDeskAsync();
        await bank.App.AsAsync(bank.Staff, new AcceptMediation.Input(mediation));
        await bank.App.AsAsync(bank.Staff, new AppointMediator.Input(mediation, bank.PanelMember));
        var session = (
            await bank.App.AsAsync(bank.Staff, new ScheduleSession.Input(mediation, bank.App.Now.AddHours(1), 60, SessionManner.Phone, Place: "三方通话"))
        ).SessionId;
        await IsFoundAsync();
        await bank.App.AsAsync(
            bank.Mediator,
            new MoveSession.Input(mediation, session, bank.App.Now.AddHours(2), 60, SessionManner.Phone, SessionChange.BankAsks, Place: "三方通话")
        );
        await IsFoundAsync();
        bank.App.Clock.Advance(TimeSpan.FromHours(4));
        await bank.App.AsAsync(bank.Mediator, new RecordSession.Input(mediation, session, 60, Attendance.BothParties, "双方到场。", bank.App.Now.AddHours(-1)));
        await IsFoundAsync();

        async Task IsFoundAsync()
        {
            (await bank.App.AuditAsync()).ShouldBeEmpty();
            var recorded = await bank.App.ReadAsync(db => db.Set<MediationSession>().Select(s => s.StartsAt).SingleAsync());
            await SetAsync(recorded.AddHours(-3));
            (await bank.App.AuditAsync()).ShouldContain(f => f.Fault == AuditFault.Differs && f.What == "mediation.StartsAt");
            await SetAsync(recorded);
        }

        Task<int> SetAsync(DateTimeOffset startsAt) =>
            bank.App.ReadAsync(db => db.Set<MediationSession>().ExecuteUpdateAsync(set => set.SetProperty(s => s.StartsAt, startsAt)));
    }

    [Fact]
    public async Task A_file_altered_or_removed_on_the_disk_is_found()
    {
        await using var bank = await Bank.OpenAsync();
        await HandledCaseAsync(bank);
        var content = Directory.EnumerateFiles(bank.App.Files, "*", SearchOption.AllDirectories).Single();
        await File.AppendAllTextAsync(content, "!");
        (await bank.App.AuditAsync()).ShouldHaveSingleItem().Fault.ShouldBe(AuditFault.Differs);
        File.Delete(content);
        (await bank.App.AuditAsync()).ShouldHaveSingleItem().Fault.ShouldBe(AuditFault.RowMissing);
    }

    [Fact]
    public async Task A_program_at_work_gives_no_false_alarm()
    {
        await using var bank = await Bank.OpenAsync();
        var working = Enumerable
            .Range(0, 3)
            .Select(_ =>
                Task.Run(async () =>
                {
                    for (var i = 0; i < 20; i++)
                    {
                        var id = (await bank.RegisterAsync()).Id;
                        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(id));
                        await bank.App.AsAsync(bank.Handler, new RecordContact.Input(id, ContactManner.Phone, ContactDirection.ToComplainant, "已说明"));
                    }
                })
            )
            .ToArray();
        var audits = 0;
        do
        {
            (await bank.App.AuditAsync()).ShouldBeEmpty();
            audits++;
        } while (!working.All(w => w.IsCompleted));

        await Task.WhenAll(working);
        audits.ShouldBeGreaterThan(0, "it was verified while they worked");
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    /// <summary>Registered, taken in hand, with a file, and spoken about last.</summary>
    private static async Task HandledCaseAsync(Bank bank)
    {
        var id = (await bank.RegisterAsync()).Id;
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(id));
        using MemoryStream pdf = new(Support.Api.APdf());
        var file = await bank.App.AsAsync(bank.Handler, await UploadFile.OfAsync("账单.pdf", pdf));
        await bank.App.AsAsync(bank.Handler, new AddAttachment.Input(id, [file.Id]));
        await bank.App.AsAsync(
            bank.Handler,
            new RecordContact.Input(
                id,
                ContactManner.Phone,
                ContactDirection.ToComplainant,
                string.Create(CultureInfo.InvariantCulture, $"已说明 {file.Bytes}")
            )
        );
    }
}
