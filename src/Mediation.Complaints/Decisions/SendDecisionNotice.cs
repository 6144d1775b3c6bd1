using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Decisions;

/// <summary>
/// Sends the notice of the decision, or of a refusal or termination, to the complainant, by the channel chosen or else by the one that suits. Once
/// delivered it is proof with which the case is closed.
/// </summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class SendDecisionNotice(MediationDbContext db, DecisionNoticeReader notices, LetterPosting posting, ICaseDirectory directory, CurrentUser user)
    : UseCase<SendDecisionNotice.Input, Done>,
        IHaveRoute
{
    /// <param name="Version">Version the reader looked at: to send once more what was delivered it has to be named.</param>
    /// <param name="WithLetter">
    /// Whether its letter is posted besides: a text message, an e-mail or a call carries no reasons. Refused where the notice is a letter itself.
    /// </param>
    public sealed record Input(Guid ComplaintId, int? Version = null, bool WithLetter = false) : IInput<Done>;

    /// <exception cref="BusinessException">
    /// <c>Complaints:NoWayToNotify</c>, <c>Complaints:NoticeUnderWay</c>, <c>Complaints:NoticeSent</c>, <c>Complaints:LetterOnItsWay</c>,
    /// <c>Complaints:NotifiedByReview</c>
    /// </exception>
    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        complaint.EnsureAllows(ComplaintAction.NotifyDecision);
        await db.LoadForLettersAsync(complaint, ct);
        complaint.EnsureNotOfReview();
        if (await directory.FindContactAsync(complaint.Id, ct) is not { Channel: { } channel })
        {
            throw ComplaintErrors.NoWayToNotify();
        }

        if (input.WithLetter && channel == NotificationChannel.Letter)
        {
            throw InvalidInputException.Of("withLetter", "Complaints:NoticeIsLetter");
        }

        switch (await notices.ProgressAsync(complaint, ct))
        {
            case NoticeProgress.UnderWay:
                throw ComplaintErrors.NoticeUnderWay();
            case NoticeProgress.Delivered when input.Version is null:
                throw ComplaintErrors.NoticeSent();
            default:
                break;
        }

        if (channel == NotificationChannel.Letter && await posting.ProposedOfNoticeAsync(complaint, ct) is { IsOnItsWay: true, IsPosted: false } letter)
        {
            throw ComplaintErrors.LetterOnItsWay(letter.Number);
        }

        complaint.SendDecisionNotice();
        if (input.WithLetter)
        {
            await posting.OrderOfNoticeAsync(complaint, ct);
        }

        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("complaints/{id:guid}/decision-notices", (input, id) => input with { ComplaintId = id });
}
