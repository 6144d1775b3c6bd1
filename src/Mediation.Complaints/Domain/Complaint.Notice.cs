namespace Mediation.Complaints.Domain;

/// <content>How the complainant is reached, and the notice of the decision.</content>
public sealed partial class Complaint
{
    /// <summary>The complainant chose how to be reached. Expects <see cref="Complainant"/> to be loaded.</summary>
    /// <param name="channel">The channel chosen.</param>
    /// <param name="language">In which language; null where it stays.</param>
    /// <param name="email">Another e-mail address; null where the known one stays.</param>
    /// <param name="sealer">Opens and seals the address.</param>
    /// <exception cref="InvalidInputException">The channel cannot be used, see <see cref="ContactChannelPolicy"/>.</exception>
    /// <exception cref="BusinessException"><c>Complaints:PersonErased</c></exception>
    public void ChooseContactChannel(ContactChannel channel, string? language, string? email, PersonSealer sealer)
    {
        Fire(ComplaintAction.ChooseChannel);
        _ = Complainant.KeyToSealBy;
        var person = sealer.Open(Complainant);
        var phone = PhoneNumber.Kept(person.Phone, person.PhoneExtension);
        if (ContactChannelPolicy.RefusalOf(channel, phone, email ?? person.Email, person.Address) is { } refusal)
        {
            throw InvalidInputException.Of("preferredChannel", refusal);
        }

        bool? isNewEmail = email is not null && email != person.Email ? true : null;
        Complainant.Choose(channel, language, isNewEmail == true ? person with { Email = email } : null, sealer);
        Raise(new ContactChannelChosen(Id, channel, Complainant.Language, isNewEmail));
    }

    /// <summary>
    /// Has the notice of the decision, or of a refusal or termination, sent to the complainant. Expects <see cref="Endings"/> to be loaded.
    /// </summary>
    public void SendDecisionNotice()
    {
        Fire(ComplaintAction.NotifyDecision);
        Raise(ApprovedEnding is { } ending ? new EndingNoticeOrdered(Id, ending.Id, ending.Kind) : new DecisionNoticeOrdered(Id, Decision!.NoteId));
    }
}
