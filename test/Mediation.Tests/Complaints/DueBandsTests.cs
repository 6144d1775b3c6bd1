using Mediation.Complaints.Lists;

namespace Mediation.Tests.Complaints;

public sealed class DueBandsTests
{
    /// <summary>Friday 13 November 2026; the week after it ends with the 20th.</summary>
    private static readonly DueBands Bands = DueBands.At(AComplaint.Received, InstitutionTime.Default());

    [Theory]
    [InlineData("2026-11-12T10:00+08:00", false, DueBand.Today)]
    [InlineData("2026-11-13T23:59+08:00", false, DueBand.Today)]
    [InlineData("2026-11-14T00:00+08:00", false, DueBand.Today)]
    [InlineData("2026-11-14T00:00:00.000001+08:00", false, DueBand.Week)]
    [InlineData("2026-11-21T00:00+08:00", false, DueBand.Week)]
    [InlineData("2026-11-21T00:00:00.000001+08:00", false, DueBand.Later)]
    [InlineData("2026-11-12T10:00+08:00", true, DueBand.Paused)]
    [InlineData("2026-11-21T00:00+08:00", true, DueBand.Paused)]
    public void A_row_and_the_count_are_in_the_same_band(string nextDueAt, bool isPaused, DueBand band)
    {
        var due = DateTimeOffset.Parse(nextDueAt, System.Globalization.CultureInfo.InvariantCulture);
        Bands.Of(due, isPaused).ShouldBe(band);
        var complaint = DueAt(due, isPaused);
        Enum.GetValues<DueBand>().Where(b => Bands.Holds(b).Compile()(complaint)).ShouldBe([band]);
    }

    [Theory]
    [InlineData("2026-11-14T00:00+08:00", DueBand.Today)]
    [InlineData("2026-11-21T00:00+08:00", DueBand.Week)]
    [InlineData("2026-12-21T00:00+08:00", DueBand.Later)]
    public void What_other_modules_put_on_the_desk_stands_in_the_band_of_its_own_day(string dueAt, DueBand band)
    {
        var due = DateTimeOffset.Parse(dueAt, System.Globalization.CultureInfo.InvariantCulture);
        Enum.GetValues<DueBand>().Where(b => new DeskContext(b, Bands).Holds(due)).ShouldBe([band]);
    }

    private static Complaint DueAt(DateTimeOffset due, bool isPaused)
    {
        var complaint = AComplaint.InHand();
        typeof(Complaint).GetProperty(nameof(Complaint.NextDueAt))!.SetValue(complaint, due);
        typeof(Complaint).GetProperty(nameof(Complaint.IsClockPaused))!.SetValue(complaint, isPaused);
        return complaint;
    }
}
