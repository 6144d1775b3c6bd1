using Mediation.Ui.Parts;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Ownership.Lists;

/// <summary>A part of the head of the ledger; it is given what the ledger is limited to.</summary>
public sealed record LedgerPart(string Key, Type Component, string Permission, int Order) : PagePart(Key, Component, Permission, Order);

/// <summary>How a module adds to the ledger.</summary>
public static class LedgerParts
{
    /// <summary>Adds a part to its head.</summary>
    public static IServiceCollection AddLedgerPart<TComponent>(this IServiceCollection services, string key, string permission, int order)
        where TComponent : PartComponent<LedgerFilter> => services.AddSingleton(new LedgerPart(key, typeof(TComponent), permission, order));
}
