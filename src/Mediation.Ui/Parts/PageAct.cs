namespace Mediation.Ui.Parts;

/// <summary>An act that a page offers: a small component with its fields and its use case.</summary>
/// <param name="Key">Name of the use case; a next step names its act by it.</param>
/// <param name="Component">An <see cref="ActComponent{TContext}"/>.</param>
/// <param name="Permission">Permission of the use case.</param>
/// <param name="Order">Place among the acts, ascending; the main one stands first.</param>
/// <param name="When">Whether it can be taken now; evaluated once per page, with the services of the request.</param>
public abstract record PageAct<TContext>(string Key, Type Component, string Permission, int Order, Func<IServiceProvider, TContext, Task<bool>> When)
    : PagePart(Key, Component, Permission, Order);
