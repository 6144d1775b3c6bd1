namespace Mediation.PolicyStudio.Domain;

/// <summary>What a leader has to lead: now, and under a draft.</summary>
/// <param name="Now">Cases that have not ended and for which this leader is responsible now.</param>
/// <param name="UnderDraft">How many that would be.</param>
/// <param name="Past">More or fewer cases than were given to this leader, over all that were looked at, ended ones as well.</param>
public sealed record LeaderLoad(Guid LeaderId, string Leader, int Now, int UnderDraft, int Past)
{
    /// <summary>
    /// Each open case has one leader now and one under the draft: the one who would be named where that is otherwise, else the present one. So the cases under
    /// the draft are those of now, without those that lose their leader, with those that get one.
    /// </summary>
    public static IReadOnlyList<LeaderLoad> Of(IReadOnlyCollection<LedNow> now, IReadOnlyCollection<LedOtherwise> otherwise)
    {
        Dictionary<Guid, LeaderLoad> loads = [];
        foreach (var led in now)
        {
            Change(led.Leader, l => l with { Now = l.Now + led.Cases, UnderDraft = l.UnderDraft + led.Cases });
        }

        foreach (var moved in otherwise)
        {
            Change(moved.Before, l => l with { Past = l.Past - moved.Cases });
            Change(moved.After, l => l with { Past = l.Past + moved.Cases });
            if (moved.IsLed)
            {
                Change(moved.Now, l => l with { UnderDraft = l.UnderDraft - moved.Cases });
                Change(moved.After, l => l with { UnderDraft = l.UnderDraft + moved.Cases });
            }
        }

        return
        [
            .. loads
                .Values.OrderByDescending(l => Math.Abs(l.UnderDraft - l.Now))
                .ThenByDescending(l => Math.Abs(l.Past))
                .ThenByDescending(l => l.Now)
                .ThenBy(l => l.Leader, StringComparer.Ordinal)
                .ThenBy(l => l.LeaderId),
        ];

        void Change(SimulatedLeader? leader, Func<LeaderLoad, LeaderLoad> change)
        {
            if (leader is not null)
            {
                loads[leader.Id] = change(loads.GetValueOrDefault(leader.Id) ?? new LeaderLoad(leader.Id, leader.Name, 0, 0, 0));
            }
        }
    }
}

/// <summary>Open cases of a leader.</summary>
public sealed record LedNow(SimulatedLeader Leader, int Cases);

/// <summary>Cases that another leader, or none, would lead.</summary>
/// <param name="Before">Who was named.</param>
/// <param name="After">Who would be named.</param>
/// <param name="Now">Who is responsible for them now.</param>
/// <param name="IsLed">Whether somebody leads them now: they have not ended.</param>
/// <param name="Cases">How many.</param>
public sealed record LedOtherwise(SimulatedLeader? Before, SimulatedLeader? After, SimulatedLeader? Now, bool IsLed, int Cases);
