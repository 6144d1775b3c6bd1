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
        DutyLadder.At(rungs, 3, HeadOffice).Person.ShouldBe(Zhou);
        DutyLadder.At(rungs, 4, HeadOffice).ShouldBe(new CallOnDuty(HeadOffice, null));
        DutyLadder.At(rungs, 40, HeadOffice).ShouldBe(new CallOnDuty(HeadOffice, null));
    }

    private static IReadOnlyList<CallOnDuty> Of(params (string Path, DutyLine Line)[] lines) =>
        DutyLadder.Of(Units, lines.ToDictionary(l => l.Path, l => l.Line, StringComparer.Ordinal));

    private static IEnumerable<string> Names(IEnumerable<CallOnDuty> rungs) => rungs.Select(r => r.Person?.Name ?? r.UnitPath);

    private static DutyPerson Named(string name) => new(Guid.CreateVersion7(), name);
}
