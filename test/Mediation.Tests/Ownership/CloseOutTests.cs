using Mediation.Ownership.Domain;
using Mediation.Tests.Complaints;
using Mediation.Tests.Core.Security;
using static Mediation.Tests.Ownership.AnOwnership;

namespace Mediation.Tests.Ownership;

/// <summary>Closing out: by somebody else, over nothing that is missing without a reason, or sent back until the leader has supplemented.</summary>
public sealed class CloseOutTests
{
    [Theory]
    [InlineData(LiftGround.CaseClosed, CloseOutState.Due)]
    [InlineData(LiftGround.CaseWithdrawn, CloseOutState.Due)]
    [InlineData(LiftGround.CaseTransferred, CloseOutState.Due)]
    [InlineData(LiftGround.CaseMerged, CloseOutState.NotDue)]
    [InlineData(LiftGround.UnitChanged, CloseOutState.NotDue)]
    public void It_is_due_with_the_end_of_the_case_and_not_where_the_case_goes_on_elsewhere(LiftGround ground, CloseOutState state) =>
        Ended(ground).CloseOut.ShouldBe(state);

    [Fact]
    public void What_is_complete_is_closed_out_once_with_who_and_when()
    {
        var ownership = Ended();
        ownership.Contact();
        ownership.ConfirmCloseOut(Checker, [], null, Later);
        (ownership.CloseOut, ownership.CheckedById, ownership.CheckedByName, ownership.CheckedAt, ownership.CheckNoteId).ShouldBe(
            (CloseOutState.ClosedOut, Checker.Id, Checker.Name, Later, null)
        );
        var closed = ownership.TakeRaised().OfType<OwnershipClosedOut>().ShouldHaveSingleItem();
        (closed.Leader, closed.CheckerId, closed.Contacted).ShouldBe(("周明", Checker.Id, true));
        Refused(() => ownership.ConfirmCloseOut(Checker, [], null, Later)).ShouldBe("Ownership:ActionNotAllowed");
        Refused(() => ownership.Contact()).ShouldBe("Ownership:ActionNotAllowed");
    }

    [Fact]
    public void Without_a_contact_or_a_notice_it_needs_a_reason_and_over_an_open_measure_none_is_enough()
    {
        var ownership = Ended();
        CloseOutFault[] faults = [CloseOutFault.NoMeasures, CloseOutFault.NotContacted, CloseOutFault.NotNotified];
        CloseOutPolicy.FaultsOf(ownership, ComplaintState.Closed, notifiedAt: null).ShouldBe(faults);
        CloseOutPolicy.FaultsOf(ownership, ComplaintState.Withdrawn, notifiedAt: null).ShouldBe([CloseOutFault.NoMeasures, CloseOutFault.NotContacted]);
        Refused(() => ownership.ConfirmCloseOut(Checker, faults, null, Later)).ShouldBe("Ownership:CloseOutReasonMissing");
        ownership.CloseOut.ShouldBe(CloseOutState.Due);
        Refused(() => ownership.ConfirmCloseOut(Checker, [CloseOutFault.MeasuresLeft], ANote("理由"), Later)).ShouldBe("Ownership:CloseOutMeasuresLeft");
        var reason = ANote("投诉人拒绝通话。");
        ownership.ConfirmCloseOut(Checker, faults, reason, Later);
        (ownership.CloseOut, ownership.CheckNoteId).ShouldBe((CloseOutState.ClosedOut, reason.Id));
    }

    [Fact]
    public void A_measure_left_at_the_end_is_withdrawn_by_the_leader_before_it_is_closed_out()
    {
        var ownership = In(OwnershipState.Accepted);
        var measure = ownership.Measure();
        ownership.Lift(LiftGround.CaseWithdrawn, Later);
        CloseOutPolicy.FaultsOf(ownership, ComplaintState.Withdrawn, null)[0].ShouldBe(CloseOutFault.MeasuresLeft);
        ownership.WithdrawMeasure(measure, ANote("投诉人已撤回"));
        CloseOutPolicy.FaultsOf(ownership, ComplaintState.Withdrawn, null).ShouldNotContain(CloseOutFault.MeasuresLeft);
    }

    [Fact]
    public void Where_no_measure_was_ever_set_it_needs_a_reason_and_where_one_was_done_none()
    {
        var ownership = Ended();
        ownership.Contact();
        var faults = CloseOutPolicy.FaultsOf(ownership, ComplaintState.Withdrawn, Later);
        faults.ShouldBe([CloseOutFault.NoMeasures]);
        Refused(() => ownership.ConfirmCloseOut(Checker, faults, null, Later)).ShouldBe("Ownership:CloseOutReasonMissing");

        var withOne = In(OwnershipState.Accepted);
        withOne.Measure();
        withOne.Contact();
        CloseOutPolicy.FaultsOf(withOne, ComplaintState.Withdrawn, Later).ShouldBe([CloseOutFault.MeasuresLeft]);
    }

