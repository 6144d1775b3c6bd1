using Mediation.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Tests.Architecture.Planted.Ownership;

/// <summary>Breaks: only the runner saves.</summary>
internal sealed class SavingService(MediationDbContext db)
{
    public async Task SaveAllAsync(IEnumerable<string> codes, CancellationToken ct)
    {
        await Task.Yield();
        await Task.WhenAll(codes.Select(async _ => await db.SaveChangesAsync(ct)));
    }

    public Task ForgetAsync(string code, CancellationToken ct) => db.Set<OrganisationUnit>().Where(u => u.Code == code).ExecuteDeleteAsync(ct);
}
