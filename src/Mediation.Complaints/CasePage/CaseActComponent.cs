namespace Mediation.Complaints.CasePage;

/// <summary>Base of the components of one act on a case: its fields and its use case.</summary>
public abstract class CaseActComponent : ActComponent<CaseContext>
{
    protected CaseContext Case => Context;
}
