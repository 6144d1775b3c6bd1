namespace Mediation.Notifications.Domain;

/// <summary>Hours in which nobody is disturbed by what can wait, in the institution's zone.</summary>
/// <param name="From">Their begin.</param>
/// <param name="Until">Their end; the same as the begin means that there are none.</param>
public sealed record QuietHours(TimeOnly From, TimeOnly Until)
{
    /// <summary>Nobody is out of reach for a whole day.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(16);

    /// <summary>How long they are.</summary>
    public TimeSpan Span => Until - From;

    /// <summary>As <see cref="NextAllowed(DateTimeOffset, InstitutionTime)"/>, but at once where that is too late for a limit which is not over yet.</summary>
    public DateTimeOffset NextAllowed(DateTimeOffset at, DateTimeOffset? deliverBy, DateTimeOffset now, InstitutionTime institution)
    {
        var allowed = NextAllowed(at, institution);
        return deliverBy > now && deliverBy <= allowed ? now : allowed;
    }

    /// <summary>The instant itself outside quiet hours, else their end.</summary>
    public DateTimeOffset NextAllowed(DateTimeOffset at, InstitutionTime institution)
    {
        var local = institution.LocalOf(at);
        var (day, time) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        if (From == Until || !time.IsBetween(From, Until))
        {
            return at;
        }

        return institution.At(time < Until ? day : day.AddDays(1), Until);
    }

    /// <summary>When they last ended before an instant; null where there are none.</summary>
    public DateTimeOffset? LastEnd(DateTimeOffset at, InstitutionTime institution)
    {
        var day = institution.DateOf(at);
        var today = institution.At(day, Until);
        return From == Until ? null
            : today <= at ? today
            : institution.At(day.AddDays(-1), Until);
    }
}
