using Mediation.Complaints.Domain.Letters;
using Mediation.Complaints.Domain.Supplements;
using Mediation.Core.Policies;
using Mediation.Documents.Domain;
using static Mediation.Tests.Complaints.AComplaint;
using static Mediation.Tests.Complaints.AnEnding;

namespace Mediation.Tests.Complaints;

/// <summary>Material that is asked for stops no clock, and the answer is recorded once (Order 2020/3, Art. 13); a withdrawal says what was paid.</summary>
public sealed class SupplementTests
{
    private static readonly DateOnly Today = new(2026, 11, 16);

    [Fact]
    public void The_bank_s_own_clock_runs_on()
    {
        var complaint = InHand();
        var due = complaint.Duties.Select(d => (d.DueAt, d.State)).ToList();
        var request = Asked(complaint, Today.AddDays(7));
        complaint.Duties.Select(d => (d.DueAt, d.State)).ShouldBe(due);
        complaint.IsClockPaused.ShouldBeFalse();
        complaint.AnswerSupplement(request.Id, SupplementAnswer.Part, DatedAct.Now(Day(11, 18)), null, 1);
        (request.Answer, request.AnsweredAt).ShouldBe((SupplementAnswer.Part, Day(11, 18)));
        complaint.TakeRaised().OfType<SupplementAnswered>().ShouldHaveSingleItem().Files.ShouldBe(1);
    }

    [Fact]
    public void A_request_is_answered_once_and_not_before_it_was_made()
    {
        var complaint = InHand();
        var request = Asked(complaint, Today);
        RefusalOf(() => complaint.AnswerSupplement(request.Id, SupplementAnswer.All, new DatedAct(Day(11, 15), Day(11, 17)), null, 0))
            .ShouldBe("Complaints:BeforeItsCause");
        complaint.AnswerSupplement(request.Id, SupplementAnswer.None, DatedAct.Now(Day(11, 18)), null, 0);
        RefusalOf(() => complaint.AnswerSupplement(request.Id, SupplementAnswer.All, DatedAct.Now(Day(11, 19)), null, 0))
            .ShouldBe("Complaints:SupplementAnswered");
        RefusalOf(() => complaint.AnswerSupplement(Guid.CreateVersion7(), SupplementAnswer.All, DatedAct.Now(Day(11, 19)), null, 0))
            .ShouldBe("Complaints:SupplementUnknown");
    }

    [Fact]
    public void Its_letter_and_that_of_the_acceptance_hold_as_long_as_the_case_is_worked_on()
    {
        var complaint = InHand();
        var request = Asked(complaint, Today.AddDays(7));
        Holding(complaint).ShouldBe((true, true, false));
        complaint.Withdraw(new(Day(11, 19), "回拨本人电话确认"), Rules, Day(11, 19));
        Holding(complaint).ShouldBe((false, false, true), "a case that was withdrawn asks for nothing");
        LetterRules.OfEnd.ShouldContain(DocumentKind.WithdrawalConfirmation, "what was withdrawn may be opened again");

        (bool Supplement, bool Acceptance, bool Withdrawal) Holding(Complaint one) =>
            (
                one.LetterHolds(DocumentKind.SupplementNotice, request.Id),
                one.LetterHolds(DocumentKind.AcceptanceNotice, one.Id),
                one.LetterHolds(DocumentKind.WithdrawalConfirmation, one.Id)
            );
    }

    [Fact]
    public void Nobody_is_asked_for_an_answer_by_a_day_after_every_limit() =>
        RefusalOf(() => Asked(InHand(), Today.AddYears(1).AddDays(1))).ShouldBe("Core:DateTooFarAhead");

    [Fact]
    public void Nobody_is_asked_for_an_answer_by_yesterday() => RefusalOf(() => Asked(InHand(), Today.AddDays(-1))).ShouldBe("Complaints:ReplyByPassed");

    [Fact]
    public void The_names_of_the_material_stand_in_both_languages() =>
        Grounds.NamesOf("identity claim").ShouldBe(new LocalName("身份证件、投诉请求、事实和理由", "identity document, claim, facts and reasons"));

    [Fact]
    public void Files_and_notes_are_added_after_every_end()
    {
        // Of one that was merged they go to the complaint that leads it.
        foreach (var state in Enum.GetValues<ComplaintState>().Where(s => s != ComplaintState.Merged))
        {
            ComplaintWorkflow.Table.Allows(state, ComplaintAction.AddAttachment).ShouldBeTrue();
            ComplaintWorkflow.Table.Allows(state, ComplaintAction.RecordContact).ShouldBeTrue();
        }
    }

    [Fact]
    public void A_withdrawal_says_who_verified_it_how_and_what_was_given_for_it()
    {
        var complaint = InHand();
        Withdrawal wish = new(Day(11, 16), "回拨登记电话，本人确认")
        {
            Manner = ContactManner.Phone,
            VerifiedBy = "罗燕",
            VerifiedAt = Day(11, 16, 11),
            Payment = WithdrawalPayment.Promised,
            PaymentNoteId = complaint.ANote().Id,
        };
        RefusalOf(() => InHand().Withdraw(wish with { VerifiedAt = Day(11, 15) }, Rules, Day(11, 17))).ShouldBe("Complaints:BeforeItsCause");
        complaint.Withdraw(wish, Rules, Day(11, 17));
        complaint.WithdrawalPayment.ShouldBe(WithdrawalPayment.Promised);
        var withdrawn = complaint.TakeRaised().OfType<ComplaintWithdrawn>().ShouldHaveSingleItem();
        (withdrawn.VerifiedBy, withdrawn.VerifiedAt, withdrawn.Payment).ShouldBe(("罗燕", Day(11, 16, 11), WithdrawalPayment.Promised));
        withdrawn.RecordedLater.ShouldBe(true, "it was recorded on another local day than the wish");
        complaint.Duties.ShouldAllBe(d => d.SettledAt == Day(11, 16));
    }

    private static SupplementRequest Asked(Complaint complaint, DateOnly replyBy) =>
        complaint.RequestSupplement(
            new Policy<IReadOnlyList<string>>(EndingRules.PolicyKey, 1, ["identity", "claim"]),
            null,
            replyBy,
            Guid.Empty,
            Today,
            Day(11, 16)
        );
}
