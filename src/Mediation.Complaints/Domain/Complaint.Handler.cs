namespace Mediation.Complaints.Domain;

/// <content>Who handles it.</content>
public sealed partial class Complaint
{
    /// <exception cref="BusinessException"><c>Complaints:SameHandler</c>, or the state does not allow it.</exception>
    public void Assign(MediationUser handler)
    {
        if (HandlerId == handler.Id)
        {
            throw ComplaintErrors.SameHandler(handler.DisplayName);
        }

        FireWhileOwed(ComplaintAction.Assign);
        var before = HandlerId;
        HandlerId = handler.Id;
        if (Holder is Holder.Unit or Holder.Handler)
        {
            SetHolder(Holder.Handler, handler.DisplayName);
        }

        Raise(new ComplaintAssigned(Id, handler.Id, handler.DisplayName, before));
    }

    /// <summary>Refuses what was meant for a case of this handler, or of nobody, once somebody else has it.</summary>
    /// <exception cref="BusinessException"><c>Complaints:HandlerChanged</c></exception>
    public void EnsureHandledBy(Guid? expected)
    {
        if (HandlerId != expected)
        {
            throw ComplaintErrors.HandlerChanged();
        }
    }
}
