using static Mediation.Tests.Complaints.AComplaint;
using static Mediation.Tests.Complaints.AnEnding;

namespace Mediation.Tests.Complaints;

/// <summary>Given to another unit the clock goes on; given to another company the case ends here and is not resolved (DOMAIN 8.11).</summary>
public sealed class TransferTests
{
    private static readonly OrganisationUnit Branch = OrganisationUnit.Create("GZ", "广州分行", "Guangzhou Branch", null);

    private static readonly OrganisationUnit CardCentre = OrganisationUnit.Create("CC", "信用卡中心", "Credit Card Centre", null);

    [Fact]
    public void Another_unit_has_it_with_its_clock_and_without_a_handler()
    {
        var complaint = Of(Branch);
        complaint.Assign(Handler);
        var due = complaint.Duties.Select(d => (d.Kind, d.DueAt)).ToList();
        _ = complaint.TakeRaised();
        complaint.TransferToUnit(Branch, CardCentre, complaint.ANote(), Day(11, 18));
        (complaint.State, complaint.UnitId, complaint.UnitPath, complaint.HandlerId).ShouldBe(
            (ComplaintState.Registered, CardCentre.Id, CardCentre.Path, null)
        );
        (complaint.Holder, complaint.HolderName).ShouldBe((Holder.Unit, "信用卡中心"));
        complaint.Duties.Select(d => (d.Kind, d.DueAt)).ShouldBe(due);
        complaint.Duties.ShouldAllBe(d => d.UnitPath == CardCentre.Path);
        var moved = complaint.TakeRaised().ShouldHaveSingleItem().ShouldBeOfType<ComplaintTransferred>();
        (moved.FromUnit, moved.ToUnit, moved.HandlerBeforeId).ShouldBe(("广州分行", "信用卡中心", Handler.Id));
    }

    [Fact]
    public void The_unit_that_has_it_is_not_given_it_again()
    {
        var complaint = Of(Branch);
        RefusalOf(() => complaint.TransferToUnit(Branch, Branch, complaint.ANote(), Day(11, 18))).ShouldBe("Complaints:SameUnit");
    }

    [Fact]
    public void Another_company_s_case_ends_without_an_answer()
    {
        var complaint = InHand();
        complaint.TransferToCompany(complaint.ToInsurer(Day(11, 18)), Rules, Day(11, 18, 12));
        (complaint.State, complaint.IsOpen, complaint.Holder).ShouldBe((ComplaintState.Transferred, false, Holder.Nobody));
        complaint.Duties.ShouldAllBe(d => d.State == DutyState.Ended && d.SettledAt == Day(11, 18, 11));
        complaint.PassedTo!.Company.ShouldBe("某人寿保险公司");
        complaint.Allowed.ShouldContain(ComplaintAction.Reopen, "the company may say that it is none of its own");
    }

    [Fact]
    public void It_was_given_and_notified_between_the_receipt_and_now()
    {
        RefusalOf(() => InHand().TransferToCompany(InHand().ToInsurer(Received.AddMinutes(-1)), Rules, Day(11, 18))).ShouldBe("Complaints:BeforeItsCause");
        RefusalOf(() => InHand().TransferToCompany(InHand().ToInsurer(Day(11, 18)), Rules, Day(11, 18))).ShouldBe("Core:InFuture");
    }

    [Fact]
    public void While_a_regulator_waits_for_the_bank_it_stays_open()
    {
        var complaint = InHand();
        _ = complaint.Forwarded(Day(11, 16));
        complaint.TransferToCompany(complaint.ToInsurer(Day(11, 18)), Rules, Day(11, 18, 12));
        complaint.IsOpen.ShouldBeTrue();
    }
}
