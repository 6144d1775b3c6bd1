namespace Mediation.Complaints.Signals;

/// <summary>Forms a group of the complaints of a burst or links them, those that the user sees and that can be. Does not save.</summary>
public sealed class BurstActions(MediationDbContext db, CurrentUser user, CaseTime time)
{
    /// <summary>As a supervisor forms and fills a group by hand (<see cref="ComplaintGroup"/>): one person is in it once.</summary>
    /// <exception cref="BusinessException">Without the right to form groups; <c>Complaints:BurstTooFew</c>.</exception>
    public async Task<DecideBurst.Result> FormGroupAsync(Burst burst, string matter, CancellationToken ct)
    {
        user.Demand(ComplaintPermissions.Merge);
        var all = await ComplaintsAsync(burst, ct);
        var open = await db.Set<ComplaintGroup>().Where(g => g.ClosedAt == null).Select(g => g.Id).ToListAsync(ct);
        List<Complaint> members = [];
        foreach (var one in all.Where(c => c.IsOpen && c.ClosedAt is null && c.MergedIntoId is null && !(c.GroupId is { } id && open.Contains(id))))
        {
            if (
                members.Count == 0
                || (
                    (one.ProductCode == members[0].ProductCode || one.CauseCode == members[0].CauseCode)
                    && !members.Exists(m => MergePolicy.AreOfOnePerson(m, one))
                )
            )
            {
                members.Add(one);
            }
        }

        EnsureEnough(members);
        var group = db.Add(ComplaintGroup.Form(members[0], matter, user.Id, await time.NowAsync(members[0].Id, ct))).Entity;
        for (var at = 1; at < members.Count; at++)
        {
            group.Add(members[at], members[..at]);
        }

        return ResultOf(all, members);
    }

    /// <summary>All others are linked to the oldest one.</summary>
    /// <exception cref="BusinessException">Without the right to handle complaints; <c>Complaints:BurstTooFew</c>.</exception>
    public async Task<DecideBurst.Result> LinkAsync(Burst burst, string reason, CancellationToken ct)
    {
        user.Demand(ComplaintPermissions.Handle);
        var all = await ComplaintsAsync(burst, ct);
        List<Complaint> linked = [.. all.Take(1)];
        foreach (var one in all.Skip(1).Where(c => !AreLinked(c, all[0])))
        {
            var now = (await time.NowAsync(one.Id, ct)).NotBefore(await time.NowAsync(all[0].Id, ct));
            var reasons = MergeReasons.Of(one.Id, all[0].Id, reason, user.Id, now);
            one.LinkTo(all[0], LinkKind.RelatedTo, reasons, now);
            db.AddRange(reasons.Here, reasons.There);
            linked.Add(one);
        }

        EnsureEnough(linked);
        return ResultOf(all, linked);
    }

    private static bool AreLinked(Complaint one, Complaint other) =>
        one.Links.Any(l => l.IsActive && l.OtherId == other.Id) || other.Links.Any(l => l.IsActive && l.OtherId == one.Id);

    private Task<List<Complaint>> ComplaintsAsync(Burst burst, CancellationToken ct)
    {
        Guid[] ids = [.. burst.Cases.Select(c => c.ComplaintId)];
        return db
            .Complaints.InScope(user)
            .Include(c => c.Complainant)
            .Include(c => c.Links)
            .AsSplitQuery()
            .Where(c => ids.Contains(c.Id))
            .OrderBy(c => c.ReceivedAt)
            .ThenBy(c => c.Number)
            .ToListAsync(ct);
    }

    private static void EnsureEnough(List<Complaint> taken)
    {
        if (taken.Count < 2)
        {
            throw ComplaintErrors.BurstTooFew();
        }
    }

    private static DecideBurst.Result ResultOf(List<Complaint> all, List<Complaint> taken) => new(taken.Count, [.. all.Except(taken).Select(c => c.Number)]);
}
