using Mediation.Core.Redaction;

namespace Mediation.Complaints.CasePage;

/// <summary>What of the people of a case is covered in its free text. Read once for all queries of a request.</summary>
public sealed class CaseRedactor(MediationDbContext db, PersonSealer sealer)
{
    private static readonly CompiledQuery<Guid, SealedParty> OthersOf = new(
        (db, id) =>
            db.Set<Party>()
                .Where(p => p.ComplaintId == id && p.MainOf == null)
                .Select(p => new SealedParty(p.Id, p.IsOrganisation, p.Sealed, p.Key!.KeyId, p.Key.Wrapped))
    );

    private readonly Dictionary<Guid, IReadOnlyList<PersonalValue>> known = [];

    /// <summary>The values of all parties of a case, whether they still take part or not.</summary>
    public async Task<IReadOnlyList<PersonalValue>> ValuesAsync(OpenedComplaint opened, CancellationToken ct)
    {
        var complaint = opened.Complaint;
        if (!known.TryGetValue(complaint.Id, out var values))
        {
            // Most cases have nobody but the complainant, who is read already.
            var others = opened.HasOtherParties ? await OthersOf.Run(db, complaint.Id).ToListAsync(ct) : [];
            known[complaint.Id] = values = [.. sealer.Open(complaint.Complainant).Values(), .. others.SelectMany(p => sealer.Open(p).Values())];
        }

        return values;
    }

    /// <summary>Words that stand in clear beside several cases: what names or reaches anybody of them is covered before they are kept.</summary>
    /// <param name="words">As they were written.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="longest">So many characters are kept: what covers a value may be longer than it.</param>
    /// <param name="ct">Ends it.</param>
    public async Task<string> CoveredAsync(string words, IReadOnlyCollection<Guid> cases, int longest, CancellationToken ct)
    {
        var parties = await db.Set<Party>()
            .Where(p => cases.Contains(p.ComplaintId))
            .Select(p => new SealedParty(p.Id, p.IsOrganisation, p.Sealed, p.Key!.KeyId, p.Key.Wrapped))
            .ToListAsync(ct);
        List<PersonalValue> values = [.. parties.SelectMany(p => sealer.Open(p).Values())];
        var covered = values.Redacted(words);
        return covered[..Math.Min(covered.Length, longest)];
    }
}
