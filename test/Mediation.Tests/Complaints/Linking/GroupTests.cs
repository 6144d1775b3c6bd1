using static Mediation.Tests.Complaints.AComplaint;
using static Mediation.Tests.Complaints.AnEnding;
using static Mediation.Tests.Complaints.Linking.APair;

namespace Mediation.Tests.Complaints.Linking;

/// <summary>Many persons, one cause: a group of cases that each keep their own duties (DOMAIN 8.9).</summary>
public sealed class GroupTests
{
    private static readonly string[] Names = ["王小明", "陈立", "何敏", "赵敏", "孙洁", "周宁"];

    [Fact]
    public void Each_case_keeps_its_own_limit_and_is_answered_by_itself()
    {
        var (group, members) = AGroup(2);
        members.Select(m => m.GroupId).ShouldBe([group.Id, group.Id]);
        members.Select(m => m.Owed().LastDay()).Distinct().Count().ShouldBe(2);
        group.TakeRaised().Select(e => (e.GetType(), e.CaseId)).ShouldBe([(typeof(GroupFormed), members[0].Id), (typeof(GroupJoined), members[1].Id)]);
    }

    [Fact]
    public void Closing_it_ends_no_case_and_says_who_disagrees()
    {
        var (group, members) = AGroup(3);
        group.Elect(members[1], Supervisor.Id, Day(11, 20));
        group.Close(members.ToDictionary(m => m.Id, m => m.ANote()), [members[2].Id], Supervisor.Id, Day(11, 20));
        members.ShouldAllBe(m => m.IsOpen && m.State == ComplaintState.Handling);
        group.TakeRaised().OfType<GroupClosed>().ToDictionary(e => e.CaseId, e => e.Agrees)[members[2].Id].ShouldBeFalse();
        RefusalOf(() => group.Elect(members[0], Supervisor.Id, Day(11, 21))).ShouldBe("Complaints:GroupClosed");
        RefusalOf(() => group.Remove(members[0], members[0].ANote(), Day(11, 21))).ShouldBe("Complaints:GroupClosed");
    }

    [Fact]
    public void Five_at_most_speak_for_it()
    {
        var (group, members) = AGroup(6);
        foreach (var member in members.Take(5))
        {
            group.Elect(member, Supervisor.Id, Day(11, 20));
        }

        RefusalOf(() => group.Elect(members[5], Supervisor.Id, Day(11, 20))).ShouldBe("Complaints:TooManyRepresentatives");
        RefusalOf(() => group.Elect(members[0], Supervisor.Id, Day(11, 20))).ShouldBe("Complaints:ElectedAlready");
        group.Recall(members[0], Day(11, 21));
        RefusalOf(() => group.Recall(members[0], Day(11, 21))).ShouldBe("Complaints:NotElected");
        group.Remove(members[1], members[1].ANote(), Day(11, 21));
        members[1].GroupId.ShouldBeNull();
        group.Representatives.Count(r => r.EndedAt is null).ShouldBe(3, "who left speaks for it no more");
        RefusalOf(() => group.Elect(members[5], Supervisor.Id, Day(11, 21))).ShouldBeNull();
        RefusalOf(() => group.Elect(members[1], Supervisor.Id, Day(11, 21))).ShouldBe("Complaints:NotOfGroup");
    }

    [Fact]
    public void One_person_s_second_complaint_is_merged_and_no_member()
    {
        var (group, members) = AGroup(2);
        var again = InHandSince(9, Day(11, 20), Names[1]);
        RefusalOf(() => group.Add(again, members)).ShouldBe("Complaints:GroupSamePerson");
    }

    [Fact]
    public void What_has_ended_joins_no_group()
    {
        var (group, members) = AGroup(1);
        RefusalOf(() => group.Add(ClosedOn(Day(11, 20)), members)).ShouldBe("Complaints:GroupMemberEnded");
        RefusalOf(() => ComplaintGroup.Form(ClosedOn(Day(11, 20)), "收费", Supervisor.Id, Day(11, 21))).ShouldBe("Complaints:GroupMemberEnded");
    }

    private static (ComplaintGroup Group, List<Complaint> Members) AGroup(int cases)
    {
        List<Complaint> members = [.. Enumerable.Range(0, cases).Select(i => InHandSince(i + 1, Day(11, 11 + i), Names[i]))];
        var group = ComplaintGroup.Form(members[0], "同一款理财产品到期未兑付", Supervisor.Id, Day(11, 17));
        members.Skip(1).ToList().ForEach(m => group.Add(m, members));
        return (group, members);
    }
}
