namespace Mediation.Ownership.CasePage;

/// <summary>Reads the ownership of a case once per request, for all parts, acts and steps of one page.</summary>
public sealed class OwnershipReader(OncePerRequest<GetOwnership.Input, OwnershipView> query)
{
    public Task<OwnershipView> OfAsync(CaseContext context) => query.RunAsync(new GetOwnership.Input(context.Id));

    /// <summary>Whether the reader of the page can do this to the ownership now.</summary>
    public async Task<bool> AllowsAsync(CaseContext context, OwnershipAction action) => (await OfAsync(context)).Leader?.Allowed.Contains(action) == true;
}
