using static Mediation.Tests.Complaints.AComplaint;
using static Mediation.Tests.Complaints.AnEnding;
using static Mediation.Tests.Complaints.Linking.APair;

namespace Mediation.Tests.Complaints.Linking;

/// <summary>A person links two complaints; nothing ends by it.</summary>
public sealed class LinkTests
{
    [Fact]
    public void A_link_stands_in_both_histories_and_moves_no_clock()
    {
        var (one, other) = (InHandSince(2, Day(11, 16)), InHandSince(1, Day(11, 11)));
        var due = (one.AnswerBy, other.AnswerBy);
        var link = one.LinkTo(other, LinkKind.DuplicateOf, Reasons(one, other, Day(11, 17)), Day(11, 17));
        (one.AnswerBy, other.AnswerBy, one.State).ShouldBe((due.Item1, due.Item2, ComplaintState.Handling));
        var here = one.TakeRaised().OfType<ComplaintLinked>().ShouldHaveSingleItem();
        var there = other.TakeRaised().OfType<ComplaintLinkedFrom>().ShouldHaveSingleItem();
        (here.LinkId, here.OtherId, there.LinkId, there.OtherId).ShouldBe((link.Id, other.Id, link.Id, one.Id));
        here.NoteId.ShouldNotBe(there.NoteId, "each history quotes its own note");
    }

    [Fact]
    public void Two_are_linked_once_in_whatever_direction_and_again_after_it_was_removed()
    {
        var (one, other) = (InHandSince(2, Day(11, 16)), InHandSince(1, Day(11, 11)));
        var reasons = Reasons(one, other, Day(11, 17));
        var link = one.LinkTo(other, LinkKind.RelatedTo, reasons, Day(11, 17));
        RefusalOf(() => one.LinkTo(other, LinkKind.RepeatOf, reasons, Day(11, 17))).ShouldBe("Complaints:LinkedAlready");
        RefusalOf(() => other.LinkTo(one, LinkKind.RelatedTo, reasons, Day(11, 17))).ShouldBe("Complaints:LinkedAlready");
        RefusalOf(() => one.LinkTo(one, LinkKind.RelatedTo, reasons, Day(11, 17))).ShouldBe("Complaints:LinkToItself");
        one.Unlink(link.Id, other, reasons, Day(11, 18));
        (link.IsActive, link.RemovedBy).ShouldBe((false, Supervisor.Id));
        RefusalOf(() => one.Unlink(link.Id, other, reasons, Day(11, 18))).ShouldBe("Complaints:LinkRemoved");
        RefusalOf(() => one.Unlink(Guid.CreateVersion7(), other, reasons, Day(11, 18))).ShouldBe("Complaints:LinkUnknown");
        RefusalOf(() => other.LinkTo(one, LinkKind.DuplicateOf, reasons, Day(11, 19))).ShouldBeNull();
        other.TakeRaised().OfType<ComplaintUnlinked>().ShouldHaveSingleItem().OtherId.ShouldBe(one.Id);
    }

    [Fact]
    public void What_came_in_before_the_other_was_answered_repeats_no_answer()
    {
        var (one, open, closedLater) = (InHandSince(2, Day(11, 16)), InHandSince(1, Day(11, 11)), ClosedOn(Day(11, 20)));
        RefusalOf(() => one.LinkTo(open, LinkKind.RepeatOf, Reasons(one, open, Day(11, 21)), Day(11, 21))).ShouldBe("Complaints:NotAfterItsAnswer");
        RefusalOf(() => one.LinkTo(closedLater, LinkKind.RepeatOf, Reasons(one, closedLater, Day(11, 21)), Day(11, 21)))
            .ShouldBe("Complaints:NotAfterItsAnswer");
    }

    [Fact]
    public void What_has_ended_is_linked_as_well()
    {
        var (closed, repeat) = (ClosedOn(Day(11, 20)), InHandSince(2, Day(11, 24)));
        RefusalOf(() => repeat.LinkTo(closed, LinkKind.RepeatOf, Reasons(repeat, closed, Day(11, 24)), Day(11, 24))).ShouldBeNull();
    }
}
