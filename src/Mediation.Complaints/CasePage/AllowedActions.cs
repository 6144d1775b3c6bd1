namespace Mediation.Complaints.CasePage;

/// <summary>Of what the state of a case allows, what there is an occasion for: no answer where no regulator waits, no end of a pause without a pause.</summary>
internal static class AllowedActions
{
    /// <param name="action">Allowed by the state.</param>
    /// <param name="view">The case.</param>
    /// <param name="mayHandle">Whether the reader handles it.</param>
    public static bool Includes(ComplaintAction action, ComplaintView view, bool mayHandle) =>
        action switch
        {
            ComplaintAction.DecideExtension => view.Extensions.Any(e => e.MayDecide),
            _ when !mayHandle => false,
            ComplaintAction.RecordForward => view.IsOpen,
            ComplaintAction.AnswerRegulator => view.Forwards.Any(f => f.AnsweredAt is null),
            ComplaintAction.RequestExtension => view.ExtensionSteps.Count > 0 && view.Extensions.All(e => e.State != ExtensionState.Requested),
            ComplaintAction.PauseTerm => view.Grounds.Any(g => !g.IsRunning),
            ComplaintAction.ResumeTerm => view.Grounds.Any(g => g.IsRunning),
            _ => true,
        };
}
