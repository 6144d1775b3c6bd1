namespace Mediation.Complaints.Signals;

/// <summary>Reads what signals of an agency rest on, as far as the reader sees it.</summary>
public sealed class AgencyEvidence(MediationDbContext db, CurrentUser user)
{
    public async Task<IReadOnlyList<SeenSignal>> OfAsync(IReadOnlyList<AgencySignal> signals, CancellationToken ct)
    {
        Guid[] ids = [.. signals.SelectMany(s => s.Cases).Distinct()];
        var seen =
            ids.Length == 0
                ? []
                : await db
                    .Complaints.InScope(user)
                    .Where(c => ids.Contains(c.Id))
                    .Select(c => new { c.Id, Case = new SeenCase(c.Number, c.State, c.ReceivedAt) })
                    .ToDictionaryAsync(c => c.Id, c => c.Case, ct);
        return [.. signals.Select(s => ViewOf(s, [.. s.Cases.Where(seen.ContainsKey).Select(id => seen[id])]))];
    }

    private static SeenSignal ViewOf(AgencySignal signal, IReadOnlyList<SeenCase> seen) =>
        new(signal.Kind, signal.Points, signal.Count, seen, signal.Cases.Count - seen.Count, signal.Words);
}

/// <summary>A signal of an agency with what it rests on.</summary>
/// <param name="Count">Other persons, or phrases.</param>
/// <param name="Cases">Complaints that it rests on, those that the reader sees.</param>
/// <param name="Elsewhere">How many more there are.</param>
public sealed record SeenSignal(AgencySignalKind Kind, int Points, int Count, IReadOnlyList<SeenCase> Cases, int Elsewhere, IReadOnlyList<string> Words);

/// <summary>A complaint that the reader sees.</summary>
public sealed record SeenCase(string Number, ComplaintState State, DateTimeOffset ReceivedAt);
