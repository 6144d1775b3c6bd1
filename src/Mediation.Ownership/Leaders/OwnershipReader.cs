namespace Mediation.Ownership.Leaders;

/// <summary>Reads the ownership of a case once for all parts of one page.</summary>
public sealed class OwnershipReader(UseCaseRunner run)
{
    private readonly Dictionary<Guid, Task<OwnershipView>> read = [];

    public Task<OwnershipView> OfAsync(Guid caseId) =>
        read.TryGetValue(caseId, out var kept) ? kept : read[caseId] = run.RunAsync(new GetOwnership.Input(caseId));
}
