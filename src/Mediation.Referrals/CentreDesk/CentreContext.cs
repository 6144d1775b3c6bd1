namespace Mediation.Referrals.CentreDesk;

/// <summary>What the body's page of a case has read, once per request, for all its parts, acts and steps.</summary>
/// <param name="Seen">The case as the body sees it.</param>
/// <param name="Today">The institution's day.</param>
/// <param name="HasBegun">Whether the time of the next session that is still to be held has come.</param>
public sealed record CentreContext(GetDeskCase.Result Seen, DateOnly Today, bool HasBegun = false)
{
    public DeskMediationView Mediation => Seen.Mediation;

    /// <summary>Address of the page.</summary>
    public string Address => CentreAddress.Of(Mediation.Id);

    /// <summary>The next session that is still to be held.</summary>
    public SessionView? Planned => NextOf(Seen);

    /// <summary>Whether an agreement can be recorded.</summary>
    public bool MayAgree => Allows(MediationAction.Agree);

    /// <summary>Whether the state of the mediation permits it; the act's own permission is looked at beside this.</summary>
    public bool Allows(MediationAction action) => Mediation.Allowed.Contains(action);

    public static CentreContext Of(GetDeskCase.Result seen, InstitutionTime institution, TimeProvider clock) =>
        new(seen, institution.Today(clock), NextOf(seen)?.StartsAt <= clock.GetUtcNow());

    private static SessionView? NextOf(GetDeskCase.Result seen) => seen.Mediation.Sessions.Where(s => s.IsPlanned).MinBy(s => s.StartsAt);
}
