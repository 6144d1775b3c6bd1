using Mediation.Complaints;
using Mediation.Complaints.Lists;
using Mediation.Core;
using Mediation.Core.UseCases;

namespace Mediation.Web.Components;

/// <summary>Reads the numbers of the cases of which an operator's page shows deliveries, for the operator, and elsewhere for whoever sees the case.</summary>
internal static class CaseNumbers
{
    public static async Task<IReadOnlyDictionary<Guid, string>> NumbersAsync(this UseCaseRunner run, CurrentUser user, IEnumerable<Guid> cases) =>
        user.May(CorePermissions.ReadJobs) ? (await run.RunAsync(new FindOperatedCases.Input([.. cases]))).Numbers
        : user.May(ComplaintPermissions.Read) ? (await run.RunAsync(new FindCaseNumbers.Input([.. cases]))).Numbers
        : new Dictionary<Guid, string>();
}
