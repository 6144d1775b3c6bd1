using static Mediation.Tests.Complaints.AComplaint;
using static Mediation.Tests.Complaints.AnEnding;

namespace Mediation.Tests.Complaints;

/// <summary>Refused and terminated: a statutory ground, four eyes, and a duty that only the notice meets (Order 2020/3, Arts 14, 18).</summary>
public sealed class RefusalTests
{
    [Fact]
    public void The_approval_meets_no_duty_and_the_notice_does()
    {
        var complaint = RefusedOn(Day(11, 18));
        (complaint.State, complaint.IsOpen, complaint.ClosedAt).ShouldBe((ComplaintState.Refused, true, null));
        complaint.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Running);

        complaint.Close(NoticeManner.Posted, Day(11, 20), "EMS 1180", Rules, Day(11, 21));

        (complaint.State, complaint.IsOpen, complaint.Holder).ShouldBe((ComplaintState.Refused, false, Holder.Nobody));
        complaint.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Met);
        var notified = complaint.TakeRaised().OfType<EndingNotified>().ShouldHaveSingleItem();
        (notified.Ending, notified.InTime).ShouldBe((EndingKind.Refusal, true));
    }

    [Fact]
    public void A_notice_after_the_limit_breaches_however_early_the_approval_was()
    {
        var complaint = RefusedOn(Day(11, 18));
        complaint.Close(NoticeManner.Phone, Day(11, 29), "录音 0413", Rules, Day(11, 29));
        complaint.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Breached);
    }

    [Fact]
    public void Nobody_is_notified_before_the_approval_or_twice()
    {
        var complaint = RefusedOn(Day(11, 18));
        RefusalOf(() => complaint.Close(NoticeManner.Phone, Day(11, 17), "录音 0413", Rules, Day(11, 19))).ShouldBe("Complaints:NoticeBeforeApproval");
        complaint.Close(NoticeManner.Phone, Day(11, 19), "录音 0413", Rules, Day(11, 19));
        RefusalOf(() => complaint.Close(NoticeManner.Phone, Day(11, 20), "录音 0414", Rules, Day(11, 20))).ShouldBe("Complaints:ActionNotAllowed");
        RefusalOf(complaint.SendDecisionNotice).ShouldBe("Complaints:ActionNotAllowed");
    }

    [Fact]
    public void Who_proposes_it_does_not_approve_it_or_send_it_back()
    {
        var complaint = InHand();
        var proposer = Supervisor with { Id = Guid.Empty };
        var proposal = complaint.Proposed(EndingKind.Refusal, "repeated", Day(11, 18));
        RefusalOf(() => complaint.Approved(proposal, Day(11, 18), proposer)).ShouldBe("Complaints:FourEyes");
        RefusalOf(() => complaint.SendEndingBack(proposal.Id, proposer, complaint.ANote(), Day(11, 18))).ShouldBe("Complaints:FourEyes");
        (complaint.State, proposal.State).ShouldBe((ComplaintState.Handling, EndingProposalState.Proposed));
    }

    [Fact]
    public void What_was_sent_back_goes_on_and_may_be_proposed_anew()
    {
        var complaint = InHand();
        var proposal = complaint.Proposed(EndingKind.Refusal, "repeated", Day(11, 18));
        RefusalOf(() => complaint.Proposed(EndingKind.Termination, "unreachable", Day(11, 18), Guid.CreateVersion7())).ShouldBe("Complaints:EndingPending");
        complaint.SendEndingBack(proposal.Id, Supervisor, complaint.ANote(), Day(11, 18));
        RefusalOf(() => complaint.Approved(proposal, Day(11, 18))).ShouldBe("Complaints:EndingDecided");
        complaint.Approved(complaint.Proposed(EndingKind.Refusal, "repeated", Day(11, 19)), Day(11, 19));
        complaint.State.ShouldBe(ComplaintState.Refused);
    }

    [Theory]
    [InlineData("not-complainant", true)]
    [InlineData("no-identity", false)]
    [InlineData("dealt-with-elsewhere", true)]
    [InlineData("settled", true)]
    [InlineData("repeated", false)]
    public void A_ground_asks_for_a_file_where_a_paper_proves_it(string ground, bool needsProof)
    {
        RefusalOf(() => InHand().Proposed(EndingKind.Refusal, ground, Day(11, 18))).ShouldBe(needsProof ? "Complaints:EndingProofMissing" : null);
        RefusalOf(() => InHand().Proposed(EndingKind.Refusal, ground, Day(11, 18), Guid.CreateVersion7())).ShouldBeNull();
    }

    [Fact]
    public void What_is_another_company_s_is_transferred_and_not_refused() =>
        RefusalOf(() => InHand().Proposed(EndingKind.Refusal, "another-company", Day(11, 18))).ShouldBe("Complaints:ForAnotherCompany");

    [Fact]
    public void Each_ground_has_its_article_and_an_agency_signal_is_none()
    {
        Grounds.Refusals.Concat(Grounds.Terminations).ShouldAllBe(g => g.Article.Zh.Contains('第') && g.Article.En.Length > 0);
        Grounds.Refusals.ShouldNotContain(g => g.Name.Zh.Contains("职业") || g.Code.Contains("agent"));
        RefusalOf(() => Grounds.Ground(EndingKind.Refusal, "agency")).ShouldBe("Core:UnknownChoice");
    }

    [Fact]
    public void Where_nobody_can_be_notified_a_termination_ends_at_once_and_counts_as_no_answer()
    {
        var complaint = InHand();
        complaint.Approved(complaint.Proposed(EndingKind.Termination, "nobody-goes-on", Day(11, 18), Guid.CreateVersion7()), Day(11, 19));
        (complaint.State, complaint.IsOpen, complaint.ClosedAt).ShouldBe((ComplaintState.Terminated, false, Day(11, 19)));
        complaint.Duties.ShouldAllBe(d => d.State == DutyState.Ended && !d.WasMetOrMissed);
    }

    [Fact]
    public void A_termination_does_not_heal_a_breach()
    {
        var complaint = InHand();
        complaint.Approved(complaint.Proposed(EndingKind.Termination, "unreachable", Day(12, 1), Guid.CreateVersion7()), Day(12, 2));
        complaint.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Breached);
    }

    [Fact]
    public void A_court_that_accepted_it_leaves_the_notice_owed()
    {
        var complaint = InHand();
        complaint.Approved(complaint.Proposed(EndingKind.Termination, "court-or-arbitration", Day(11, 18), Guid.CreateVersion7()), Day(11, 18));
        (complaint.State, complaint.IsOpen).ShouldBe((ComplaintState.Terminated, true));
        complaint.TakeRaised();
        complaint.SendDecisionNotice();
        complaint.TakeRaised().ShouldHaveSingleItem().ShouldBeOfType<EndingNoticeOrdered>().Ending.ShouldBe(EndingKind.Termination);
    }

    [Fact]
    public void While_a_regulator_waits_a_refused_case_stays_open()
    {
        var complaint = InHand();
        var forward = complaint.Forwarded(Day(11, 16));
        complaint.Approved(complaint.Proposed(EndingKind.Refusal, "repeated", Day(11, 18)), Day(11, 18));
        complaint.Close(NoticeManner.Phone, Day(11, 19), "录音 0413", Rules, Day(11, 19));
        complaint.IsOpen.ShouldBeTrue();
        complaint.AnswerRegulator(forward, complaint.ANote(), DatedAct.Now(Day(11, 20)), "回执 0413", Rules);
        complaint.IsOpen.ShouldBeFalse();
    }

    [Fact]
    public void While_a_body_mediates_nothing_is_proposed_or_approved()
    {
        var complaint = InHand();
        var proposal = complaint.Proposed(EndingKind.Refusal, "repeated", Day(11, 18));
        complaint.BeginMediation(Rules, "广州金调委", Day(11, 19), Day(11, 19));
        RefusalOf(() => complaint.Approved(proposal, Day(11, 20))).ShouldBe("Complaints:ActionNotAllowed");
        complaint.SendEndingBack(proposal.Id, Supervisor, complaint.ANote(), Day(11, 20));
        RefusalOf(() => complaint.Proposed(EndingKind.Refusal, "repeated", Day(11, 20))).ShouldBe("Complaints:ActionNotAllowed");
    }

    [Theory]
    [InlineData(EndingLapse.Decided)]
    [InlineData(EndingLapse.Withdrawn)]
    [InlineData(EndingLapse.Transferred)]
    public void A_proposal_lapses_with_its_occasion(EndingLapse why)
    {
        var complaint = InHand();
        var proposal = complaint.Proposed(EndingKind.Refusal, "repeated", Day(11, 18));
        switch (why)
        {
            case EndingLapse.Decided:
                complaint.Decide(new(DecisionOutcome.NotGranted, null), complaint.ANote(), Guid.Empty, DatedAct.Now(Day(11, 19)), Codes);
                break;
            case EndingLapse.Withdrawn:
                complaint.Withdraw(new(Day(11, 19), "回拨本人电话确认"), Rules, Day(11, 19));
                break;
            default:
                complaint.TransferToCompany(complaint.ToInsurer(Day(11, 19)), Rules, Day(11, 19, 12));
                break;
        }

        proposal.State.ShouldBe(EndingProposalState.Lapsed);
        complaint.TakeRaised().OfType<EndingLapsed>().ShouldHaveSingleItem().EndingLapse.ShouldBe(why);
    }

    [Fact]
    public void An_approved_refusal_can_be_taken_back_until_the_complainant_was_notified()
    {
        var complaint = RefusedOn(Day(11, 18));
        var proposal = complaint.Endings.ShouldHaveSingleItem();
        complaint.TakeRaised();
        complaint.SendEndingBack(proposal.Id, Supervisor, complaint.ANote(), Day(11, 19));
        (complaint.State, complaint.NoticeSubject, proposal.State).ShouldBe((ComplaintState.Handling, null, EndingProposalState.SentBack));
        complaint.TakeRaised().OfType<EndingSentBack>().ShouldHaveSingleItem().WasApproved.ShouldBe(true);
        complaint.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Running);

        var notified = RefusedOn(Day(11, 18));
        notified.Close(NoticeManner.Phone, Day(11, 19), "录音 0413", Rules, Day(11, 19));
        RefusalOf(() => notified.SendEndingBack(notified.Endings[0].Id, Supervisor, notified.ANote(), Day(11, 20))).ShouldBe("Complaints:ActionNotAllowed");
        notified.State.ShouldBe(ComplaintState.Refused);
    }

    [Fact]
    public void Before_the_notice_of_a_refusal_the_complainant_can_withdraw_and_a_wrong_address_can_be_mended()
    {
        var complaint = RefusedOn(Day(11, 18));
        complaint.EnsureAllows(ComplaintAction.ChangeParties);
        complaint.Withdraw(new Withdrawal(Day(11, 19), "回拨登记电话") { VerifiedBy = "陈静" }, Rules, Day(11, 19));
        (complaint.State, complaint.EndingId, complaint.Endings[0].State).ShouldBe((ComplaintState.Withdrawn, null, EndingProposalState.Lapsed));

        var notified = RefusedOn(Day(11, 18));
        notified.Close(NoticeManner.Phone, Day(11, 19), "录音 0413", Rules, Day(11, 19));
        RefusalOf(() => notified.EnsureAllows(ComplaintAction.ChangeParties)).ShouldBe("Complaints:ActionNotAllowed");
        RefusalOf(() => notified.EnsureAllows(ComplaintAction.Withdraw)).ShouldBe("Complaints:ActionNotAllowed");
    }

    [Fact]
    public void While_a_regulator_waits_for_its_answer_an_ended_case_can_be_given_to_somebody_else()
    {
        var complaint = InHand();
        var forward = complaint.Forwarded(Day(11, 17));
        complaint.Withdraw(new Withdrawal(Day(11, 19), "回拨登记电话") { VerifiedBy = "陈静" }, Rules, Day(11, 19));
        complaint.Assign(new MediationUser { DisplayName = "何晓" });
        complaint.AnswerRegulator(forward, complaint.ANote(), DatedAct.Now(Day(11, 20)), "回执 0413", Rules);
        RefusalOf(() => complaint.Assign(new MediationUser { DisplayName = "罗燕" })).ShouldBe("Complaints:ActionNotAllowed");
    }
}
