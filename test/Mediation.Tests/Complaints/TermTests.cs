using static Mediation.Tests.Complaints.AComplaint;

namespace Mediation.Tests.Complaints;

/// <summary>More time, pauses by hand, and new facts: the dates move as the rule says, and what the rule refuses is refused (DOMAIN 8.3 to 8.5).</summary>
public sealed class TermTests
{
    private const string Branch = "/HO/GZ/";

    [Fact]
    public void Whoever_handles_it_extends_fifteen_days_to_thirty_and_the_limit_does_not_restart()
    {
        var complaint = InBranch();
        complaint.RequestExtension(complaint.DutyOf(DutyKinds.Decide), 30, complaint.ANote(), Rules, Day(11, 20)).State.ShouldBe(ExtensionState.Approved);
        complaint.DutyOf(DutyKinds.Decide).LastDay().ShouldBe(new DateOnly(2026, 12, 13));
        complaint.DutyOf(DutyKinds.InternalDecide).LastDay().ShouldBe(new DateOnly(2026, 11, 25), "the bank's own limit is not moved");
        var granted = complaint.TakeRaised().OfType<ExtensionGranted>().ShouldHaveSingleItem();
        (granted.NotifiesComplainant, granted.OldDueBy).ShouldBe((true, InstitutionTime.Default().EndOfDay(new DateOnly(2026, 11, 28))));
    }

    [Theory]
    [InlineData(MediationRoles.Leader, "/HO/", null)]
    [InlineData(MediationRoles.Leader, Branch, "Complaints:NotTheApprover")]
    [InlineData(MediationRoles.Leader, "/HO/SZ/", "Complaints:NotTheApprover")]
    [InlineData(MediationRoles.Supervisor, "/HO/", "Complaints:NotTheApprover")]
    public void Thirty_days_become_sixty_by_a_leader_above_the_unit(string role, string unit, string? refusal)
    {
        var complaint = InBranch();
        var request = Requested(complaint);
        request.State.ShouldBe(ExtensionState.Requested);
        complaint.DutyOf(DutyKinds.Decide).LastDay().ShouldBe(new DateOnly(2026, 12, 13), "nothing moves before it is approved");
        RefusalOf(() => complaint.ApproveExtension(request.Id, AnActor(role, unit), Rules, Day(12, 12))).ShouldBe(refusal);
        complaint.DutyOf(DutyKinds.Decide).LastDay().ShouldBe(refusal is null ? new DateOnly(2027, 1, 12) : new DateOnly(2026, 12, 13));
    }

    [Fact]
    public void A_complaint_about_the_head_office_is_approved_there()
    {
        var approver = new ExtensionApprover([MediationRoles.Leader], ApproverLevel.Superior);
        approver.Includes(AnActor(MediationRoles.Leader, "/HO/"), "/HO/").ShouldBeTrue();
        approver.Includes(AnActor(MediationRoles.Leader, Branch), Branch).ShouldBeFalse();
        (approver.FirstUnitOf(Branch), approver.FirstUnitOf("/HO/GZ/TH/"), approver.FirstUnitOf("/HO/")).ShouldBe(("/HO/", Branch, "/HO/"));
    }

    [Fact]
    public void Who_approves_is_shown_the_end_of_the_limit_as_it_will_be()
    {
        var complaint = InBranch();
        var request = Requested(complaint);
        var duty = complaint.DutyOf(DutyKinds.Decide);
        var (before, shown) = (duty.DueAt, Rules.ReadExtended(duty.Kind, duty.Subject, request.ToDays, complaint.ClockFacts, Day(12, 12)).DueAt);
        duty.DueAt.ShouldBe(before, "showing it moves nothing");
        complaint.ApproveExtension(request.Id, AnActor(MediationRoles.Leader, "/HO/"), Rules, Day(12, 12));
        duty.DueAt.ShouldBe(shown);
        shown.ShouldBeGreaterThan(before);
    }

    [Fact]
    public void Nobody_approves_or_rejects_their_own_request()
    {
        var complaint = InBranch();
        var leader = AnActor(MediationRoles.Leader, "/HO/");
        var request = Requested(complaint, leader.Id);
        RefusalOf(() => complaint.ApproveExtension(request.Id, leader, Rules, Day(12, 10))).ShouldBe("Complaints:FourEyes");
        RefusalOf(() => complaint.RejectExtension(request.Id, leader, complaint.ANote(), Rules, Day(12, 10))).ShouldBe("Complaints:FourEyes");
    }

    [Fact]
    public void Fifteen_to_sixty_in_one_step_is_refused_and_after_sixty_there_is_no_more()
    {
        var complaint = InBranch();
        var duty = complaint.DutyOf(DutyKinds.Decide);
        RefusalOf(() => complaint.RequestExtension(duty, 60, complaint.ANote(), Rules, Day(11, 20))).ShouldBe("Complaints:NoSuchExtension");
        var request = Requested(complaint);
        complaint.ApproveExtension(request.Id, AnActor(MediationRoles.Leader, "/HO/"), Rules, Day(12, 12));
        RefusalOf(() => complaint.RequestExtension(duty, 90, complaint.ANote(), Rules, Day(12, 20))).ShouldBe("Complaints:NoExtensionLeft");
        RefusalOf(() => complaint.RequestExtension(complaint.DutyOf(DutyKinds.InternalDecide), 30, complaint.ANote(), Rules, Day(11, 20)))
            .ShouldBe("Complaints:NoExtensionLeft");
    }

