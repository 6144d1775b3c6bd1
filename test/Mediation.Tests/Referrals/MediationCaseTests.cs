using Mediation.Core.Data;
using Mediation.Documents.Domain;
using Mediation.Referrals.Domain;
using static Mediation.Tests.Referrals.AMediation;

namespace Mediation.Tests.Referrals;

public sealed class MediationCaseTests
{
    [Fact]
    public void Exactly_the_consented_fields_leave_with_a_record_that_names_the_consent_and_their_hash()
    {
        var mediation = In(MediationState.Consented);
        Push(mediation);
        var sharing = mediation.Sharing!;
        var opened = Opened(sharing);
        (opened with { Salt = null }).ShouldBe(Everything.Only(Consented));
        sharing.SnapshotSha256.ShouldBe(SharedSnapshot.Sha256Of(opened.ToJson()));
        (sharing.ConsentId, sharing.Recipient, sharing.SharedAt).ShouldBe((mediation.Consent!.Id, mediation.Consent.Recipient, PushedAt));
        var pushed = Raised<CasePushed>(mediation);
        (pushed.FieldCount, pushed.SnapshotSha256, pushed.SharingId).ShouldBe((Consented.Length, sharing.SnapshotSha256, sharing.Id));
        pushed.Fields.ShouldBe(Consented);
    }

    [Fact]
    public void What_is_stored_of_it_names_nobody_and_its_hash_cannot_be_guessed()
    {
        var mediation = In(MediationState.Pushed);
        var sharing = mediation.Sharing!;
        SharedSnapshot
            .Read(sharing.Snapshot)
            .Fields.ShouldBe([SharedField.ComplaintNumber, SharedField.Respondent, SharedField.ClaimedAmount, SharedField.Narrative]);
        var stored = SharedSnapshot.Read(sharing.Snapshot);
        (stored.ComplainantName, stored.ComplainantPhone, stored.Salt).ShouldBe((null, null, null));
        SharedSnapshot.Sha256Of((Opened(sharing) with { Salt = null }).ToJson()).ShouldNotBe(sharing.SnapshotSha256);
    }

