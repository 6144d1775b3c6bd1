using System.Globalization;
using Mediation.Core.Policies;
using Mediation.Evaluations;
using Mediation.Evaluations.Domain;

namespace Mediation.Tests.Evaluations;

/// <summary>When a customer may be asked: two hours after the notice, never from nine in the evening to nine in the morning.</summary>
public sealed class InvitationRulesTests
{
    private static readonly InstitutionTime Time = InstitutionTime.Default();
    private static readonly InvitationRules Rules = PolicyReader.Parse<InvitationRules>(
        PolicySeed.From(typeof(EvaluationsModule).Assembly).Single(p => p.Key == InvitationRules.PolicyKey).Json
    );

    [Theory]
    [InlineData("11-25 10:00", "11-25 12:00")]
    [InlineData("11-25 07:00", "11-25 09:00")] // due at the first instant that is not quiet
    [InlineData("11-25 06:59", "11-25 09:00")] // due a minute before it
    [InlineData("11-25 18:59", "11-25 20:59")] // due at the last minute of the day
    [InlineData("11-25 19:00", "11-26 09:00")] // due at nine in the evening, which is quiet
    [InlineData("11-25 22:30", "11-26 09:00")] // due after midnight
    [InlineData("2026-12-31 20:00", "2027-01-01 09:00")]
    public void The_delay_runs_from_the_notice_and_quiet_hours_are_waited_for(string notice, string sendFrom) =>
        Rules.SendFrom(At(notice), At(notice), Time).ShouldBe(At(sendFrom));

    [Theory]
    [InlineData("11-20 10:00", "11-25 15:00", "11-25 15:00")] // long over when it was recorded: now
    [InlineData("11-20 10:00", "11-25 22:00", "11-26 09:00")] // recorded in quiet hours
    [InlineData("11-25 14:00", "11-25 15:00", "11-25 16:00")] // recorded within the delay
    public void Nobody_is_asked_before_the_bank_knew_of_the_notice(string notice, string recorded, string sendFrom) =>
        Rules.SendFrom(At(notice), At(recorded), Time).ShouldBe(At(sendFrom));

    [Fact]
    public void Whenever_the_notice_was_nobody_is_disturbed_and_nobody_waits_longer_than_needed() =>
        Gen.Select(Gen.Int[0, 60 * 24 * 365], Gen.Int[0, 60 * 24 * 3])
            .Sample(
                (minutes, delay) =>
                {
                    var notice = At("2026-01-01 00:00").AddMinutes(minutes);
                    var recorded = notice.AddMinutes(delay);
                    var sent = Rules.SendFrom(notice, recorded, Time);
                    var local = TimeOnly.FromDateTime(Time.LocalOf(sent));
                    (local >= Rules.QuietTo && local < Rules.QuietFrom).ShouldBeTrue($"{sent:O}");
                    var due = new[] { notice.AddHours(Rules.DelayHours), recorded }.Max();
                    sent.ShouldBeInRange(due, due.AddHours(12));
                }
            );

    [Theory]
    [InlineData(ComplaintState.Handling, false, false, InvitationProspect.AfterNotice)]
    [InlineData(ComplaintState.Decided, false, false, InvitationProspect.AfterNotice)]
    [InlineData(ComplaintState.Closed, false, true, InvitationProspect.Invited)]
    [InlineData(ComplaintState.Closed, false, false, InvitationProspect.NotReached)]
    [InlineData(ComplaintState.Closed, true, true, InvitationProspect.Anonymous)]
    [InlineData(ComplaintState.Handling, true, false, InvitationProspect.Anonymous)]
    [InlineData(ComplaintState.Withdrawn, false, false, InvitationProspect.Withdrawn)]
    public void Nobody_is_invited_who_withdrew_is_not_known_or_was_not_reached(
        ComplaintState state,
        bool isAnonymous,
        bool wasReached,
        InvitationProspect prospect
    ) => InvitationRules.ProspectOf(state, isAnonymous, wasReached).ShouldBe(prospect);

    private static DateTimeOffset At(string local) =>
        new DateTimeOffset(DateTime.Parse(local.Length < 16 ? "2026-" + local : local, CultureInfo.InvariantCulture), TimeSpan.FromHours(8)).ToUniversalTime();
}