    [Fact]
    public void After_the_limit_no_extension_is_given_whenever_it_was_requested()
    {
        var complaint = InBranch();
        var request = Requested(complaint);
        var midnight = complaint.DutyOf(DutyKinds.Decide).DueAt;
        RefusalOf(() => complaint.ApproveExtension(request.Id, AnActor(MediationRoles.Leader, "/HO/"), Rules, midnight))
            .ShouldBe("Complaints:ExtensionTooLate");
        var other = InBranch();
        var duty = other.DutyOf(DutyKinds.Decide);
        RefusalOf(() => other.RequestExtension(duty, 30, other.ANote(), Rules, duty.DueAt)).ShouldBe("Complaints:ExtensionTooLate");
        other.RequestExtension(duty, 30, other.ANote(), Rules, duty.DueAt.AddTicks(-1)).State.ShouldBe(ExtensionState.Approved);
    }

    [Fact]
    public void A_rejected_request_moves_nothing_is_decided_once_and_may_be_made_anew()
    {
        var complaint = InBranch();
        var leader = AnActor(MediationRoles.Leader, "/HO/");
        var request = Requested(complaint);
        RefusalOf(() => Requested(complaint, extendFirst: false)).ShouldBe("Complaints:ExtensionPending");
        complaint.RejectExtension(request.Id, leader, complaint.ANote(), Rules, Day(12, 10));
        complaint.DutyOf(DutyKinds.Decide).LastDay().ShouldBe(new DateOnly(2026, 12, 13));
        RefusalOf(() => complaint.ApproveExtension(request.Id, leader, Rules, Day(12, 10))).ShouldBe("Complaints:ExtensionDecided");
        Requested(complaint, extendFirst: false).State.ShouldBe(ExtensionState.Requested);
    }

    [Fact]
    public void A_regulator_s_limit_goes_from_fifteen_to_sixty_by_the_person_in_charge_and_leaves_the_other_alone()
    {
        var complaint = InBranch();
        var forward = complaint.Forwarded(Day(11, 16));
        var duty = complaint.DutyOf(DutyKinds.AnswerRegulator, forward);
        RefusalOf(() => complaint.RequestExtension(duty, 30, complaint.ANote(), Rules, Day(11, 20))).ShouldBe("Complaints:NoSuchExtension");
        var request = complaint.RequestExtension(duty, 60, complaint.ANote(), Rules, Day(11, 20));
        complaint.ApproveExtension(request.Id, AnActor(MediationRoles.Supervisor, Branch), Rules, Day(11, 21));
        duty.LastDay().ShouldBe(new DateOnly(2027, 1, 15));
        complaint.DutyOf(DutyKinds.Decide).LastDay().ShouldBe(new DateOnly(2026, 11, 28));
    }

    [Fact]
    public void An_appraisal_is_not_counted_and_its_end_counts_from_its_true_date()
    {
        var complaint = InBranch();
        complaint.PauseTerm(PauseGround.Appraisal, new DatedAct(Day(11, 18), Day(11, 19)), "委托书 7", Rules);
        (complaint.IsClockPaused, complaint.DutyOf(DutyKinds.Decide).State).ShouldBe((true, DutyState.Paused));
        RefusalOf(() => complaint.PauseTerm(PauseGround.Appraisal, DatedAct.Now(Day(11, 19)), "委托书 7", Rules)).ShouldBe("Complaints:PauseRunning");
        complaint.ResumeTerm(PauseGround.Appraisal, new DatedAct(Day(11, 25), Day(11, 27)), "报告 7", Rules);
        complaint.DutyOf(DutyKinds.Decide).LastDay().ShouldBe(new DateOnly(2026, 12, 5), "seven days are not counted");
        complaint.DutyOf(DutyKinds.InternalDecide).State.ShouldBe(DutyState.Running);
        RefusalOf(() => complaint.ResumeTerm(PauseGround.Appraisal, DatedAct.Now(Day(11, 28)), "报告 7", Rules)).ShouldBe("Complaints:NoPauseRunning");
    }

    [Fact]
    public void Two_pauses_that_overlap_are_one_and_the_clock_stands_until_both_have_ended()
    {
        var complaint = InBranch();
        complaint.PauseTerm(PauseGround.Appraisal, DatedAct.Now(Day(11, 18)), "委托书 7", Rules);
        complaint.BeginMediation(Rules, "广州金调委", Day(11, 20), Day(11, 20));
        complaint.ResumeTerm(PauseGround.Appraisal, DatedAct.Now(Day(11, 23)), "报告 7", Rules);
        complaint.IsClockPaused.ShouldBeTrue();
        complaint.EndMediation(Rules, MediationEnding.NotAgreed, "陈静", Day(11, 25), Day(11, 25));
        complaint.DutyOf(DutyKinds.Decide).LastDay().ShouldBe(new DateOnly(2026, 12, 5));
    }

