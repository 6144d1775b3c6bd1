namespace Mediation.Complaints.Data;

/// <summary>
/// The open reviews of a person or an institution: with a reviewer who leaves the chosen successor goes on, or else the institution names another one; of a
/// closed institution its successor goes on, or the level above that where the successor has the decision itself.
/// </summary>
public sealed class ReviewWork(MediationDbContext db, Reviewers reviewers, CaseTime time) : IReorganisedWork
{
    public WorkKind Work => WorkKind.Reviews;

    public Task<int> CountAsync(WorkOwner owner, CancellationToken ct)
    {
        if (owner is { PersonId: { } person })
        {
            return Open.CountAsync(r => r.ReviewerId == person, ct);
        }

        var (path, end) = (owner.Path!, StorageRules.EndOfSubtree(owner.Path!));
        return Open.CountAsync(r => string.Compare(r.SuperiorPath, path) >= 0 && string.Compare(r.SuperiorPath, end) < 0, ct);
    }

    public async Task<IReadOnlyList<WorkItem>> FindAsync(Reorganisation reorganisation, Guid after, int take, CancellationToken ct)
    {
        var (unit, person) = (reorganisation.UnitId, reorganisation.PersonId);
        var (successor, complaints) = (reorganisation.TargetUnitId, db.Set<Complaint>());
        var following = person is not null
            ? Open.Where(r => r.ReviewerId == person)
            : Open.Where(r =>
                r.SuperiorUnitId == unit
                || (r.SuperiorUnitId == successor && complaints.Any(c => c.Id == r.ComplaintId && (c.UnitId == unit || c.UnitId == successor)))
            );
        return await following.Where(r => r.Id > after).OrderBy(r => r.Id).Take(take).Select(r => new WorkItem(r.Id, r.ComplaintId)).ToListAsync(ct);
    }

    public async Task<NewHolder?> FollowAsync(Reorganisation reorganisation, WorkItem item, CancellationToken ct)
    {
        var complaint = await db.Complaints.Whole().Include(c => c.Reviews).SingleAsync(c => c.Id == item.CaseId, ct);
        var review = complaint.Reviews.Single(r => r.Id == item.Id);
        var isOf = reorganisation.PersonId is not { } left || review.ReviewerId == left;
        var superior = reorganisation.PersonId is null ? await SuperiorAsync(reorganisation, complaint, review, ct) : null;
        if (!review.IsOpen || !isOf || (reorganisation.PersonId is null && superior is null))
        {
            return null;
        }

        var reason = Note.Of(complaint.Id, reorganisation.Reason, reorganisation.DecidedBy!.Value, await time.NowAsync(complaint.Id, ct));
        if (superior is not null)
        {
            complaint.MoveReview(review.Id, superior, reason);
            if (review.ReviewerId is { } reviewer && superior.Id != reorganisation.TargetUnitId && await reviewers.FindAsync(review, reviewer, ct) is null)
            {
                complaint.ReplaceReviewerWhoLeft(review.Id, null, superior, reason);
            }
        }
        else
        {
            var successor = await reviewers.FindAsync(review, reorganisation.SuccessorOf(WorkKind.Reviews), ct);
            complaint.ReplaceReviewerWhoLeft(review.Id, successor, await UnitAsync(review.SuperiorUnitId, ct), reason);
        }

        db.Add(reason);
        return new NewHolder(review.ReviewerId, review.SuperiorUnitId);
    }

    /// <returns>The institution that reviews from now on; null where it is the same as before.</returns>
    private async Task<OrganisationUnit?> SuperiorAsync(Reorganisation closing, Complaint complaint, SuperiorReview review, CancellationToken ct)
    {
        var units = await db.Set<OrganisationUnit>().AsNoTracking().ToDictionaryAsync(u => u.Id, ct);
        var next = ReviewPolicy.SuperiorAfterClosing(units, closing.UnitId!.Value, closing.TargetUnitId!.Value, complaint.UnitId, review.SuperiorUnitId);
        return next == review.SuperiorUnitId ? null : units[next];
    }

    private IQueryable<SuperiorReview> Open =>
        db.Set<SuperiorReview>().Where(r => r.State == ReviewState.Applied || r.State == ReviewState.Reviewing || r.State == ReviewState.Decided);

    private Task<OrganisationUnit> UnitAsync(Guid id, CancellationToken ct) => db.Set<OrganisationUnit>().AsNoTracking().SingleAsync(u => u.Id == id, ct);
}
