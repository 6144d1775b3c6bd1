namespace Mediation.Referrals.CentreDesk;

/// <summary>Base of the components of one act on the body's page of a case: its fields and its use case.</summary>
public abstract class CentreActComponent : ActComponent<CentreContext>
{
    protected GetDeskCase.Result Seen => Context.Seen;

    /// <summary>The mediation.</summary>
    protected DeskMediationView Mediation => Context.Mediation;
}