    [Fact]
    public void A_pause_that_contradicts_the_rule_or_the_case_is_refused()
    {
        var complaint = InBranch();
        RefusalOf(() => complaint.PauseTerm("holiday", DatedAct.Now(Day(11, 18)), "0413", Rules)).ShouldBe("Complaints:UnknownGround");
        RefusalOf(() => complaint.PauseTerm(PauseGround.Mediation, DatedAct.Now(Day(11, 18)), "0413", Rules)).ShouldBe("Complaints:UnknownGround");
        RefusalOf(() => complaint.PauseTerm("supplement", DatedAct.Now(Day(11, 18)), "0413", Rules)).ShouldBe("Complaints:PauseWithoutDuty");
        RefusalOf(() => complaint.PauseTerm(PauseGround.Appraisal, new DatedAct(Day(11, 18), Day(11, 29)), "0413", Rules)).ShouldBe("Complaints:PauseTooLate");
        RefusalOf(() => complaint.PauseTerm(PauseGround.Appraisal, new DatedAct(Received.ToUniversalTime().AddTicks(-1), Day(11, 18)), "0413", Rules))
            .ShouldBe("Complaints:BeforeItsCause");
        complaint.Forwarded(Day(11, 16));
        complaint.PauseTerm("supplement", DatedAct.Now(Day(11, 18)), "补正通知 3", Rules);
        complaint.IsClockPaused.ShouldBeFalse("the limit to the complainant runs on: Order 2020/3 names no such pause");
    }

    [Fact]
    public void New_facts_let_the_base_limit_run_anew_and_spend_the_extension()
    {
        var complaint = InBranch();
        complaint.RequestExtension(complaint.DutyOf(DutyKinds.Decide), 30, complaint.ANote(), Rules, Day(11, 20));
        var forward = complaint.Forwarded(Day(11, 16), Day(11, 21));
        complaint.RestartTerm(complaint.ANote(), new DatedAct(Day(11, 24), Day(11, 25)), "录音 0501", Rules);
        complaint.DutyOf(DutyKinds.Decide).LastDay().ShouldBe(new DateOnly(2026, 12, 9));
        complaint.DutyOf(DutyKinds.AnswerRegulator, forward).LastDay().ShouldBe(new DateOnly(2026, 12, 1), "the regulator's rule names no restart");
        complaint.RequestExtension(complaint.DutyOf(DutyKinds.Decide), 30, complaint.ANote(), Rules, Day(11, 26)).State.ShouldBe(ExtensionState.Approved);
    }

    [Fact]
    public void A_request_from_before_new_facts_is_not_approved_after_them()
    {
        var complaint = InBranch();
        var request = Requested(complaint);
        complaint.RestartTerm(complaint.ANote(), DatedAct.Now(Day(12, 9)), "录音 0501", Rules);
        RefusalOf(() => complaint.ApproveExtension(request.Id, AnActor(MediationRoles.Leader, "/HO/"), Rules, Day(12, 10)))
            .ShouldBe("Complaints:ExtensionOutdated");
    }

    [Fact]
    public void Material_that_came_before_the_limit_and_is_recorded_after_it_heals_no_breach() =>
        RefusalOf(() =>
            {
                var complaint = InBranch();
                complaint.RestartTerm(complaint.ANote(), new DatedAct(Day(11, 20), Day(11, 29)), "录音 0501", Rules);
            })
            .ShouldBe("Complaints:RestartTooLate");

    private static ExtensionRequest Requested(Complaint complaint, Guid? by = null, bool extendFirst = true)
    {
        var duty = complaint.DutyOf(DutyKinds.Decide);
        if (extendFirst)
        {
            complaint.RequestExtension(duty, 30, complaint.ANote(), Rules, Day(11, 20));
        }

        return complaint.RequestExtension(duty, 60, Note.Of(complaint.Id, "等待外部材料。", by ?? Guid.CreateVersion7(), Day(12, 8)), Rules, Day(12, 8));
    }

    private static Complaint InBranch()
    {
        var head = OrganisationUnit.Create("HO", "总行", "Head Office", null);
        var complaint = Of(OrganisationUnit.Create("GZ", "广州分行", "Guangzhou Branch", head));
        complaint.UnitPath.ShouldBe(Branch);
        complaint.Assign(new MediationUser { DisplayName = "陈静" });
        return complaint;
    }

    private static Actor AnActor(string role, string unit) => new(Guid.CreateVersion7(), "周明远", [role], Guid.CreateVersion7(), unit, null);

    private static string? RefusalOf(Action act) =>
        Record.Exception(act) is BusinessException refused ? refused.Errors.Select(e => e.Code).FirstOrDefault() ?? refused.Code : null;
}
