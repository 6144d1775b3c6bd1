namespace Mediation.Complaints.Lists;

/// <summary>The cases of a view; none of them shows more than the user's scope.</summary>
public static class ComplaintListViews
{
    /// <summary>What a person's desk shows at first: the own cases of a handler, the unit's cases of everybody else.</summary>
    public static ComplaintListView OfDesk(Actor actor) => actor.Is(MediationRoles.Handler) ? ComplaintListView.Mine : ComplaintListView.All;

    public static IQueryable<Complaint> InView(this IQueryable<Complaint> complaints, CurrentUser user, ComplaintListView view)
    {
        var unit = user.Actor.UnitId;
        return view switch
        {
            ComplaintListView.Mine => complaints.AssignedTo(user),
            ComplaintListView.Unassigned => complaints.InScope(user).Where(c => c.UnitId == unit && c.HandlerId == null),
            _ => complaints.InScope(user),
        };
    }
}
