namespace Mediation.Complaints.CasePage;

/// <summary>Base of the components that stand on the case page; one that has nothing to say draws nothing.</summary>
public abstract class CasePartComponent : PartComponent<CaseContext>
{
    protected CaseContext Case => Context;
}
