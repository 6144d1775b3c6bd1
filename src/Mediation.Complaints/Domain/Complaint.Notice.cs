namespace Mediation.Complaints.Domain;

/// <content>How the complainant is reached, and the notice of the decision.</content>
public sealed partial class Complaint
{
    /// <summary>The complainant chose how to be reached. Expects <see cref="Complainant"/> to be loaded.</summary>
    /// <param name="channel">The channel chosen.</param>
    /// <param name="email">Another e-mail address; null where the known one stays.</param>
    /// <exception cref="InvalidInputException">The channel cannot be used, see <see cref="ContactChannelPolicy"/>.</exception>
    public void ChooseContactChannel(ContactChannel channel, string? email)
    {
        Fire(ComplaintAction.ChooseChannel);
        var phone = PhoneNumber.Kept(Complainant.Phone, Complainant.PhoneExtension);
        if (ContactChannelPolicy.RefusalOf(channel, phone, email ?? Complainant.Email, Complainant.Address) is { } refusal)
        {
            throw InvalidInputException.Of("preferredChannel", refusal);
        }

        bool? isNewEmail = email is not null && email != Complainant.Email ? true : null;
        Complainant.Choose(channel, email);
        Raise(new ContactChannelChosen(Id, channel, isNewEmail));
    }

    /// <summary>Has the notice of the decision sent to the complainant.</summary>
    public void SendDecisionNotice()
    {
        Fire(ComplaintAction.NotifyDecision);
        Raise(new DecisionNoticeOrdered(Id, Decision!.NoteId));
    }
}
