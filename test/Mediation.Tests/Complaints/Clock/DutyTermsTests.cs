using Mediation.Complaints.CasePage;
using Mediation.Tests.Architecture;
using Microsoft.Extensions.Time.Testing;
using static Mediation.Tests.Complaints.AComplaint;

namespace Mediation.Tests.Complaints.Clock;

/// <summary>A duty that a later version of the rules adds is started, read, led by, warned of, explained and met without a line of code.</summary>
public sealed class DutyTermsTests
{
    private static readonly ComplaintClock Many = ManyTerms.Clock();

    [Fact]
    public void It_is_started_by_its_fact_and_counted_by_its_days()
    {
        var complaint = Registered(rules: Many);
        complaint.DutiesVersion.ShouldBe(2);
        complaint.Duties.Select(d => d.Kind).ShouldBe([DutyKinds.Decide, DutyKinds.InternalDecide, ManyTerms.FirstContact]);
        complaint.DutyOf(ManyTerms.FirstContact).LastDay().ShouldBe(new DateOnly(2026, 11, 17));

        var forward = complaint.Forwarded(Day(11, 18), rules: Many);
        complaint.DutyOf(ManyTerms.RegulatorFeedback, forward).LastDay().ShouldBe(new DateOnly(2026, 11, 28));
        complaint.DutyOf(DutyKinds.AnswerRegulator, forward).LastDay().ShouldBe(new DateOnly(2026, 12, 3));
    }

    [Fact]
    public void It_leads_the_lists_while_it_ends_first()
    {
        var complaint = Registered(rules: Many);
        complaint.NextDueAt.ShouldBe(complaint.DutyOf(ManyTerms.FirstContact).DueAt);
        complaint.LegalDueAt.ShouldBe(complaint.DutyOf(DutyKinds.Decide).DueAt);
        var forward = complaint.Forwarded(Day(11, 16), rules: Many);
        complaint.LegalDueAt.ShouldBe(complaint.DutyOf(ManyTerms.RegulatorFeedback, forward).DueAt);
    }

    [Fact]
    public void Its_people_are_warned_on_the_days_that_it_names_and_when_it_is_over()
    {
        var complaint = Registered(rules: Many);
        var forward = complaint.Forwarded(Day(11, 16), rules: Many);
        var feedback = complaint.DutyOf(ManyTerms.RegulatorFeedback, forward);
        DutyNotice
            .Of([feedback], Many)
            .Select(n => (n.Kind, InstitutionTime.Default().DateOf(n.At)))
            .ShouldBe([
                (ComplaintNotices.DutySoon, new DateOnly(2026, 11, 21)),
                (ComplaintNotices.DutyToday, new DateOnly(2026, 11, 26)),
                (ComplaintNotices.DutyBreached, new DateOnly(2026, 11, 27)),
            ]);
        DutyNotice
            .Of([complaint.DutyOf(ManyTerms.FirstContact)], Many)
            .Select(n => n.Kind)
            .Distinct()
            .ShouldBe([ComplaintNotices.InternalDue, ComplaintNotices.InternalBreached]);
    }

    [Theory]
    [InlineData(TextCatalog.Chinese, "监管反馈时限", "10 个自然日内答复监管机构（监管反馈要求）。")]
    [InlineData(TextCatalog.English, "Feedback to the regulator", "An answer to the regulator within 10 calendar days (监管反馈要求).")]
    public void It_is_named_and_explained_in_the_reader_s_language(string language, string name, string sentence)
    {
        var complaint = Registered(rules: Many);
        var forward = complaint.Forwarded(Day(11, 16), rules: Many);
        Words.In(language, texts =>
        {
            ClockText words = new(texts, new DateText(texts, InstitutionTime.Default(), new FakeTimeProvider(Day(11, 16))));
            var view = DutiesView.Of(complaint.Duties, complaint.ClockFacts, Many, Day(11, 16, 12)).Single(d => d.Kind == ManyTerms.RegulatorFeedback);
            (view.Name, view.Subject, view.IsLegal).ShouldBe((name, forward, true));
            var steps = view.Clock.Steps.Select(step => words.Describe(step)).ToList();
            steps.ShouldContain(sentence);
            steps[0].ShouldContain(language == TextCatalog.Chinese ? "监管转办" : "forward");
            return true;
        });
    }

    [Fact]
    public void The_answer_that_it_is_about_meets_it()
    {
        var complaint = InHand(rules: Many);
        var forward = complaint.Forwarded(Day(11, 16), rules: Many);
        complaint.AnswerRegulator(forward, complaint.ANote(), DatedAct.Now(Day(11, 28)), "回执 0413", Many);
        complaint.DutyOf(ManyTerms.RegulatorFeedback, forward).State.ShouldBe(DutyState.Breached);
        complaint.DutyOf(DutyKinds.AnswerRegulator, forward).State.ShouldBe(DutyState.Met);
        complaint.DutyOf(ManyTerms.FirstContact).State.ShouldBe(DutyState.Running);
    }
}
