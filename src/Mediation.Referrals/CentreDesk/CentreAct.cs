namespace Mediation.Referrals.CentreDesk;

/// <summary>An act on the body's page of a case. Registered by <see cref="CentreContributions"/>.</summary>
public sealed record CentreAct(string Key, Type Component, string Permission, int Order, Func<IServiceProvider, CentreContext, Task<bool>> When)
    : PageAct<CentreContext>(Key, Component, Permission, Order, When);
