namespace Mediation.Complaints.CasePage;

/// <summary>Of what the state of a case allows, what there is an occasion for: no answer where no regulator waits, no end of a pause without a pause.</summary>
internal static class AllowedActions
{
    /// <param name="action">Allowed by the state.</param>
    /// <param name="view">The case.</param>
    /// <param name="user">The reader.</param>
    /// <param name="mayHandle">Whether the reader handles it.</param>
    public static bool Includes(ComplaintAction action, ComplaintView view, CurrentUser user, bool mayHandle) =>
        action switch
        {
            ComplaintAction.DecideExtension => view.Extensions.Any(e => e.MayDecide),
            ComplaintAction.ApproveRefusal => view.Endings.Any(e => e is { MayDecide: true, Kind: EndingKind.Refusal }),
            ComplaintAction.ApproveTermination => view.Endings.Any(e => e is { MayDecide: true, Kind: EndingKind.Termination }),
            ComplaintAction.SendEndingBack => view.Endings.Any(e => e.MaySendBack),
            ComplaintAction.DecideLateFact => view.LateFacts.Any(f => f.MayDecide),
            ComplaintAction.ApplyForReview => view.ReviewOutlook is not null,
            _ when !mayHandle => false,
            ComplaintAction.RecordForward => view.IsOpen,
            ComplaintAction.AnswerRegulator => view.Forwards.Any(f => f.AnsweredAt is null),
            ComplaintAction.RequestExtension => view.ExtensionSteps.Count > 0 && view.Extensions.All(e => e.State != ExtensionState.Requested),
            ComplaintAction.PauseTerm => view.Grounds.Any(g => !g.IsRunning),
            ComplaintAction.ResumeTerm => view.Grounds.Any(g => g.IsRunning),
            ComplaintAction.ProposeRefusal or ComplaintAction.ProposeTermination => view.Endings.All(e => e.State != EndingProposalState.Proposed),
            ComplaintAction.Assign => view.IsOpen,
            ComplaintAction.ReportLateFact when view.LateFacts.Any(f => f is { State: LateFactState.Waiting, IsOvertaken: false }) => false,
            ComplaintAction.NotifyDecision when view.DecidingReview is not null => false,
            ComplaintAction.Close when view.DecidingReview is { State: not ReviewState.Notified } => false,
            _ when ComplaintWorkflow.NeedsOwedNotice(action) => view.ClosedAt is null,
            ComplaintAction.Reopen => view.ClosedAt is not null
                && user.May(ComplaintPermissions.Reopen)
                && !view.Reviews.Any(r => r.State is ReviewState.Applied or ReviewState.Reviewing),
            ComplaintAction.Merge or ComplaintAction.Unmerge => user.May(ComplaintPermissions.Merge),
            // These follow from what is done to the other one.
            ComplaintAction.Lead or ComplaintAction.LetGo => false,
            ComplaintAction.TransferToUnit or ComplaintAction.TransferToCompany => user.May(ComplaintPermissions.Transfer),
            ComplaintAction.AnswerSupplement => view.Supplements.Any(s => s.Answer is null),
            _ => true,
        };
}
