namespace Mediation.Referrals.CentreDesk;

/// <summary>Base of the components that stand on the body's page of a case; one that has nothing to say draws nothing.</summary>
public abstract class CentrePartComponent : PartComponent<CentreContext>
{
    protected GetDeskCase.Result Seen => Context.Seen;

    /// <summary>The mediation.</summary>
    protected DeskMediationView Mediation => Context.Mediation;
}
