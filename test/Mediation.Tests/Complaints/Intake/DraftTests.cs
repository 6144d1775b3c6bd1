using Mediation.Complaints.Domain.Intake;

namespace Mediation.Tests.Complaints.Intake;

/// <summary>A registration that was begun: what counts as typed, and when another page may not write over it.</summary>
public sealed class DraftTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 16, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly Guid OnePage = Guid.CreateVersion7();
    private static readonly Guid OtherPage = Guid.CreateVersion7();

    [Fact]
    public void What_stands_in_an_untouched_form_is_nothing_typed()
    {
        Content(("channel", "Hotline"), ("isOrganisation", ""), ("groupSize", "1"), ("unit", "GZ"), ("narrative", "  ")).IsEmpty.ShouldBeTrue();
        Content(("channel", "Hotline"), ("phone", "138")).IsEmpty.ShouldBeFalse("half a number is typed");
    }

    [Fact]
    public void A_draft_opens_as_it_was_typed_and_its_row_says_nothing()
    {
        var draft = Begun("李淑华，没有打完");
        draft.Sealed.ShouldNotContain("李淑华");
        draft.Open(TestKeys.Cipher)["narrative"].ShouldBe("李淑华，没有打完");
        Content(("narrative", "李淑华")).ToString().ShouldNotContain("李淑华");
    }

    [Fact]
    public void The_same_page_saves_again_and_another_one_only_what_it_has_seen()
    {
        var draft = Begun("一");
        draft.WasSavedElsewhere(OnePage, seen: 0).ShouldBeFalse("an answer that was lost is no conflict");
        draft.WasSavedElsewhere(OtherPage, seen: 1).ShouldBeFalse();
        draft.Write(OtherPage, Content(("narrative", "二")), TestKeys.Cipher, Monday.AddMinutes(1));
        draft.WasSavedElsewhere(OnePage, seen: 1).ShouldBeTrue();
        (draft.Edition, draft.SavedAt).ShouldBe((2, Monday.AddMinutes(1)));
    }

    [Theory]
    [InlineData(0, 50, 10, 0.1, 0.3)]
    [InlineData(91, 50, 10, 0.1, 0.3)]
    [InlineData(7, 0, 10, 0.1, 0.3)]
    [InlineData(7, 50, 2, 0.1, 0.3)]
    [InlineData(7, 50, 10, 0, 0.3)]
    [InlineData(7, 50, 10, 0.1, 1)]
    public void Rules_that_make_no_sense_are_refused(int days, int most, int neighbours, double similar, double same) =>
        new IntakeRules(days, most, neighbours, similar, same).Faults().Count().ShouldBe(1);

    private static RegistrationDraft Begun(string narrative) =>
        RegistrationDraft.Begin(Guid.CreateVersion7(), Guid.CreateVersion7(), OnePage, Content(("narrative", narrative)), TestKeys.Cipher, Monday);

    private static DraftContent Content(params (string Name, string Value)[] fields) =>
        new(fields.ToDictionary(f => f.Name, f => (IReadOnlyList<string>)[f.Value], StringComparer.Ordinal));
}
