using Mediation.Complaints.Domain.Intake;

namespace Mediation.Complaints.Signals;

/// <summary>A complaint of a burst, in one line.</summary>
/// <param name="Unit">Its unit.</param>
/// <param name="Product">Its business category.</param>
/// <param name="Narrative">The beginning of its narrative, without persons.</param>
public sealed record BurstCaseRow(Guid Id, string Number, ComplaintState State, DateTimeOffset ReceivedAt, string Unit, string Product, string Narrative);

/// <summary>Reads the complaints of bursts that the user sees, the newest first, some at a time.</summary>
public sealed class BurstCaseReader(MediationDbContext db, PolicyReader policies, InstitutionTime institution, CurrentUser user, TimeProvider clock)
{
    /// <summary>As many as fit into a line.</summary>
    private const int Beginning = 60;

    /// <param name="burstId">The burst.</param>
    /// <param name="after">Where the page before ended; null for the first.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="ct">Ends the queries.</param>
    public async Task<IReadOnlyList<BurstCaseRow>> PageAsync(Guid burstId, InstantPageKey? after, int take, CancellationToken ct)
    {
        var seen = Seen(burstId);
        if (after is { At: var at, Id: var id })
        {
            seen = seen.Where(c => c.ReceivedAt < at || (c.ReceivedAt == at && c.Id < id));
        }

        var rows = await seen.OrderByDescending(c => c.ReceivedAt)
            .ThenByDescending(c => c.Id)
            .Take(take)
            .Select(c => new
            {
                c.Id,
                c.Number,
                c.State,
                c.ReceivedAt,
                c.UnitId,
                c.ProductCode,
                Narrative = c.RedactedNarrative.Substring(0, WeightedText.Beginning),
            })
            .ToListAsync(ct);
        var units = await db.UnitNamesAsync(rows.Select(r => r.UnitId), ct);
        var codes = await policies.CodesAsync(institution.Today(clock), ct);
        return [.. rows.Select(r => new BurstCaseRow(r.Id, r.Number, r.State, r.ReceivedAt, units[r.UnitId], codes.Product(r.ProductCode), Line(r.Narrative)))];
    }

    /// <summary>How many of its complaints the user sees.</summary>
    public Task<int> CountAsync(Guid burstId, CancellationToken ct) => Seen(burstId).CountAsync(ct);

    private IQueryable<Complaint> Seen(Guid burstId)
    {
        var cases = db.Set<BurstCase>();
        return db.Complaints.AsNoTracking().InScope(user).Where(c => cases.Any(b => b.BurstId == burstId && b.ComplaintId == c.Id));
    }

    private static string Line(string narrative)
    {
        var line = Text.Normal(narrative.ReplaceLineEndings(" "));
        StringInfo elements = new(line);
        return elements.LengthInTextElements <= Beginning ? line : elements.SubstringByTextElements(0, Beginning) + "…";
    }
}
