using Mediation.Core.History;
using Mediation.Documents.Domain;
using Mediation.Documents.Verification;
using Mediation.IntegrationTests.Databases;
using Mediation.Referrals.CasePage;
using Mediation.Referrals.CentreDesk;
using Mediation.Referrals.Domain;
using Mediation.Referrals.Outcomes;
using Mediation.Referrals.Proposals;
using Mediation.Referrals.Sessions;

namespace Mediation.IntegrationTests.Referrals;

/// <summary>A mediation as time passes, messages come twice and rows are changed by hand.</summary>
[OnServerDatabase]
public sealed class MediationUseCaseTests
{
    [Fact]
    public async Task A_consent_that_has_expired_lets_nothing_leave()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var (mediation, id) = await bank.ConsentedAsync(validUntil: new DateOnly(2026, 3, 17));
        bank.App.Clock.Advance(TimeSpan.FromDays(2));
        var refused = await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Handler, new PushCase.Input(mediation)));
        (refused.Code, refused.Values["until"]).ShouldBe(("Referrals:ConsentExpired", new DateOnly(2026, 3, 17)));
        (await bank.App.HistoryAsync(id)).ShouldNotContain(nameof(CasePushed));
    }

    [Fact]
    public async Task The_agreement_is_no_attachment_and_is_opened_by_its_own_use_case_only()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var (mediation, id) = await bank.AgreedAsync();
        var agreement = await bank.App.ReadAsync(db => db.Set<IssuedDocument>().SingleAsync());
        var compliance = await bank.App.PersonAsync("hegui", "何规", "HO", MediationRoles.Compliance);
        var colleague = await bank.App.PersonAsync("hemin", "何敏", "GZ", MediationRoles.Handler);
        foreach (var reader in new[] { compliance, colleague, bank.Handler })
        {
            (await bank.App.AsAsync(reader, new GetComplaint.Input(id))).Attachments.ShouldBeEmpty();
            (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(reader, new DownloadFile.Input(agreement.FileId)))).Kind.ShouldBe(
                ErrorKind.NotFound
            );
        }

        foreach (var reader in new[] { bank.Handler, compliance })
        {
            (await bank.App.AsAsync(reader, new GetReferrals.Input(id))).MayReadAgreement.ShouldBeTrue();
            var read = await bank.App.AsAsync(reader, new DownloadAgreement.Input(mediation));
            await read.Content.DisposeAsync();
            read.Name.ShouldBe($"{agreement.Number}.pdf");
        }

        (await bank.App.AsAsync(colleague, new GetReferrals.Input(id))).MayReadAgreement.ShouldBeFalse("a colleague's case");
        foreach (var content in Directory.EnumerateFiles(bank.App.Files, agreement.Sha256 + "*", SearchOption.AllDirectories))
        {
            File.Delete(content);
        }

        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Handler, new DownloadAgreement.Input(mediation)))).Code.ShouldBe(
            "Core:FileMissing"
        );
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(colleague, new DownloadAgreement.Input(mediation)))).Code.ShouldBe(
            "Referrals:AgreementNotForYou"
        );
        (await bank.App.HistoryAsync(id)).Count(e => e == nameof(DocumentDownloaded)).ShouldBe(2);
    }

    [Fact]
    public async Task A_name_that_no_font_has_is_named_and_no_agreement_is_issued_with_a_gap_in_it()
    {
        // A Tangut character: nobody refuses it as a name, and none of the fonts has it.
        await using var bank = await MediationTestBank.OpenAsync();
        var (mediation, _) = await bank.HeldAsync(complainant: "李\U00017000华");
        RecordOutcome.Input agreement = new(mediation, OutcomeKind.Agreed, "双方对手续费有争议。", 3000m, 5);
        PreviewAgreement.Input draft = new(mediation, OutcomeKind.Agreed, "双方对手续费有争议。", 3000m, 5);
        foreach (
            var refused in new[]
            {
                await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Mediator, draft)),
                await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Mediator, agreement)),
            }
        )
        {
            (refused.Code, refused.Values["characters"]).ShouldBe(("Referrals:NameCannotBePrinted", "\U00017000 (U+17000)"));
        }

        (await bank.App.ReadAsync(db => db.Set<IssuedDocument>().AnyAsync())).ShouldBeFalse();
        (await bank.App.AsAsync(bank.Staff, new GetDeskCase.Input(mediation))).Mediation.State.ShouldBe(MediationState.InMediation);
        await bank.AgreedAsync();
        (await bank.App.ReadAsync(db => db.Set<IssuedDocument>().SingleAsync())).Number.ShouldContain("000001", Case.Sensitive, "no number was lost");
    }

    [Fact]
    public async Task A_consent_holds_on_its_last_day()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var (mediation, id) = await bank.ConsentedAsync(validUntil: new DateOnly(2026, 3, 17));
        bank.App.Clock.Advance(TimeSpan.FromDays(1));
        await bank.App.AsAsync(bank.Handler, new PushCase.Input(mediation));
        (await bank.App.HistoryAsync(id)).ShouldContain(nameof(CasePushed));
    }

    [Fact]
    public async Task A_push_whose_delivery_was_forgotten_in_a_crash_and_comes_again_lands_once()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var (mediation, id) = await bank.OnDeskAsync();
        await bank.App.ReadAsync(db => DirectSql.RunAsync(db, """UPDATE "outbox_message" SET "DeliveredAt" = NULL, "ClaimedUntil" = NULL"""));
        (await bank.App.DispatchAsync()).ShouldBe(1);
        (await bank.App.HistoryAsync(id)).Count(e => e == nameof(PushAcknowledged)).ShouldBe(1);
        (await bank.App.ReadAsync(db => db.Set<DueTimer>().CountAsync(t => t.SubjectId == mediation))).ShouldBe(1);

        await bank.App.AsAsync(bank.Staff, new AcceptMediation.Input(mediation));
        await bank.App.ReadAsync(db => DirectSql.RunAsync(db, """UPDATE "outbox_message" SET "DeliveredAt" = NULL, "ClaimedUntil" = NULL"""));
        await bank.App.DispatchAsync();
        (await bank.App.AsAsync(bank.Staff, new GetDeskCase.Input(mediation))).Mediation.State.ShouldBe(
            MediationState.Accepted,
            "an answer is not taken back by a message that comes late"
        );
    }

    [Theory]
    [InlineData("""UPDATE "mediation_case" SET "AgreedAmount" = 900000""", "mediation.AgreedAmount")]
    [InlineData("""UPDATE "mediation_case" SET "AgreedAmount" = NULL""", "mediation.AgreedAmount")]
    [InlineData("""UPDATE "mediation_case" SET "PayBy" = '2027-01-01'""", "mediation.PayBy")]
    [InlineData("""UPDATE "mediation_case" SET "Terms" = '被申请人另付九千元。'""", "mediation.Words")]
    [InlineData("""UPDATE "mediation_case" SET "Facts" = '没有争议。'""", "mediation.Words")]
    [InlineData("""UPDATE "mediation_case" SET "State" = 'Failed'""", "mediation.State")]
    [InlineData("""UPDATE "mediation_case" SET "MediatorName" = '郭立'""", "mediation.MediatorName")]
    [InlineData("""UPDATE "separate_consent" SET "FieldList" = 'ComplaintNumber'""", "mediation.Fields")]
    [InlineData("""UPDATE "data_sharing_record" SET "Snapshot" = replace("Snapshot", '3280', '9280')""", "mediation.Sharing")]
    [InlineData("""UPDATE "mediation_session" SET "CancelledAt" = "StartsAt" """, "mediation.SessionCancelled")]
    [InlineData("""UPDATE "mediation_session" SET "Present" = 'Nobody'""", "mediation.Present")]
    [InlineData("""UPDATE "issued_document" SET "Number" = '（2026）穗金人调字第000009号'""", "mediation.Agreement")]
    [InlineData("""UPDATE "issued_document" SET "Sha256" = '00'""", "mediation.AgreementFile")]
    public async Task Whoever_changes_a_mediation_beside_the_chain_is_found(string attack, string what)
    {
        await using var bank = await MediationTestBank.OpenAsync();
        await bank.AgreedAsync();
        (await bank.App.AuditAsync()).ShouldBeEmpty();
        await bank.App.ReadAsync(db => DirectSql.RunAsync(db, attack));
        (await bank.App.AuditAsync()).ShouldContain(f => f.Fault == AuditFault.Differs && f.What == what);
    }

    [Fact]
    public async Task A_mediation_taken_out_of_the_register_is_missed()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        await bank.AgreedAsync();
        await bank.App.ReadAsync(db => DirectSql.RunAsync(db, """DELETE FROM "mediation_case" """, withoutForeignKeys: true));
        (await bank.App.AuditAsync()).ShouldContain(f => f.Fault == AuditFault.RowMissing && f.What == "mediation");
    }

    [Fact]
    public async Task A_file_is_not_verified_under_another_number_than_the_sealed_one()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        await bank.AgreedAsync();
        var document = await bank.App.ReadAsync(db => db.Set<IssuedDocument>().SingleAsync());
        (await bank.App.AsSystemAsync(new VerifyDocument.Input(document.Sha256))).Number.ShouldBe(document.Number);
        await bank.App.ReadAsync(db => DirectSql.RunAsync(db, """UPDATE "issued_document" SET "Number" = '（2026）穗金人调字第000009号'"""));
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsSystemAsync(new VerifyDocument.Input(document.Sha256)))).Code.ShouldBe(
            "Documents:HistoryDiffers"
        );
    }

    [Fact]
    public async Task The_ended_cases_come_from_the_last_page_by_page_and_name_nobody()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        for (var i = 0; i < 52; i++)
        {
            var (mediation, _) = await bank.OnDeskAsync();
            bank.App.Clock.Advance(TimeSpan.FromMinutes(1));
            await bank.App.AsAsync(bank.Staff, new DeclineMediation.Input(mediation, DeclineReason.NoCapacity));
        }

        var first = await bank.App.AsAsync(bank.Staff, new ListDeskCases.Input(DeskView.Ended));
        var second = await bank.App.AsAsync(bank.Staff, new ListDeskCases.Input(DeskView.Ended, first.Next));
        (first.Rows.Count, second.Rows.Count, second.Next).ShouldBe((50, 2, null));
        DeskRow[] all = [.. first.Rows, .. second.Rows];
        all.Select(r => r.EndedAt).ShouldBe(all.Select(r => r.EndedAt).OrderDescending());
        all.Select(r => r.Id).Distinct().Count().ShouldBe(52);
        all.ShouldAllBe(r => r.Complainant == "李*华" && r.ReceivedAt < r.EndedAt);
    }

    [Fact]
    public async Task A_moved_session_frees_its_time_and_a_cancelled_one_is_next_no_more()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var (mediation, id) = await AppointedAsync(bank);
        var (other, _) = await AppointedAsync(bank);
        var (first, later) = (bank.App.Now.AddDays(1), bank.App.Now.AddDays(2));
        var session = await PlanAsync(bank, mediation, first);
        (await Should.ThrowAsync<BusinessException>(() => PlanAsync(bank, other, first))).Code.ShouldBe("Referrals:MediatorTaken");
        await bank.App.AsAsync(
            bank.Mediator,
            new MoveSession.Input(mediation, session, later, 60, SessionManner.Phone, SessionChange.ComplainantAsks, Place: "三方通话")
        );
        await PlanAsync(bank, other, first);
        (await Should.ThrowAsync<BusinessException>(() => PlanAsync(bank, other, later))).Code.ShouldBe("Referrals:MediatorTaken");
        (await bank.App.AsAsync(bank.Handler, new GetCaseMediation.Input(id))).Mediation!.NextSessionAt.ShouldBe(later);

        await bank.App.AsAsync(bank.Staff, new CancelSession.Input(mediation, session, SessionChange.BankAsks));
        (await bank.App.AsAsync(bank.Handler, new GetCaseMediation.Input(id))).Mediation!.NextSessionAt.ShouldBeNull();
        var row = (await bank.App.AsAsync(bank.Mediator, new ListDeskCases.Input(DeskView.Mine))).Rows.Single(r => r.Id == mediation);
        (row.SessionAt, row.NextDueAt).ShouldBe((null, bank.App.Now));
        await PlanAsync(bank, other, later);
        (await bank.App.AsAsync(bank.Staff, new ListSessions.Input(new DateOnly(2026, 3, 18)))).ShouldHaveSingleItem().MediationId.ShouldBe(other);
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_session_in_another_place_at_the_same_time_is_not_said_to_be_moved_in_time()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var (mediation, id) = await AppointedAsync(bank);
        var (first, later) = (bank.App.Now.AddDays(1), bank.App.Now.AddDays(2));
        var session = await PlanAsync(bank, mediation, first);
        (await MovedAsync(first, "另一条线")).ShouldBe((null, "另一条线"));
        (await MovedAsync(later, "另一条线")).ShouldBe((first, "另一条线"));
        (await MovedAsync(later, "三方通话")).ShouldBe((first, "三方通话"));
        (await bank.App.AuditAsync()).ShouldBeEmpty();

        async Task<(DateTimeOffset? From, string Place)> MovedAsync(DateTimeOffset startsAt, string place)
        {
            await bank.App.AsAsync(
                bank.Mediator,
                new MoveSession.Input(mediation, session, startsAt, 60, SessionManner.Phone, SessionChange.PlaceUnavailable, Place: place)
            );
            var moved = (await bank.App.AsAsync(bank.Handler, new GetReferrals.Input(id))).Mediations.Single().Sessions.Single();
            moved.Change.ShouldBe(SessionChange.PlaceUnavailable);
            return (moved.MovedFrom, moved.Place);
        }
    }

    [Theory]
    [InlineData(60, 30, 29, "Referrals:SessionNotOver")]
    [InlineData(60, 30, 30, null)]
    [InlineData(60, null, 59, "Referrals:SessionNotOver")]
    [InlineData(60, null, 60, null)]
    [InlineData(60, 60, -1, "Referrals:SessionNotYetHeld")]
    public async Task A_session_is_recorded_once_it_is_over(int planned, int? really, int minutesIn, string? refusal)
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var (mediation, id) = await AppointedAsync(bank);
        var session = await PlanAsync(bank, mediation, bank.App.Now.AddHours(1));
        bank.App.Clock.Advance(TimeSpan.FromMinutes(60 + minutesIn));
        Task RecordAsync() =>
            bank.App.AsAsync(bank.Mediator, new RecordSession.Input(mediation, session, really ?? planned, Attendance.BothParties, "双方到场。"));
        if (refusal is not null)
        {
            (await Should.ThrowAsync<BusinessException>(RecordAsync)).Code.ShouldBe(refusal);
        }
        else
        {
            await RecordAsync();
        }

        (await bank.App.HistoryAsync(id)).Contains(nameof(SessionRecorded)).ShouldBe(refusal is null);
    }

    private static async Task<(Guid Mediation, Guid Case)> AppointedAsync(MediationTestBank bank)
    {
        var (mediation, id) = await bank.OnDeskAsync();
        await bank.App.AsAsync(bank.Staff, new AcceptMediation.Input(mediation));
        await bank.App.AsAsync(bank.Staff, new AppointMediator.Input(mediation, bank.PanelMember));
        return (mediation, id);
    }

    private static async Task<Guid> PlanAsync(MediationTestBank bank, Guid mediation, DateTimeOffset startsAt) =>
        (await bank.App.AsAsync(bank.Staff, new ScheduleSession.Input(mediation, startsAt, 60, SessionManner.Phone, Place: "三方通话"))).SessionId;

    [Fact]
    public async Task A_mediator_finds_the_own_cases_with_their_next_session_and_masked()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var (mediation, _) = await bank.OnDeskAsync();
        await bank.OnDeskAsync();
        await bank.App.AsAsync(bank.Staff, new AcceptMediation.Input(mediation));
        await bank.App.AsAsync(bank.Staff, new AppointMediator.Input(mediation, bank.PanelMember));
        foreach (var days in new[] { 3, 2 })
        {
            await bank.App.AsAsync(bank.Staff, new ScheduleSession.Input(mediation, bank.App.Now.AddDays(days), 60, SessionManner.Phone, Place: "三方通话"));
        }

        var mine = (await bank.App.AsAsync(bank.Mediator, new ListDeskCases.Input(DeskView.Mine))).Rows.ShouldHaveSingleItem();
        (mine.Id, mine.Complainant, mine.SessionAt, mine.NextDueAt).ShouldBe((mediation, "李*华", bank.App.Now.AddDays(2), bank.App.Now.AddDays(2)));
    }
}
