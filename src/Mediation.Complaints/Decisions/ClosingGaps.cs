namespace Mediation.Complaints.Decisions;

/// <summary>Reads what is missing before a case can be closed on a notice, see <see cref="ClosingProofPolicy"/>.</summary>
public sealed class ClosingGaps(CurrentUser user)
{
    /// <summary>What is missing; null where the case may be closed. Expects <see cref="Complaint.Complainant"/> to be loaded.</summary>
    /// <param name="complaint">The case.</param>
    /// <param name="manner">How the complainant was notified.</param>
    /// <param name="letter">Its letter; null where none was made.</param>
    public ClosingGap? Of(Complaint complaint, NoticeManner manner, ProposedLetter? letter) =>
        ClosingProofPolicy.GapOf(
            manner,
            new WrittenReasons(letter is { HasAddress: true }, letter is { IsOnItsWay: true }, letter is { IsPosted: true }),
            IsAgreed(complaint, manner) || IsSupervisor(complaint)
        );

    private static bool IsAgreed(Complaint complaint, NoticeManner manner) =>
        complaint.Complainant.PreferredChannel switch
        {
            ContactChannel.Voice => manner == NoticeManner.Phone,
            ContactChannel.Sms or ContactChannel.Email => manner == NoticeManner.Message,
            _ => false,
        };

    private bool IsSupervisor(Complaint complaint) => user.May(ComplaintPermissions.DecideEnding) && complaint.HandlerId != user.Id;
}