    [Fact]
    public void Those_of_the_nearest_unit_in_which_anybody_may_check_are_notified()
    {
        var (branch, colleague, head) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        CloseOutPolicy.Nearest([(head, "/HO/"), (branch, "/HO/GZ/"), (colleague, "/HO/GZ/"), (branch, "/HO/GZ/")]).ShouldBe([branch, colleague]);
        CloseOutPolicy.Nearest([(head, "/HO/")]).ShouldBe([head]);
        CloseOutPolicy.Nearest([]).ShouldBeEmpty();
    }

    [Fact]
    public void Sent_back_it_waits_for_the_leader_who_supplements_and_asks_again()
    {
        var ownership = Ended();
        var reason = ANote("没有联系记录。");
        ownership.RefuseCloseOut(Checker, reason, Later);
        (ownership.CloseOut, ownership.CheckNoteId).ShouldBe((CloseOutState.Returned, reason.Id));
        Refused(() => ownership.ConfirmCloseOut(Checker, [], null, Later)).ShouldBe("Ownership:ActionNotAllowed");
        ownership.Contact();
        ownership.IsContacted.ShouldBeTrue();
        ownership.RequestCloseOut(ANote("已补记 11 月 17 日的通话。"));
        ownership.CloseOut.ShouldBe(CloseOutState.Due);
        ownership.ConfirmCloseOut(Checker, [], null, Later);
        ownership.CloseOut.ShouldBe(CloseOutState.ClosedOut);
    }

    [Fact]
    public void Without_a_leader_there_is_nobody_to_send_it_back_to()
    {
        var ownership = In(OwnershipState.Lifted);
        Refused(() => ownership.RefuseCloseOut(Checker, ANote("缺联系"), Later)).ShouldBe("Ownership:CloseOutWithoutLeader");
        ownership.CloseOut.ShouldBe(CloseOutState.Due);
    }

    [Fact]
    public void A_case_that_is_opened_again_begins_anew()
    {
        var ownership = Ended();
        ownership.RefuseCloseOut(Checker, ANote("没有联系记录。"), Later);
        ownership.Resume();
        (ownership.CloseOut, ownership.CheckedById, ownership.CheckedAt, ownership.CheckNoteId).ShouldBe((CloseOutState.NotDue, null, null, null));
    }

    [Fact]
    public void Who_tried_in_vain_has_not_contacted_and_nobody_spoke_before_there_was_a_leader()
    {
        var ownership = In(OwnershipState.Accepted);
        ownership.Contact(ContactResult.NotReached);
        ownership.IsContacted.ShouldBeFalse();
        Should
            .Throw<InvalidInputException>(() =>
                ownership.RecordContact(ContactManner.Visit, ContactedParty.Family, ContactResult.Content, NamedAt.AddTicks(-1), ANote("登门"))
            )
            .Errors.ShouldHaveSingleItem()
            .Code.ShouldBe("Complaints:BeforeItsCause");
        ownership.Contacts.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("/HO/", MediationRoles.Compliance, null)]
    [InlineData("/HO/GZ/", MediationRoles.Supervisor, null)]
    [InlineData("/HO/GZ/", MediationRoles.Leader, null)]
    [InlineData("/HO/SZ/", MediationRoles.Leader, "Ownership:CloseOutNotAbove")]
    [InlineData("/HO/GZ/", MediationRoles.Handler, "Ownership:CloseOutNotAbove")]
    public void Somebody_of_the_unit_or_above_with_the_right_checks(string path, string role, string? refusal) =>
        RefusalFor(AUser.InUnit(path, role), Ended()).ShouldBe(refusal);

    [Fact]
    public void Whoever_did_the_work_does_not_check_it_and_is_told_why()
    {
        var ownership = In(OwnershipState.Accepted);
        ownership.Measure();
        ownership.HandOver(DeclineGround.JobChange, ANote("调任"), Later);
        ownership.Name(Nomination(Wu), Later);
        ownership.Accept(Later);
        ownership.Lift(LiftGround.CaseWithdrawn, Later);
        var handler = Guid.CreateVersion7();
        RefusalFor(AUser.InUnit("/HO/", MediationRoles.Leader, Zhou.Id), ownership).ShouldBe("Ownership:CloseOutByLeader", "who owned it before");
        RefusalFor(AUser.InUnit("/HO/", MediationRoles.Leader, Wu.Id), ownership).ShouldBe("Ownership:CloseOutByLeader");
        RefusalFor(AUser.InUnit("/HO/", MediationRoles.Supervisor, handler), ownership, handler).ShouldBe("Ownership:CloseOutByHandler");
        RefusalFor(AUser.InUnit("/HO/", MediationRoles.Supervisor, Chen.Id), ownership).ShouldBe("Ownership:CloseOutByMeasureOwner");
    }

    private static string? RefusalFor(CurrentUser user, LeaderOwnership ownership, params Guid[] handlers) =>
        CloseOutPolicy.RefusalOf(user, ownership, AComplaint.Of(GuangzhouBranch()), handlers)?.Code;

    private static OrganisationUnit GuangzhouBranch() =>
        OrganisationUnit.Create("GZ", "广州分行", "Guangzhou Branch", OrganisationUnit.Create("HO", "总行", "Head Office", null));

    private static string Refused(Action act) => Should.Throw<BusinessException>(act).Code;
}
