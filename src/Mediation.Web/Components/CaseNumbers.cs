using Mediation.Complaints;
using Mediation.Complaints.Lists;
using Mediation.Core.UseCases;

namespace Mediation.Web.Components;

/// <summary>Reads the numbers of the cases of which an operator's page shows deliveries, for whoever may see cases at all.</summary>
internal static class CaseNumbers
{
    public static async Task<IReadOnlyDictionary<Guid, string>> NumbersAsync(this UseCaseRunner run, CurrentUser user, IEnumerable<Guid> cases) =>
        user.May(ComplaintPermissions.Read) ? (await run.RunAsync(new FindCaseNumbers.Input([.. cases]))).Numbers : new Dictionary<Guid, string>();
}
