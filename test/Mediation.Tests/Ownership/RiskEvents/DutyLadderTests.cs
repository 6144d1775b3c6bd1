using Mediation.Ownership.Domain.Duty;

namespace Mediation.Tests.Ownership.RiskEvents;

/// <summary>Whom an event calls at night: person, deputy, then upward; a hole calls the posts and is no end.</summary>
public sealed class DutyLadderTests
{
    private const string SubBranch = "/HO/GZ/TH/";
    private const string Branch = "/HO/GZ/";
    private const string HeadOffice = "/HO/";

    private static readonly string[] Units = [SubBranch, Branch, HeadOffice];
    private static readonly DutyPerson Chen = Named("陈静");
    private static readonly DutyPerson Luo = Named("罗燕");
    private static readonly DutyPerson Zhou = Named("周明远");

    [Fact]
    public void Person_then_deputy_then_the_next_unit_up_to_the_head_office() =>
        Names(Of((SubBranch, new(Chen, Luo)), (Branch, new(Zhou, null)), (HeadOffice, new(Named("吴总"), Named("何桂")))))
            .ShouldBe(["陈静", "罗燕", "周明远", "吴总", "何桂"]);

    [Fact]
    public void A_hole_calls_the_posts_of_its_unit() => Names(Of((Branch, new(Zhou, null)))).ShouldBe([SubBranch, "周明远", HeadOffice]);

    [Fact]
    public void Who_is_away_is_passed_over_and_a_line_of_two_who_are_away_is_a_hole() =>
        Names(Of((SubBranch, new(null, Luo)), (Branch, new(null, null)), (HeadOffice, new(Zhou, null)))).ShouldBe(["罗燕", Branch, "周明远"]);

    [Fact]
    public void Nobody_is_called_twice_for_two_units() =>
        Names(Of((SubBranch, new(Chen, null)), (Branch, new(Chen, Luo)), (HeadOffice, new(Chen, null)))).ShouldBe(["陈静", "罗燕"]);

    [Fact]
    public void Past_the_end_the_head_office_is_called_again_and_again()
    {
        var rungs = Of((SubBranch, new(Chen, null)), (Branch, new(Luo, null)), (HeadOffice, new(Zhou, null)));
        DutyLadder.Next(rungs, Called(Chen, Luo), HeadOffice).Person.ShouldBe(Zhou);
        DutyLadder.IsLast(rungs, Called(Chen, Luo), rungs[2]).ShouldBeTrue();
        DutyLadder.Next(rungs, Called(Chen, Luo, Zhou), HeadOffice).ShouldBe(new CallOnDuty(HeadOffice, null));
        DutyLadder.Next(rungs, [.. Called(Chen, Luo, Zhou), HeadOffice], HeadOffice).ShouldBe(new CallOnDuty(HeadOffice, null));
    }

    [Fact]
    public void After_midnight_the_people_of_the_new_day_are_called_from_the_bottom_up()
    {
        var before = Of((SubBranch, new(Chen, Luo)), (Branch, new(Zhou, null)));
        DutyLadder.Next(before, [], HeadOffice).Person.ShouldBe(Chen);
        var newDay = Named("何洁");
        var after = Of((SubBranch, new(newDay, Luo)), (Branch, new(Zhou, null)));
        DutyLadder.Next(after, Called(Chen), HeadOffice).Person.ShouldBe(newDay, "nobody of the new day is passed over by a number of the old one");
        DutyLadder.Next(after, Called(Chen, newDay), HeadOffice).Person.ShouldBe(Luo);
    }

    [Fact]
    public void Somebody_who_becomes_absent_makes_nobody_else_passed_over()
    {
        var now = Of((SubBranch, new(null, Luo)), (Branch, new(Zhou, null)));
        DutyLadder.Next(now, Called(Chen), HeadOffice).Person.ShouldBe(Luo, "the list is shorter by the one who was called and left");
        DutyLadder.Next(now, Called(Chen, Luo), HeadOffice).Person.ShouldBe(Zhou);
    }

    private static IReadOnlyList<string> Called(params DutyPerson[] people) => [.. people.Select(p => p.Id.ToString())];

    private static IReadOnlyList<CallOnDuty> Of(params (string Path, DutyLine Line)[] lines) =>
        DutyLadder.Of(Units, lines.ToDictionary(l => l.Path, l => l.Line, StringComparer.Ordinal));

    private static IEnumerable<string> Names(IEnumerable<CallOnDuty> rungs) => rungs.Select(r => r.Person?.Name ?? r.UnitPath);

    private static DutyPerson Named(string name) => new(Guid.CreateVersion7(), name);
}
