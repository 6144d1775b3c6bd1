using Mediation.Ownership.Domain;
using Mediation.Ownership.Domain.Escalation;
using static Mediation.Tests.Ownership.AnOwnership;

namespace Mediation.Tests.Ownership.Lives;

/// <content>What can happen to a case and its leaders; what is not possible as things stand does not happen.</content>
internal sealed partial class CaseLife
{
    /// <summary>Whether the case is open; a merged one is led by another.</summary>
    public bool IsOpen { get; private set; } = true;

    public void Do(LifeStep step)
    {
        var who = Leaders[step.Who];
        var anOpenMeasure = Ownership?.OpenMeasures.FirstOrDefault();
        switch (step.Kind)
        {
            case LifeStepKind.Accept when MayAct(OwnershipAction.Accept):
                Try(step.Crashes, o => o.Accept(Now));
                break;
            case LifeStepKind.Decline when MayAct(OwnershipAction.Decline):
                Try(step.Crashes, o => Release(o, x => x.Decline(DeclineGround.Overburdened, ANote("在办过多", Now), Now)));
                break;
            case LifeStepKind.HandOver when MayAct(OwnershipAction.HandOver):
                Try(step.Crashes, o => Release(o, x => x.HandOver(DeclineGround.JobChange, ANote("调岗", Now), Now)));
                break;
            case LifeStepKind.GoAway:
                (who.AbsentUntil, who.HasDeputy) = (Now.AddHours(step.Hours * 3), step.Hours % 2 == 0);
                break;
            case LifeStepKind.Return:
                (who.AbsentUntil, who.HasDeputy, who.IsGone) = (null, false, false);
                break;
            case LifeStepKind.Lock:
                who.IsGone = true;
                break;
            case LifeStepKind.Leave when !who.IsGone:
                Leave(who, step.Crashes);
                break;
            case LifeStepKind.MoveLeader:
                who.Path = who.Path == "/HO/" ? "/HO/SZ/" : "/HO/";
                break;
            case LifeStepKind.Transfer when IsOpen:
                Transfer(step.Crashes);
                break;
            case LifeStepKind.Merge when IsOpen:
                End(LiftGround.CaseMerged, step.Crashes);
                break;
            case LifeStepKind.Close when IsOpen && anOpenMeasure is null:
                End(LiftGround.CaseClosed, step.Crashes);
                break;
            case LifeStepKind.Reopen when !IsOpen:
                Reopen(step.Crashes);
                break;
            case LifeStepKind.Rate:
                Rate((RiskLevel)(step.Hours % 4));
                break;
            case LifeStepKind.SetMeasure when MayAct(OwnershipAction.SetMeasure):
                var day = Institution.DateOf(Now).AddDays(step.Hours % 5);
                Try(step.Crashes, o => o.SetMeasure(ANote("回访", Now), Chen, day, Institution, DecideBy, confirmsAfterLimit: true));
                break;
            case LifeStepKind.LateMeasure when IsOpen && Ownership?.OpenMeasures.FirstOrDefault(m => m.State == MeasureState.Open && m.DueAt <= Now) is { } due:
                Try(step.Crashes, o =>
                {
                    o.MarkLate(o.MeasureOf(due.Id));
                    if (o is { State: OwnershipState.Accepted, IsLateAgain: true })
                    {
                        LadderMoves.Climb(o, Ground(), LadderEvent.MeasureLateAgain);
                    }
                });
                break;
            case LifeStepKind.CompleteMeasure when IsOpen && anOpenMeasure is not null:
                Try(step.Crashes, o => o.CompleteMeasure(o.MeasureOf(anOpenMeasure.Id), ANote("已回访", Now), null));
                break;
            case LifeStepKind.Contact when MayAct(OwnershipAction.RecordContact):
                Try(step.Crashes, o => o.RecordContact(ContactManner.Phone, ContactedParty.Complainant, ContactResult.Content, Now, ANote("已说明", Now)));
                break;
            default:
                break;
        }
    }

    /// <summary>Only a leader who is there acts.</summary>
    private bool MayAct(OwnershipAction action) =>
        Ownership is { } o && o.State != OwnershipState.Lifted && o.Allowed.Contains(action) && Leader is { IsGone: false } l && !l.IsAbsent(Now);

    private void Release(LeaderOwnership ownership, Action<LeaderOwnership> release)
    {
        release(ownership);
        LadderMoves.Name(ownership, Ground());
    }

    /// <summary>Leaves the bank: by the reorganisation each case follows.</summary>
    private void Leave(ALeader who, int crashes)
    {
        who.IsGone = true;
        if (Ownership?.LeaderId == who.Id && Ownership.State == OwnershipState.Accepted)
        {
            Try(crashes, o => Release(o, x => x.HandOver(DeclineGround.JobChange, ANote("离职", Now), Now)));
        }
        else if (Ownership?.LeaderId == who.Id && Ownership.State == OwnershipState.Named)
        {
            Try(crashes, o => Release(o, x => x.Decline(DeclineGround.JobChange, ANote("离职", Now), Now)));
        }
    }

    private void Transfer(int crashes)
    {
        var from = Units[unit];
        unit = 1 - unit;
        complaint.TransferToUnit(from, Units[unit], ANote("该行办理", Now), Now);
        if (Ownership is { } o && LeaderOwnership.HasLeader(o.State))
        {
            if (complaint.UnitPath.StartsWith(Leader!.Path, StringComparison.Ordinal))
            {
                Try(crashes, x => x.FollowLeader(Leader.Path));
            }
            else
            {
                Try(crashes, x => LadderMoves.Follow(x, Ground()));
            }
        }
    }

    private void End(LiftGround ground, int crashes)
    {
        IsOpen = false;
        if (Ownership is not null)
        {
            Try(crashes, o => o.Lift(ground, Now));
        }
    }

    private void Reopen(int crashes)
    {
        IsOpen = true;
        if (Ownership is not null)
        {
            Try(crashes, o => Release(o, x => x.Resume()));
        }
    }

    private void Rate(RiskLevel level)
    {
        if (IsOpen && level >= RiskLevel.Major && Ownership is null)
        {
            Ownership = LeaderOwnership.Open(complaint.Id, level, 1, Now);
            Try(0, o => LadderMoves.Name(o, Ground()));
        }
    }
}

internal enum LifeStepKind
{
    Accept,
    Decline,
    HandOver,
    GoAway,
    Return,
    Lock,
    Leave,
    MoveLeader,
    Transfer,
    Merge,
    Close,
    Reopen,
    Rate,
    SetMeasure,
    LateMeasure,
    CompleteMeasure,
    Contact,
    Wait,
}

/// <param name="Kind">What happens.</param>
/// <param name="Who">To which leader, where it is about one.</param>
/// <param name="Hours">How long afterwards nothing happens.</param>
/// <param name="Crashes">How often the program breaks off before it is saved.</param>
internal sealed record LifeStep(LifeStepKind Kind, int Who, int Hours, int Crashes);
