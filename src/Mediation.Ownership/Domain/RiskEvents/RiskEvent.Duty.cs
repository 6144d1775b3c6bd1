namespace Mediation.Ownership.Domain.RiskEvents;

public sealed partial class RiskEvent
{
    public Guid? AcknowledgedBy { get; private set; }

    public string? AcknowledgerName { get; private set; }

    public DateTimeOffset? AcknowledgedAt { get; private set; }

    /// <summary>How often somebody on duty was called.</summary>
    public int CallRung { get; private set; }

    /// <summary>Who was called last; null where the roster had a hole and the posts of the unit were called.</summary>
    public Guid? CalledId { get; private set; }

    public string? CalledName { get; private set; }

    public DateTimeOffset? CalledAt { get; private set; }

    /// <summary>Everybody who was called, a line each (<see cref="CallOnDuty.Key"/>): who is next does not depend on how long a list is.</summary>
    public string CalledKeys { get; private set; } = string.Empty;

    public IReadOnlyList<string> Called => CalledKeys.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>When the next one is called; null once somebody acknowledged.</summary>
    public DateTimeOffset? NextCallAt { get; private set; }

    /// <summary>Somebody has it: nobody else is called any more.</summary>
    /// <exception cref="BusinessException"><c>RiskEvents:AlreadyAcknowledged</c></exception>
    public void Acknowledge(Actor by, DateTimeOffset now)
    {
        Fire(RiskEventAction.Acknowledge);
        if (AcknowledgedAt is { } at)
        {
            throw RiskEventErrors.AlreadyAcknowledged(AcknowledgerName!, at);
        }

        Take(by, now);
    }

    /// <summary>The next one on the roster is called, as nobody acknowledged.</summary>
    /// <param name="next">Who.</param>
    /// <param name="nextCallAt">When the one after is called, unless somebody acknowledges.</param>
    /// <param name="now">When.</param>
    public void CallNext(CallOnDuty next, DateTimeOffset nextCallAt, DateTimeOffset now)
    {
        Fire(RiskEventAction.CallNext);
        CallRung++;
        CalledKeys = Called.Contains(next.Key, StringComparer.Ordinal) ? CalledKeys : $"{CalledKeys}{next.Key}\n";
        (CalledId, CalledName, CalledAt, NextCallAt) = (next.Person?.Id, next.Person?.Name, now, nextCallAt);
        Raise(new DutyCalled(HistoryChains.Institution, Id, Number, CallRung, next.Person?.Id, next.UnitPath, next.Person is null));
    }

    /// <summary>Whoever calls or writes has it, acknowledged or not.</summary>
    private void TakeUnlessTaken(Actor by, DateTimeOffset now)
    {
        if (AcknowledgedAt is null)
        {
            Take(by, now);
        }
    }

    private void Take(Actor by, DateTimeOffset now)
    {
        (AcknowledgedBy, AcknowledgerName, AcknowledgedAt, NextCallAt) = (by.Id, by.Name, now, null);
        Raise(new RiskEventAcknowledged(HistoryChains.Institution, Id, Number, by.Id));
    }
}
