using Mediation.Tests.Architecture;
using static Mediation.Tests.Complaints.AComplaint;

namespace Mediation.Tests.Complaints;

/// <summary>What neither a restart, a pause nor the end of a case changes about a limit, and what it ends.</summary>
public sealed class TermAfterBreachTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_restart_after_the_limit_does_not_undo_its_breach(int restarts)
    {
        var complaint = InHand();
        for (var i = 0; i < restarts; i++)
        {
            complaint.RestartTerm(complaint.ANote(), DatedAct.Now(Day(11, 30 - restarts + i + 1)), "录音 0501", Rules);
        }

        Close(complaint, Day(11, 30, 15));
        complaint.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Breached);
        complaint.TakeRaised().OfType<ComplaintClosed>().Single().InTime.ShouldBeFalse();
    }

    [Fact]
    public void A_restart_before_the_limit_breaches_nothing_and_a_withdrawal_after_a_breach_leaves_it()
    {
        var kept = InHand();
        kept.RestartTerm(kept.ANote(), DatedAct.Now(Day(11, 27)), "录音 0501", Rules);
        Close(kept, Day(11, 30, 15));
        kept.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Met);

        var withdrawn = InHand();
        withdrawn.RestartTerm(withdrawn.ANote(), DatedAct.Now(Day(11, 30)), "录音 0501", Rules);
        withdrawn.Withdraw(new(Day(11, 30, 15), "回拨本人电话确认"), Rules, Day(11, 30, 15));
        withdrawn.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Breached);
    }

    [Theory]
    [InlineData(ComplaintState.Closed)]
    [InlineData(ComplaintState.Withdrawn)]
    public void After_the_end_what_concerns_a_regulator_that_waits_goes_on_until_it_is_answered(ComplaintState state)
    {
        var complaint = InHand();
        var forward = complaint.Forwarded(Day(11, 16));
        complaint.PauseTerm("supplement", DatedAct.Now(Day(11, 18)), "补正通知 3", Rules);
        End(complaint, state);

        complaint.ResumeTerm("supplement", DatedAct.Now(Day(11, 22)), "补正材料 3", Rules);
        var duty = complaint.DutyOf(DutyKinds.AnswerRegulator, forward);
        duty.LastDay().ShouldBe(new DateOnly(2026, 12, 5));
        var leader = new Actor(Guid.CreateVersion7(), "周明远", [MediationRoles.Leader], Guid.CreateVersion7(), complaint.UnitPath, null);
        var rejected = complaint.RequestExtension(duty, 60, complaint.ANote(), Rules, Day(11, 23));
        complaint.RejectExtension(rejected.Id, leader, complaint.ANote(), Rules, Day(11, 23));
        var approved = complaint.RequestExtension(duty, 60, complaint.ANote(), Rules, Day(11, 24));
        complaint.ApproveExtension(approved.Id, leader, Rules, Day(11, 24));
        var second = complaint.Forwarded(Day(11, 25), reference: "转办〔2026〕2号");

        complaint.AnswerRegulator(forward, complaint.ANote(), DatedAct.Now(Day(12, 20)), "回执 0413", Rules);
        complaint.AnswerRegulator(second, complaint.ANote(), DatedAct.Now(Day(12, 20)), "回执 0414", Rules);
        duty.State.ShouldBe(DutyState.Met);
        complaint.DutyOf(DutyKinds.AnswerRegulator, second).State.ShouldBe(DutyState.Breached);
        complaint.IsOpen.ShouldBeFalse();
        RefusalOf(() => complaint.Forwarded(Day(12, 21), reference: "转办〔2026〕3号")).ShouldBe("Complaints:ActionNotAllowed");
    }

    [Fact]
    public void A_pause_is_read_as_ended_at_the_answer()
    {
        var complaint = InHand();
        var forward = complaint.Forwarded(Day(11, 16));
        complaint.PauseTerm("supplement", DatedAct.Now(Day(11, 18)), "补正通知 3", Rules);
        complaint.AnswerRegulator(forward, complaint.ANote(), DatedAct.Now(Day(12, 20)), "回执 0413", Rules);
        var duty = complaint.DutyOf(DutyKinds.AnswerRegulator, forward);
        (duty.State, duty.LastDay()).ShouldBe((DutyState.Met, new DateOnly(2027, 1, 2)));
    }

    [Fact]
    public void The_end_of_a_pause_names_the_limit_that_it_had_stopped()
    {
        var complaint = InHand();
        var forward = complaint.Forwarded(Day(11, 16));
        complaint.PauseTerm("supplement", DatedAct.Now(Day(11, 18)), "补正通知 3", Rules);
        complaint.ResumeTerm("supplement", DatedAct.Now(Day(11, 22)), "补正材料 3", Rules);
        complaint.TakeRaised().OfType<TermResumed>().Single().DecideBy.ShouldBe(complaint.DutyOf(DutyKinds.AnswerRegulator, forward).DueAt);
    }

    [Theory]
    [InlineData(ExtensionLapse.Restarted)]
    [InlineData(ExtensionLapse.Answered)]
    [InlineData(ExtensionLapse.Withdrawn)]
    public void A_request_for_more_time_lapses_with_its_limit(ExtensionLapse why)
    {
        var complaint = InHand();
        var duty = complaint.DutyOf(DutyKinds.Decide);
        complaint.RequestExtension(duty, 30, complaint.ANote(), Rules, Day(11, 20));
        var request = complaint.RequestExtension(duty, 60, complaint.ANote(), Rules, Day(11, 20));
        Action act = why switch
        {
            ExtensionLapse.Restarted => () => complaint.RestartTerm(complaint.ANote(), DatedAct.Now(Day(11, 21)), "录音 0501", Rules),
            ExtensionLapse.Answered => () => Close(complaint, Day(11, 21)),
            _ => () => End(complaint, ComplaintState.Withdrawn),
        };
        act();
        request.State.ShouldBe(ExtensionState.Lapsed);
        complaint.TakeRaised().OfType<ExtensionLapsed>().ShouldHaveSingleItem().Lapse.ShouldBe(why);
    }

    [Fact]
    public void The_answer_to_a_regulator_lets_the_request_for_its_limit_lapse_and_no_other()
    {
        var complaint = InHand();
        var forward = complaint.Forwarded(Day(11, 16));
        var duty = complaint.DutyOf(DutyKinds.Decide);
        complaint.RequestExtension(duty, 30, complaint.ANote(), Rules, Day(11, 20));
        var other = complaint.RequestExtension(duty, 60, complaint.ANote(), Rules, Day(11, 20));
        var own = complaint.RequestExtension(complaint.DutyOf(DutyKinds.AnswerRegulator, forward), 60, complaint.ANote(), Rules, Day(11, 20));
        complaint.AnswerRegulator(forward, complaint.ANote(), DatedAct.Now(Day(11, 21)), "回执 0413", Rules);
        (own.State, other.State).ShouldBe((ExtensionState.Lapsed, ExtensionState.Requested));
    }

    [Fact]
    public void An_approved_request_that_is_approved_again_is_decided()
    {
        var head = OrganisationUnit.Create("HO", "总行", "Head Office", null);
        var complaint = Of(OrganisationUnit.Create("GZ", "广州分行", "Guangzhou Branch", head));
        complaint.Assign(new MediationUser { DisplayName = "陈静" });
        var leader = new Actor(Guid.CreateVersion7(), "周明远", [MediationRoles.Leader], Guid.CreateVersion7(), "/HO/", null);
        complaint.RequestExtension(complaint.DutyOf(DutyKinds.Decide), 30, complaint.ANote(), Rules, Day(11, 20));
        var request = complaint.RequestExtension(complaint.DutyOf(DutyKinds.Decide), 60, complaint.ANote(), Rules, Day(11, 20));
        complaint.ApproveExtension(request.Id, leader, Rules, Day(11, 21));
        RefusalOf(() => complaint.ApproveExtension(request.Id, leader, Rules, Day(11, 21))).ShouldBe("Complaints:ExtensionDecided");
    }

    [Theory]
    [InlineData("new")]
    [InlineData("ｎｅｗ")]
    [InlineData("NEW")]
    [InlineData("n ew")]
    [InlineData("n　ew")]
    public void One_number_of_a_regulator_is_one_however_it_is_typed(string reference)
    {
        var complaint = InHand();
        complaint.Forwarded(Day(11, 16), reference: "new");
        RefusalOf(() => complaint.Forwarded(Day(11, 17), reference: reference)).ShouldBe("Complaints:SameForward");
        complaint.Forwarded(Day(11, 17), reference: "new 2").ShouldNotBe(Guid.Empty);
    }

    [Fact]
    public void A_pause_does_not_begin_at_the_instant_at_which_the_last_one_ended()
    {
        var complaint = InHand();
        complaint.PauseTerm(PauseGround.Appraisal, DatedAct.Now(Day(11, 18)), "委托书 7", Rules);
        complaint.ResumeTerm(PauseGround.Appraisal, DatedAct.Now(Day(11, 20)), "报告 7", Rules);
        RefusalOf(() => complaint.PauseTerm(PauseGround.Appraisal, new DatedAct(Day(11, 20), Day(11, 21)), "委托书 8", Rules))
            .ShouldBe("Complaints:PauseAtResume");
        complaint.PauseTerm(PauseGround.Appraisal, new DatedAct(Day(11, 20).AddMinutes(1), Day(11, 21)), "委托书 8", Rules);
        complaint.DutyOf(DutyKinds.Decide).State.ShouldBe(DutyState.Paused);
    }

    [Theory]
    [InlineData(0, "Complaints:RestartNotNewer")]
    [InlineData(-1, "Complaints:RestartNotNewer")]
    [InlineData(1, null)]
    public void Only_later_material_restarts_a_limit_again(int minutes, string? refusal)
    {
        var complaint = InHand();
        complaint.RestartTerm(complaint.ANote(), DatedAct.Now(Day(11, 20)), "录音 0501", Rules);
        RefusalOf(() => complaint.RestartTerm(complaint.ANote(), new DatedAct(Day(11, 20).AddMinutes(minutes), Day(11, 21)), "录音 0501", Rules))
            .ShouldBe(refusal);
    }

    [Theory]
    [InlineData(TextCatalog.Chinese, "本案没有登记单位代表，须由银行先登记。")]
    [InlineData("en", "representative")]
    public void A_refusal_names_the_role_in_the_reader_s_language(string language, string words) =>
        Words.In(language, texts => texts.Of(ComplaintErrors.NoSuchParty(PartyRole.Representative))).ShouldContain(words, Case.Insensitive);

    private static void End(Complaint complaint, ComplaintState state)
    {
        if (state == ComplaintState.Closed)
        {
            Close(complaint, Day(11, 21));
        }
        else
        {
            complaint.Withdraw(new(Day(11, 21), "回拨本人电话确认"), Rules, Day(11, 21));
        }

        complaint.State.ShouldBe(state);
    }

    private static void Close(Complaint complaint, DateTimeOffset when)
    {
        complaint.Decide(new(DecisionOutcome.NotGranted, null), complaint.ANote(), Guid.Empty, DatedAct.Now(when), Codes);
        complaint.Close(NoticeManner.Phone, when, "0413", Rules, when);
    }

    private static string? RefusalOf(Action act) =>
        Record.Exception(act) is BusinessException refused ? refused.Errors.Select(e => e.Code).FirstOrDefault() ?? refused.Code : null;
}
