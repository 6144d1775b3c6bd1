namespace Mediation.Referrals.CentreDesk;

/// <summary>What the body's page of a case has read, once per request, for all its parts, acts and steps.</summary>
/// <param name="Seen">The case as the body sees it.</param>
/// <param name="Today">The institution's day.</param>
/// <param name="PlannedOn">The institution's day of the next session that is still to be held; null when none is planned.</param>
/// <param name="HasBegun">Whether that session's time has come.</param>
public sealed record CentreContext(GetDeskCase.Result Seen, DateOnly Today, DateOnly? PlannedOn, bool HasBegun = false)
{
    public DeskMediationView Mediation => Seen.Mediation;

    /// <summary>Address of the page.</summary>
    public string Address => CentreAddress.Of(Mediation.Id);

    /// <summary>The next session that is still to be held.</summary>
    public SessionView? Planned => NextOf(Seen);

    /// <summary>From its own day on a session can be recorded.</summary>
    public bool IsSessionDay => PlannedOn <= Today;

    /// <summary>Whether an agreement can be recorded.</summary>
    public bool MayAgree => Allows(MediationAction.Agree);

    /// <summary>Whether the state of the mediation permits it; the act's own permission is looked at beside this.</summary>
    public bool Allows(MediationAction action) => Mediation.Allowed.Contains(action);

    public static CentreContext Of(GetDeskCase.Result seen, InstitutionTime institution, TimeProvider clock) =>
        NextOf(seen) is { } planned
            ? new(seen, institution.Today(clock), institution.DateOf(planned.StartsAt), planned.StartsAt <= clock.GetUtcNow())
            : new(seen, institution.Today(clock), null);

    private static SessionView? NextOf(GetDeskCase.Result seen) => seen.Mediation.Sessions.Where(s => s.IsPlanned).MinBy(s => s.StartsAt);
}
