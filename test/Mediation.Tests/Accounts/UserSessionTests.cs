namespace Mediation.Tests.Accounts;

/// <summary>When a session is over, in memory and as the condition that the database gets: both say the same.</summary>
public sealed class UserSessionTests
{
    private const string Stamp = "stamp";
    private static readonly DateTimeOffset Start = new(2026, 3, 16, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, 59, true)]
    [InlineData(0, 60, false)]
    [InlineData(30, 60, true)]
    [InlineData(30, 90, false)]
    [InlineData(700, 719, true)]
    [InlineData(700, 720, false)]
    public void It_is_open_for_an_hour_after_its_last_use_and_for_twelve_hours_at_most(int lastUsed, int now, bool isOpen)
    {
        var session = Begun();
        session.Seen(Start.AddMinutes(lastUsed));
        IsOpen(session, Stamp, Start.AddMinutes(now)).ShouldBe(isOpen);
    }

    [Fact]
    public void A_sign_out_ends_it_at_once()
    {
        var session = Begun();
        session.End(Start);
        IsOpen(session, Stamp, Start).ShouldBeFalse();
    }

    [Fact]
    public void Another_stamp_of_the_account_ends_it() => IsOpen(Begun(), "another", Start).ShouldBeFalse();

    private static UserSession Begun() => UserSession.Start(Guid.CreateVersion7(), Stamp, default, new SessionOrigin("", "", ""), Start);

    private static bool IsOpen(UserSession session, string stamp, DateTimeOffset now)
    {
        var isOpen = session.IsOpen(stamp, now);
        UserSession.OpenAt(stamp, now).Compile()(session).ShouldBe(isOpen, "what the database is asked");
        return isOpen;
    }
}
