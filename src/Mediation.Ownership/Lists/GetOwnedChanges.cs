using Mediation.Complaints.Approvals;

namespace Mediation.Ownership.Lists;

/// <summary>
/// What others did to a leader's cases, for the list while it is open: those that are the leader's, those that have just gone to the next, those for
/// which the head office was alarmed, and those that wait for the leader's approval.
/// </summary>
[RequiresPermission(OwnershipPermissions.Own)]
public sealed class GetOwnedChanges(MediationDbContext db, ListChangeReader changes, ApprovalNews approvals, CurrentUser user)
    : Query<GetOwnedChanges.Input, LiveNews>,
        IHaveRoute
{
    /// <summary>What a leader has to answer. Of a case that has just come, who registered and handles it is not what the page asks for.</summary>
    private static readonly string[] ToAnswer =
    [
        nameof(LeaderNamed),
        nameof(OwnershipEscalated),
        nameof(OwnershipAlarmed),
        nameof(LeaderUnattended),
        nameof(ExtensionRequested),
        nameof(EndingProposed),
    ];

    /// <param name="After">An instant up to which everything is known; left out, what happens from now on.</param>
    public sealed record Input(DateTimeOffset? After = null) : ILiveInput<Input>
    {
        /// <summary>Where the reader stands.</summary>
        internal ListSince Since { get; init; } = new(After);

        public Input Next(LiveSince since) => this with { Since = ListSince.Of(since) };
    }

    public override async Task<LiveNews> RunAsync(Input input, CancellationToken ct)
    {
        var me = user.Id;
        var owned = db
            .Ownerships.Where(o =>
                o.LeaderId == me
                || (o.Alarms > 0 && o.State != OwnershipState.Lifted)
                || o.Namings.OrderByDescending(n => n.Number).Take(2).Any(n => n.LeaderId == me)
            )
            .Select(o => o.CaseId);
        var cases = db.Complaints.InScope(user).Where(c => owned.Contains(c.Id));
        return await changes.ReadAsync(cases, await approvals.ReadAsync(input.Since, ct), ToAnswer, input.Since, ct);
    }

    public static void Map(ApiRoutes api) => api.MapChanges<Input>("owned-cases/changes");
}
