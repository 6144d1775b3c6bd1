namespace Mediation.Complaints.Domain;

/// <content>It follows its unit and its people when the bank is reorganised. No limit moves.</content>
public sealed partial class Complaint
{
    /// <summary>
    /// Its unit was closed. It goes to the successor as by a transfer (DOMAIN 8.11), but its people come along: who handles it goes on, and tasks and
    /// proposals stay. Also in states in which nobody could transfer it.
    /// </summary>
    /// <param name="from">Its unit until now.</param>
    /// <param name="to">The successor.</param>
    /// <param name="keepsHandler">Whether its handler can handle it there.</param>
    /// <param name="reorganisationId">The closing.</param>
    /// <param name="reason">Why.</param>
    public void FollowUnit(OrganisationUnit from, OrganisationUnit to, bool keepsHandler, Guid reorganisationId, Note reason)
    {
        var before = HandlerId;
        GiveTo(to);
        if (!keepsHandler)
        {
            ReleaseHandler(to);
        }
        else if (Holder == Holder.Unit)
        {
            SetHolder(Holder.Unit, to.Name);
        }

        Raise(new ComplaintFollowedUnit(Id, from.Id, from.Name, to.Id, to.Name, HandlerId, before, reorganisationId, reason.Id));
    }

    /// <summary>Its unit has another unit above it.</summary>
    public void NoteMoveOfUnit(OrganisationUnit unit, OrganisationUnit above, Guid reorganisationId, Note reason) =>
        Raise(new UnitOfComplaintMoved(Id, unit.Id, unit.Name, above.Id, above.Name, reorganisationId, reason.Id));

    /// <summary>Its unit has another name, under which it waits for a handler.</summary>
    public void FollowNameOfUnit(OrganisationUnit unit)
    {
        if (Holder == Holder.Unit)
        {
            SetHolder(Holder.Unit, unit.Name);
        }
    }

    /// <summary>Its handler left the bank: a successor has it, or else its unit decides.</summary>
    /// <param name="unit">Its unit.</param>
    /// <param name="successor">Who handles it from now on; null where its unit decides.</param>
    /// <param name="reorganisationId">The leaving.</param>
    /// <param name="reason">Why.</param>
    public void ReplaceHandlerWhoLeft(OrganisationUnit unit, MediationUser? successor, Guid reorganisationId, Note reason)
    {
        var left = HandlerId ?? throw new InvalidOperationException("Nobody handles it.");
        ReleaseHandler(unit);
        Raise(new HandlerLeft(Id, left, reorganisationId, reason.Id));
        if (successor is not null)
        {
            Assign(successor);
        }
    }

    /// <summary>The owner of a task left the bank. Expects <see cref="Tasks"/> to be loaded.</summary>
    public void GiveTask(Guid taskId, MediationUser owner, Note reason)
    {
        var task = TaskOf(taskId);
        var before = task.OwnerId;
        task.GiveTo(owner.Id);
        Raise(new TaskGiven(Id, task.Id, owner.Id, owner.DisplayName, before, reason.Id));
    }

    /// <summary>
    /// The reviewer left the bank: a successor goes on, or else the institution names another one. Expects <see cref="Reviews"/> to be loaded.
    /// </summary>
    public void ReplaceReviewerWhoLeft(Guid reviewId, MediationUser? successor, OrganisationUnit superior, Note reason)
    {
        var review = ReviewOf(reviewId);
        var left = review.ReviewerId ?? throw new InvalidOperationException("Nobody reviews it.");
        review.ReleaseReviewer();
        if (Holder == Holder.Superior)
        {
            SetHolder(Holder.Superior, superior.Name);
        }

        Raise(new ReviewerLeft(Id, review.Id, left, reason.Id));
        if (successor is not null)
        {
            AppointReviewer(reviewId, successor);
        }
    }

    /// <summary>The institution that reviews was closed. Expects <see cref="Reviews"/> to be loaded.</summary>
    public void MoveReview(Guid reviewId, OrganisationUnit successor, Note reason)
    {
        var review = ReviewOf(reviewId);
        review.MoveTo(successor);
        if (Holder == Holder.Superior && review.ReviewerId is null)
        {
            SetHolder(Holder.Superior, successor.Name);
        }

        Raise(new ReviewFollowedUnit(Id, review.Id, successor.Id, successor.Name, reason.Id));
    }

    private void GiveTo(OrganisationUnit unit)
    {
        (UnitId, UnitPath) = (unit.Id, unit.Path);
        duties.ForEach(d => d.FollowTo(unit.Path));
    }

    /// <summary>Nobody handles it; while it is being handled it waits for somebody as when it was registered.</summary>
    private void ReleaseHandler(OrganisationUnit unit)
    {
        HandlerId = null;
        if (State == ComplaintState.Handling)
        {
            Fire(ComplaintAction.ReleaseHandler);
        }

        if (Holder is Holder.Unit or Holder.Handler)
        {
            SetHolder(Holder.Unit, unit.Name);
        }
    }
}
