namespace Mediation.Ownership.Escalation;

/// <summary>Says of each rung who was informed and when, and who will be informed when if nobody accepts.</summary>
public sealed class LadderReader(InstitutionTime institution)
{
    /// <param name="handlers">Who handled the case from when on, in order: whoever comes later was not informed of an earlier rung.</param>
    /// <param name="calendar">By which the limits to come are counted.</param>
    /// <param name="pauses">When the case was suspended by law: silence is not counted then.</param>
    public IReadOnlyList<RungView> Read(
        LeaderOwnership ownership,
        LadderRules rules,
        IReadOnlyList<HandlerSince> handlers,
        WorkCalendar calendar,
        IReadOnlyList<LadderSpan> pauses
    )
    {
        var ladder = rules.For(ownership.Level);
        var trigger = new RungTriggers(ladder, rules, calendar, institution).Expected(ownership.SituationOf(pauses));
        var expected = Expected(ownership, rules, calendar);
        return
        [
            .. ladder.Rungs.Select(rung =>
            {
                var naming = rung.Number > ownership.Rung ? null : ownership.Namings.Where(n => n.Rung == rung.Number).MaxBy(n => n.Number);
                var handler = handlers.LastOrDefault(h => naming is null || h.At <= naming.NamedAt)?.Name;
                return new RungView(
                    rung.Number,
                    rung.Hours,
                    rung.Count,
                    rung.Office,
                    [
                        .. rung
                            .Informed.Select(role => new InformedView(role, NameOf(role, ownership, naming, rung, handler)))
                            .Where(informed => naming is null || informed is not { Role: LadderRole.Handler, Name: null }),
                    ],
                    rung.Required,
                    rung.Number <= ownership.Rung,
                    rung.Number == ownership.Rung && ownership.State is OwnershipState.Named or OwnershipState.Vacant,
                    naming?.NamedAt,
                    expected.TryGetValue(rung.Number, out var at) ? at : null
                )
                {
                    Events = rung.Events,
                    SilenceHours = rung.SilenceHours,
                    SilenceCount = rung.SilenceCount ?? HourKind.Clock,
                    ContactWithinHours = rung.ContactWithinHours,
                    TriggerAt = trigger?.Rung.Number == rung.Number ? trigger.At : null,
                    TriggerCause = trigger?.Rung.Number == rung.Number ? trigger.Cause : null,
                };
            }),
        ];
    }

    /// <summary>From the present limit on, each rung's own limit follows the one before.</summary>
    private Dictionary<int, DateTimeOffset> Expected(LeaderOwnership ownership, LadderRules rules, WorkCalendar calendar)
    {
        Dictionary<int, DateTimeOffset> expected = [];
        if (ownership is { State: OwnershipState.Named, Alarms: 0, WaitsUntil: { } at })
        {
            var ladder = rules.For(ownership.Level);
            for (var rung = ladder.After(ownership.Rung); rung is not null; rung = ladder.After(rung.Number))
            {
                expected[rung.Number] = at;
                at = LadderPolicy.LimitOf(rung, rules, at, calendar, institution).At;
            }
        }

        return expected;
    }

    private static string? NameOf(LadderRole role, LeaderOwnership ownership, OwnershipNaming? naming, Rung rung, string? handler) =>
        role switch
        {
            LadderRole.Leader => naming?.LeaderName,
            LadderRole.LeaderBefore when naming is not null => ownership.Namings.SingleOrDefault(n => n.Number == naming.Number - 1)?.LeaderName,
            LadderRole.LeaderBefore when rung.Number == ownership.Rung + 1 => ownership.LeaderName.Length > 0 ? ownership.LeaderName : null,
            LadderRole.Handler => handler,
            _ => null,
        };
}
