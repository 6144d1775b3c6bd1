using Mediation.Referrals.Domain;
using static Mediation.Tests.Referrals.AMediation;

namespace Mediation.Tests.Referrals;

/// <summary>Sessions are set, moved, cancelled and recorded; the next one is what the case waits for.</summary>
public sealed class SessionTests
{
    [Fact]
    public void The_earliest_planned_session_is_what_comes_next()
    {
        var mediation = In(MediationState.MediatorAppointed);
        mediation.NextDueAt.ShouldBe(FirstSession);
        Schedule(mediation, FirstSession.AddHours(-2));
        mediation.NextDueAt.ShouldBe(FirstSession.AddHours(-2));
        mediation.CancelSession(SessionAt(mediation, FirstSession.AddHours(-2)), SessionChange.PlaceUnavailable, PushedAt);
        mediation.NextDueAt.ShouldBe(FirstSession);
        mediation.MoveSession(SessionAt(mediation, FirstSession), Plan(SecondSession.AddHours(1)), SessionChange.ComplainantAsks);
        mediation.NextDueAt.ShouldBe(SecondSession);
    }

    [Fact]
    public void A_moved_session_keeps_from_when_it_was_moved_and_why()
    {
        var mediation = In(MediationState.MediatorAppointed);
        var session = SessionAt(mediation, FirstSession);
        mediation.MoveSession(session, Plan(FirstSession.AddHours(3), minutes: 90, place: "第二调解室"), SessionChange.BankAsks);
        (session.StartsAt, session.Minutes, session.Place, session.MovedFrom, session.Change).ShouldBe(
            (FirstSession.AddHours(3), 90, "第二调解室", FirstSession, SessionChange.BankAsks)
        );
        mediation.TakeRaised().OfType<SessionMoved>().ShouldHaveSingleItem().MovedFrom.ShouldBe(FirstSession);
    }

    [Fact]
    public void A_session_moved_to_where_it_is_is_refused_since_nothing_would_change()
    {
        var mediation = In(MediationState.MediatorAppointed);
        Refused(() => mediation.MoveSession(SessionAt(mediation, FirstSession), Plan(FirstSession), SessionChange.BankAsks))
            .ShouldBe("Referrals:SessionUnchanged");
        mediation.TakeRaised().ShouldBeEmpty();
    }

    [Fact]
    public void What_was_held_or_cancelled_is_neither_moved_nor_recorded_again()
    {
        var mediation = In(MediationState.InMediation);
        var held = SessionAt(mediation, FirstSession);
        Refused(() => mediation.MoveSession(held, Plan(SecondSession), SessionChange.Other)).ShouldBe("Referrals:SessionAlreadyRecorded");
        Refused(() => mediation.CancelSession(held, SessionChange.Other, Afterwards)).ShouldBe("Referrals:SessionAlreadyRecorded");
        var cancelled = SessionAt(mediation, SecondSession);
        mediation.CancelSession(cancelled, SessionChange.MediatorUnable, FirstSession);
        Refused(() => mediation.RecordSession(cancelled, Held(), Days, Afterwards)).ShouldBe("Referrals:SessionCancelled");
        Refused(() => mediation.Session(Guid.CreateVersion7())).ShouldBe("Referrals:UnknownSession");
    }

    [Fact]
    public void A_session_may_begin_early_but_on_no_earlier_day()
    {
        Recording(Held(at: FirstSession.AddHours(-3)), FirstSession).ShouldBeNull();
        Recording(Held(at: FirstSession.AddDays(-1)), FirstSession).ShouldBe("Referrals:SessionNotYetHeld");
    }

    [Fact]
    public void A_session_is_recorded_when_it_is_over_and_not_a_minute_sooner()
    {
        Recording(Held(), FirstSession.AddMinutes(60)).ShouldBeNull();
        Recording(Held(), FirstSession.AddMinutes(59)).ShouldBe("Referrals:SessionNotOver");
        Recording(Held(), FirstSession.AddMinutes(-1)).ShouldBe("Referrals:SessionNotYetHeld");
        Recording(Held(at: FirstSession.AddMinutes(10)), FirstSession.AddMinutes(9)).ShouldBe("Referrals:HeldOutsideMediation");
    }

    [Fact]
    public void No_session_was_held_on_a_day_before_the_case_was_accepted()
    {
        var mediation = In(MediationState.Accepted);
        AppointMediator(mediation);
        Schedule(mediation, AcceptedAt.AddDays(-1));
        Refused(() => mediation.RecordSession(mediation.Sessions[0], Held(), Days, Afterwards)).ShouldBe("Referrals:HeldOutsideMediation");
    }

    [Fact]
    public void A_record_says_when_it_really_was_who_was_there_and_what_was_said()
    {
        var mediation = In(MediationState.MediatorAppointed);
        var session = SessionAt(mediation, FirstSession);
        mediation.RecordSession(session, Held(Attendance.BankOnly, minutes: 30, at: FirstSession.AddMinutes(20)), Days, Afterwards);
        (session.HeldAt, session.EndsAt, session.Present, session.Record).ShouldBe(
            (FirstSession.AddMinutes(20), FirstSession.AddMinutes(50), Attendance.BankOnly, Held().Record)
        );
        (mediation.State, mediation.NextDueAt).ShouldBe((MediationState.InMediation, SecondSession));
    }

    private static string? Recording(SessionHeld held, DateTimeOffset now)
    {
        var mediation = In(MediationState.MediatorAppointed);
        var session = SessionAt(mediation, FirstSession);
        try
        {
            mediation.RecordSession(session, held, Days, now);
            return null;
        }
        catch (BusinessException refused)
        {
            (session.HeldAt, mediation.State).ShouldBe((null, MediationState.MediatorAppointed), "a refusal changes nothing");
            return refused.Code;
        }
    }

    private static string Refused(Action act) => Should.Throw<BusinessException>(act).Code;

    private static MediationSession SessionAt(MediationCase mediation, DateTimeOffset at) => mediation.Sessions.Single(s => s.StartsAt == at);
}
