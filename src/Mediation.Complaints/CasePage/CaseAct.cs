namespace Mediation.Complaints.CasePage;

/// <summary>An act in the card of the next step. Registered by <see cref="PageContributions"/>.</summary>
public sealed record CaseAct(string Key, Type Component, string Permission, int Order, Func<IServiceProvider, CaseContext, Task<bool>> When)
    : PageAct<CaseContext>(Key, Component, Permission, Order, When);
