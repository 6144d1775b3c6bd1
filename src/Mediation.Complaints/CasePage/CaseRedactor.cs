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
}
