using Mediation.Notifications.Domain;

namespace Mediation.Tests.Notifications;

/// <summary>Which earlier notice to a complainant a later one waits for, and for how long.</summary>
public sealed class EarlierNoticeTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 16, 1, 0, 0, TimeSpan.Zero);
    private static readonly EarlierNotice Due = new(IsBeingSent: false, HasFailed: false, Now);
    private static readonly EarlierNotice Failed = new(IsBeingSent: false, HasFailed: true, Now.AddHours(1));
    private static readonly EarlierNotice Unaddressed = new(IsBeingSent: false, HasFailed: true, NextTryAt: null);
    private static readonly LaterNotice Later = new(IsUrgent: false, Now, DeliverBy: null);

    public static TheoryData<string, EarlierNotice, LaterNotice, bool> Rows =>
        new()
        {
            { "due", Due, Later, true },
            { "being sent", new(true, false, Now.AddHours(-1)), Later, true },
            { "waits for its own turn", new(false, false, Now + EarlierNotice.Pause), Later, true },
            { "waits for the morning", new(false, false, Now.AddHours(10)), Later, false },
            { "failed", Failed, Later, true },
            { "still to be addressed", Unaddressed, Later, true },
            { "failed, for long", Failed, Later with { CouldGoAt = Now - LaterNotice.Longest }, false },
            { "still to be addressed, for long", Unaddressed, Later with { CouldGoAt = Now - LaterNotice.Longest }, false },
            { "failed long ago and due again", Failed with { NextTryAt = Now }, Later with { CouldGoAt = Now.AddHours(-3) }, true },
            { "failed, and the limit is far", Failed, Later with { DeliverBy = Now.AddHours(1) }, true },
            { "failed, and the limit is near", Failed, Later with { DeliverBy = Now + LaterNotice.BeforeLimit }, false },
            { "due, and the limit is near", Due, Later with { DeliverBy = Now + LaterNotice.BeforeLimit }, false },
            { "due, and the later one is urgent", Due, Later with { IsUrgent = true }, false },
            { "failed, and the later one is urgent", Failed, Later with { IsUrgent = true }, false },
        };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_later_one_waits_for_what_is_about_to_go_and_for_a_time_for_what_failed(string what, EarlierNotice earlier, LaterNotice later, bool waits) =>
        earlier.Holds(later, Now).ShouldBe(waits, what);
}
