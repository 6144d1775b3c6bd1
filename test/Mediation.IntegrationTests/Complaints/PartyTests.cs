using Mediation.Core.History;
using Mediation.IntegrationTests.Databases;
using Mediation.IntegrationTests.Referrals;
using Mediation.Referrals.Domain;
using Mediation.Referrals.Outcomes;
using Mediation.Referrals.Proposals;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>Parties of a case through its use cases: added, changed, elected, ended, found, shown after a reason, and held by the verifier.</summary>
[OnEveryDatabase]
public sealed class PartyTests
{
    [Fact]
    public async Task An_agent_is_added_with_a_file_corrected_revealed_and_ended_and_all_of_it_is_history()
    {
        await using var bank = await Bank.OpenAsync();
        var app = bank.App;
        var id = (await bank.RegisterAsync()).Id;
        await app.AsAsync(bank.Handler, new AssignComplaint.Input(id));
        using MemoryStream pdf = new(Api.APdf());
        var file = await app.AsAsync(bank.Handler, await Mediation.Core.Files.UploadFile.OfAsync("委托\u200B书.pdf", pdf));
        var until = DateOnly.FromDateTime(app.Now.UtcDateTime).AddDays(10);
        var agent = (
            await app.AsAsync(
                bank.Handler,
                new AddParty.Input(id, PartyRole.Agent, "陈立", Phone: "13900139001", MaySettle: true, ProofFileId: file.Id, ValidUntil: until)
            )
        ).Id;
        var seen = await PartyAsync(bank, id, agent);
        (seen.Name, seen.Phone, seen.Authority, seen.MaySettle, seen.ProofFile).ShouldBe(("陈*", "139****9001", AuthorityState.Valid, true, "委托书.pdf"));
        (await app.AsAsync(bank.Handler, new GetComplaint.Input(id))).Attachments.ShouldHaveSingleItem().Name.ShouldBe("委托书.pdf");

        await app.AsAsync(bank.Handler, new ChangeParty.Input(id, agent, Name: "陈立新", DocumentNumber: "440106195903124521"));
        (await app.AsAsync(bank.Handler, new GetRevealed.Input(id, agent))).Person.ShouldBeNull("nobody said why yet");
        var full = await app.AsAsync(bank.Handler, new RevealParty.Input(id, agent, "核对授权"));
        (full.Name, full.Phone, full.DocumentNumber).ShouldBe(("陈立新", "+8613900139001", "440106195903124521"));
        (await app.AsAsync(bank.Handler, new GetRevealed.Input(id, agent))).Person!.Name.ShouldBe("陈立新");
        (await app.AsAsync(bank.Handler, new GetRevealed.Input(id))).Person.ShouldBeNull("that was another person");

        app.Clock.Advance(TimeSpan.FromDays(12));
        (await PartyAsync(bank, id, agent)).Authority.ShouldBe(AuthorityState.Expired);
        await app.AsAsync(bank.Handler, new RemoveParty.Input(id, agent, PartyEnding.AuthorityEnded));
        (await PartyAsync(bank, id, agent)).Ending.ShouldBe(PartyEnding.AuthorityEnded);
        (await app.HistoryAsync(id))
            .TakeLast(5)
            .ShouldBe([nameof(AttachmentAdded), nameof(PartyAdded), nameof(PartyChanged), nameof(PartyRevealed), nameof(PartyEnded)]);
        (await app.AuditAsync()).ShouldBeEmpty();
        await app.ReadAsync(db => DirectSql.RunAsync(db, """UPDATE "party" SET "MaySettle" = TRUE, "EndedAt" = NULL WHERE "Role" = 'Agent'"""));
        (await app.AuditAsync()).ShouldContain(f => f.Fault == AuditFault.Differs && f.What!.StartsWith("party.EndedAt ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_acted_for_somebody_is_found_by_that_role_and_does_not_count_as_complaining_again()
    {
        await using var bank = await Bank.OpenAsync();
        var app = bank.App;
        ActingInput acting = new(PartyRole.Agent, "陈立", Phone: "13900139001", MaySettle: true, ProofReference: "委托书 0316");
        var number = (await app.AsAsync(bank.Handler, ARegistration("王五", "13800136072") with { Acting = acting })).Number;
        var row = (await app.AsAsync(bank.Handler, new FindCallerComplaints.Input("13900139001"))).Rows.ShouldHaveSingleItem();
        (row.Number, row.Role, row.Person).ShouldBe((number, PartyRole.Agent, "陈*"));
        (await app.AsAsync(bank.Handler, new ListComplaints.Input(new(Search: "陈立"), new()))).Rows.ShouldHaveSingleItem().Number.ShouldBe(number);

        var own = await app.AsAsync(bank.Handler, ARegistration("陈立", "13900139001"));
        (await EarlierAsync(own.Id)).ShouldBe(0, "what he filed for another is not his own");
        app.Clock.Advance(TimeSpan.FromHours(1));
        (await EarlierAsync((await app.AsAsync(bank.Handler, ARegistration("陈立", "13900139001"))).Id)).ShouldBe(1);

        Task<int> EarlierAsync(Guid id) =>
            app.ReadAsync(async db =>
            {
                var complaint = await db.Complaints.Include(c => c.Complainant).SingleAsync(c => c.Id == id);
                return await new EarlierComplaints(db).CountAsync(complaint, 365, db.Complaints, default);
            });
    }

    [Fact]
    public async Task What_is_wrong_with_who_acts_is_named_field_by_field()
    {
        await using var bank = await Bank.OpenAsync();
        ActingInput acting = new(
            PartyRole.GroupMember,
            " ",
            DocumentNumber: "44010619590312452X",
            Phone: "123",
            ValidFrom: new(2026, 4, 1),
            ValidUntil: new(2026, 3, 1)
        );
        var refused = await Should.ThrowAsync<InvalidInputException>(() =>
            bank.App.AsAsync(bank.Handler, ARegistration("王五", "13800136072") with { Acting = acting })
        );
        refused
            .Errors.Select(e => e.Field)
            .ShouldBe(["actingRole", "actingName", "actingValidUntil", "actingDocumentNumber", "actingPhone"], ignoreOrder: true);
    }

    [Fact]
    public async Task Twenty_persons_who_are_listed_are_rated_at_once()
    {
        await using var bank = await Bank.OpenAsync();
        var app = bank.App;
        var id = (await app.AsAsync(bank.Handler, ARegistration("王五", "13800136072") with { Channel = IntakeChannel.Visit })).Id;
        await app.AsAsync(bank.Handler, new AssignComplaint.Input(id));
        for (var i = 1; i < 20; i++)
        {
            await app.AsAsync(bank.Handler, new AddParty.Input(id, PartyRole.GroupMember, $"成员{(char)('甲' + i)}"));
        }

        var seen = await app.AsAsync(bank.Handler, new GetComplaint.Input(id));
        (seen.GroupSize, seen.RiskLevel).ShouldBe((20, RiskLevel.Critical));
        var members = (await app.AsAsync(bank.Handler, new GetParties.Input(id))).Parties.Where(p => p.Role == PartyRole.GroupMember).Take(6).ToList();
        foreach (var member in members.Take(5))
        {
            await app.AsAsync(bank.Handler, new ElectRepresentative.Input(id, member.Id));
        }

        var refused = await Should.ThrowAsync<BusinessException>(() => app.AsAsync(bank.Handler, new ElectRepresentative.Input(id, members[5].Id)));
        refused.Code.ShouldBe("Complaints:TooManyRepresentatives");
        (await app.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Consent_and_agreement_are_signed_by_whoever_has_the_authority_only()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var app = bank.App;
        var (mediation, id) = await bank.HeldAsync();
        RecordOutcome.Input outcome = new(mediation, OutcomeKind.Agreed, "双方对手续费有争议。", 3000m, 5, Terms: "再无其他纠纷。", SignedBy: PartyRole.Agent);
        (await RefusedAsync(bank.Mediator, outcome)).ShouldBe("Complaints:NoSuchParty");
        var agent = (await app.AsAsync(bank.Handler, new AddParty.Input(id, PartyRole.Agent, "陈立"))).Id;
        (await RefusedAsync(bank.Mediator, outcome)).ShouldBe("Complaints:AuthorityMissing");
        await app.AsAsync(bank.Handler, new ChangeParty.Input(id, agent, ProofReference: "委托书 0316"));
        (await RefusedAsync(bank.Mediator, outcome)).ShouldBe("Complaints:SpecialAuthorityMissing");
        await app.AsAsync(bank.Handler, new ChangeParty.Input(id, agent, MaySettle: true));
        (await app.AsAsync(bank.Mediator, outcome)).AgreementNumber.ShouldNotBeNull();
        (await app.AuditAsync()).ShouldBeEmpty();

        var other = (await app.AsAsync(bank.Handler, ARegistration("孙小兰", "13900139009"))).Id;
        await app.AsAsync(bank.Handler, new AssignComplaint.Input(other));
        var second = (await app.AsAsync(bank.Handler, new ProposeMediation.Input(other))).Id;
        RecordConsent.Input consent = new(second, ConsentManner.RecordedCall, "录音", Enum.GetValues<SharedField>(), SignedBy: PartyRole.Agent);
        (await RefusedAsync(bank.Handler, consent)).ShouldBe("Complaints:NoSuchParty");
        await app.AsAsync(bank.Handler, consent with { SignedBy = PartyRole.Complainant });

        async Task<string> RefusedAsync<T>(MediationUser person, Core.UseCases.IInput<T> input) =>
            (await Should.ThrowAsync<BusinessException>(() => app.AsAsync(person, input))).Code;
    }

    [Fact]
    public async Task A_child_is_represented_and_a_person_of_ninety_signs_alone()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var app = bank.App;
        foreach (var (document, code) in new[] { ("440103202003124523", "Complaints:GuardianActs"), ("440103193603124521", null) })
        {
            var registered = await app.AsAsync(bank.Handler, ARegistration("吴小兰", "13900139009") with { DocumentNumber = Checked(document) });
            await app.AsAsync(bank.Handler, new AssignComplaint.Input(registered.Id));
            var mediation = (await app.AsAsync(bank.Handler, new ProposeMediation.Input(registered.Id))).Id;
            RecordConsent.Input consent = new(mediation, ConsentManner.RecordedCall, "录音", Enum.GetValues<SharedField>());
            if (code is null)
            {
                await app.AsAsync(bank.Handler, consent);
                continue;
            }

            (await Should.ThrowAsync<BusinessException>(() => app.AsAsync(bank.Handler, consent))).Code.ShouldBe(code);
            await app.AsAsync(bank.Handler, new AddParty.Input(registered.Id, PartyRole.Guardian, "吴大勇", ProofReference: "户口簿"));
            await app.AsAsync(bank.Handler, consent with { SignedBy = PartyRole.Guardian });
        }
    }

    internal static RegisterComplaint.Input ARegistration(string name, string phone) =>
        new(IntakeChannel.Hotline, name, "B02.2", "C07", "D01", $"分期手续费没有说清楚。{name}", 3280m, Phone: phone);

    /// <summary>The number with its right check character (GB 11643).</summary>
    private static string Checked(string number)
    {
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        return number[..17] + "10X98765432"[weights.Select((w, i) => w * (number[i] - '0')).Sum() % 11];
    }

    private static async Task<PartyView> PartyAsync(Bank bank, Guid id, Guid party) =>
        (await bank.App.AsAsync(bank.Handler, new GetParties.Input(id))).Parties.Single(p => p.Id == party);
}
