using Mediation.Core.Organisation;
using Microsoft.Extensions.Configuration;

namespace Mediation.Referrals.Data;

/// <summary>
/// The bank's short name, as employment histories and respondents name it: <c>Institution:Name</c> of the configuration, or else the
/// name of the root unit without 总行.
/// </summary>
public sealed class BankName(MediationDbContext db, IConfiguration? configuration = null)
{
    private const string HeadOffice = "总行";

    public async Task<string> ReadAsync(CancellationToken ct)
    {
        if (configuration?["Institution:Name"]?.Trim() is { Length: > 0 } named)
        {
            return named;
        }

        var root = await db.Set<OrganisationUnit>().AsNoTracking().Where(u => u.ParentId == null).OrderBy(u => u.Code).Select(u => u.Name).FirstAsync(ct);
        return root.Length > HeadOffice.Length && root.EndsWith(HeadOffice, StringComparison.Ordinal) ? root[..^HeadOffice.Length] : root;
    }

    /// <summary>A unit as the respondent of a dispute.</summary>
    public static string Respondent(string bank, string unit) => unit.StartsWith(bank, StringComparison.Ordinal) ? unit : bank + unit;
}
