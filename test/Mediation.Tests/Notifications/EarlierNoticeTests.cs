using Mediation.Notifications.Domain;

namespace Mediation.Tests.Notifications;

/// <summary>Which earlier notice to a complainant a later one waits for.</summary>
public sealed class EarlierNoticeTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 16, 1, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, bool, bool, double?, bool> Rows =>
        new()
        {
            { "still to be addressed", true, false, null, true },
            { "being sent", false, true, null, true },
            { "due and never tried", false, false, -1, true },
            { "waits for its own turn", false, false, EarlierNotice.Pause.TotalSeconds, true },
            { "waits for the morning", false, false, 36_000, false },
            { "failed and is tried again, or was given up", false, false, null, false },
        };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_later_one_waits_for_what_is_about_to_go_and_for_nothing_else(string what, bool toBeAddressed, bool beingSent, double? seconds, bool waits) =>
        new EarlierNotice(toBeAddressed, beingSent, seconds is { } s ? Now.AddSeconds(s) : null).HoldsLater(Now).ShouldBe(waits, what);
}