    [Fact]
    public void A_consented_field_that_is_not_known_is_not_said_to_have_left()
    {
        var mediation = In(MediationState.Consented);
        Push(mediation, Everything with { Narrative = null }, Days.DateOf(PushedAt));
        Raised<CasePushed>(mediation).Fields.ShouldBe(Consented.Where(field => field != SharedField.Narrative));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "Referrals:ConsentExpired")]
    public void Nothing_leaves_after_the_last_day_of_the_consent(int daysAfter, string? refusal)
    {
        var lastDay = Days.DateOf(PushedAt);
        var mediation = In(MediationState.ConsentPending);
        GivenConsent given = new(ConsentManner.RecordedCall, PushedAt.AddHours(-1), "0413", Consented, lastDay);
        mediation.RecordConsent(SeparateConsent.Of(mediation.Id, given, Body.Name, Complaints.AComplaint.Received, lastDay));

        var refused = Record.Exception(() => Push(mediation, Everything, lastDay.AddDays(daysAfter))) as BusinessException;

        refused?.Code.ShouldBe(refusal);
        (mediation.State, mediation.Sharing is null).ShouldBe(refusal is null ? (MediationState.Pushed, false) : (MediationState.Consented, true));
    }

    [Theory]
    [InlineData(WithdrawalReason.ConsentWithdrawn, true)]
    [InlineData(WithdrawalReason.ComplainantWishes, false)]
    [InlineData(WithdrawalReason.ComplaintEnded, false)]
    public void Only_a_consent_that_is_taken_back_ends_the_consent(WithdrawalReason reason, bool isTakenBack)
    {
        var mediation = In(MediationState.InMediation);
        mediation.Withdraw(reason, DatedAct.Now(Afterwards));
        mediation.Consent!.WithdrawnAt.ShouldBe(isTakenBack ? Afterwards : null);
        mediation.Sharing.ShouldNotBeNull("what was lawfully shared stays on record");
    }

    [Fact]
    public void A_referral_without_a_consent_can_be_withdrawn_for_want_of_it()
    {
        var mediation = In(MediationState.ConsentPending);
        mediation.Withdraw(WithdrawalReason.ConsentWithdrawn, DatedAct.Now(PushedAt));
        (mediation.State, mediation.Consent).ShouldBe((MediationState.Withdrawn, null));
    }

    [Fact]
    public void With_the_receipt_the_body_has_until_its_day_to_answer()
    {
        var mediation = In(MediationState.Pushed);
        mediation.Acknowledge(AcceptBy, 1, PushedAt);
        (mediation.AcknowledgedAt, mediation.AcceptBy, mediation.NextDueAt).ShouldBe((PushedAt, AcceptBy, AcceptBy));
        Raised<PushAcknowledged>(mediation).Receipt.ShouldBe(mediation.Sharing!.SnapshotSha256);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void An_answer_is_in_time_before_the_end_of_its_day(int ticksLate, bool inTime)
    {
        var mediation = In(MediationState.Acknowledged);
        mediation.Accept(DatedAct.Now(AcceptBy.AddTicks(ticksLate)));
        Raised<MediationAccepted>(mediation).InTime.ShouldBe(inTime);
    }

    [Theory]
    [InlineData(null, "Complaints:LateProofMissing")]
    [InlineData("录音 0413", null)]
    public void An_acceptance_in_time_that_is_recorded_late_needs_a_proof(string? proof, string? refusal)
    {
        var mediation = In(MediationState.Acknowledged);
        var refused = Record.Exception(() => mediation.Accept(new DatedAct(AcceptBy.AddTicks(-1), AcceptBy, proof))) as BusinessException;
        refused?.Errors.ShouldHaveSingleItem().Code.ShouldBe(refusal);
        (refused is null).ShouldBe(refusal is null);
        if (refused is null)
        {
            var accepted = Raised<MediationAccepted>(mediation);
            (accepted.InTime, accepted.AcceptedAt, accepted.LateProof).ShouldBe((true, AcceptBy.AddTicks(-1), proof));
        }
    }

    [Fact]
    public void No_answer_and_no_end_lies_before_what_it_follows()
    {
        var early = PushedAt.AddTicks(-1);
        Refused(MediationState.Acknowledged, m => m.Accept(new DatedAct(early, AcceptedAt))).ShouldBe("Complaints:BeforeItsCause");
        Refused(MediationState.Acknowledged, m => m.Decline(DeclineReason.NoCapacity, null, new DatedAct(early, AcceptedAt)))
            .ShouldBe("Complaints:BeforeItsCause");
        Refused(MediationState.InMediation, m => m.Withdraw(WithdrawalReason.WrongBody, new DatedAct(AcceptedAt, Afterwards)))
            .ShouldBe("Complaints:BeforeItsCause", "a session was held since");

        static string? Refused(MediationState state, Action<MediationCase> act)
        {
            var mediation = In(state);
            var code = (Record.Exception(() => act(mediation)) as BusinessException)?.Errors.Single().Code;
            mediation.State.ShouldBe(state, "what is refused changes nothing");
            return code;
        }
    }

    [Fact]
    public void Only_an_answer_that_is_still_awaited_is_overdue()
    {
        var waiting = In(MediationState.Acknowledged);
        waiting.NoteOverdue();
        Raised<MediationAcceptanceOverdue>(waiting).AcceptBy.ShouldBe(AcceptBy);
        foreach (var state in Enum.GetValues<MediationState>().Where(s => s != MediationState.Acknowledged))
        {
            var answered = In(state);
            answered.AwaitsAnswer.ShouldBeFalse($"{state}");
            Should.Throw<InvalidOperationException>(answered.NoteOverdue);
            answered.TakeRaised().ShouldBeEmpty($"{state}");
        }
    }

    [Fact]
    public void A_body_that_declines_ends_it_with_its_reason_and_its_words()
    {
        var mediation = In(MediationState.Acknowledged);
        mediation.Decline(DeclineReason.AlreadyInProceedings, "已立案", DatedAct.Now(AcceptedAt));
        (mediation.DeclineReason, mediation.DeclineWords, mediation.EndedAt).ShouldBe((DeclineReason.AlreadyInProceedings, "已立案", AcceptedAt));
        mediation.Facts.ShouldBeNull("facts are what an agreement or a failure states");
        Raised<MediationDeclined>(mediation).Reason.ShouldBe(DeclineReason.AlreadyInProceedings);
    }

    [Fact]
    public void The_proposal_holds_its_complaint_to_one_open_mediation_and_its_end_lets_it_go()
    {
        var mediation = In(MediationState.ConsentPending);
        mediation.OpenCaseId.ShouldBe(mediation.CaseId);
        mediation.Withdraw(WithdrawalReason.SettledDirectly, DatedAct.Now(PushedAt));
        (mediation.OpenCaseId, mediation.NextDueAt).ShouldBe((null, PushedAt));
    }

    [Fact]
    public void Its_history_carries_neither_what_was_said_nor_what_was_agreed()
    {
        var mediation = In(MediationState.InMediation);
        Hold(mediation);
        Agree(mediation);
        mediation.Issue(Document(mediation), "hash of the text");
        var raised = mediation.TakeRaised();
        raised.Select(e => e.GetType()).ShouldBe([typeof(SessionRecorded), typeof(MediationAgreed), typeof(AgreementIssued)]);
        var text = string.Join('\n', raised);
        text.ShouldNotContain("陈述");
        text.ShouldNotContain("收费有争议");
        text.ShouldNotContain("退还手续费");
        text.ShouldNotContain("李淑华");
    }

    [Fact]
    public void The_agreement_belongs_to_it_and_the_history_seals_its_words()
    {
        var mediation = In(MediationState.InMediation);
        Agree(mediation);
        var sealedWords = Raised<MediationAgreed>(mediation).WordsSha256;
        sealedWords.ShouldBe(mediation.WordsSha256);
        var document = Document(mediation);
        mediation.Issue(document, "hash of the text");
        (mediation.AgreementId, Raised<AgreementIssued>(mediation).TextSha256).ShouldBe((document.Id, "hash of the text"));

        var other = In(MediationState.InMediation);
        other.Agree(2900m, new DateOnly(2026, 12, 4), "收费有争议。", "退还手续费", Afterwards, Days.DateOf(Afterwards), Afterwards);
        other.WordsSha256.ShouldNotBe(sealedWords);
    }

    private static IssuedDocument Document(MediationCase mediation) =>
        IssuedDocument.Issue(
            new DocumentIssue(DocumentKind.MediationAgreement, "（2026）调字第1号", "GZ-01", mediation.CaseId, "TS-2026-GZ-000418", mediation.Id),
            new IssuedFile(Guid.CreateVersion7(), "hash of the file", "mediation-agreement", 4),
            Guid.CreateVersion7(),
            Afterwards
        );

    private static T Raised<T>(AggregateRoot aggregate)
        where T : DomainEvent => aggregate.TakeRaised().OfType<T>().ShouldHaveSingleItem();
}
