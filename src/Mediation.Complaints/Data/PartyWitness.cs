using Mediation.Core.PersonalData;

namespace Mediation.Complaints.Data;

/// <summary>
/// Opens every party and holds its marks against its fields: the rows themselves are marked in the history as all rows are, the parts of names are not,
/// since they follow from the name. A sealed value or key that does not open is named, too.
/// </summary>
public sealed class PartyWitness(MediationDbContext db, PersonSealer sealer) : IHistoryWitness
{
    public async Task<IReadOnlyList<AuditFinding>> FindAsync(IReadOnlyList<CaseHistory> histories, CancellationToken ct)
    {
        var byCase = histories.ToDictionary(h => h.CaseId);
        Guid[] cases = [.. byCase.Keys];
        var parties = await db
            .Parties.AsNoTracking()
            .Include(p => p.Key)
            .Include(p => p.NameParts)
            .AsSplitQuery()
            .Where(p => cases.Contains(p.ComplaintId))
            .ToListAsync(ct);
        return [.. parties.SelectMany(p => FaultsOf(byCase[p.ComplaintId], p))];
    }

    private IEnumerable<AuditFinding> FaultsOf(CaseHistory history, Party party)
    {
        if (party.Key is null)
        {
            // Erased, if the history says so; otherwise its missing row is named by the rows.
            yield break;
        }

        if (MarksOf(party) is not { } marks)
        {
            yield return history.Finding(AuditFault.Differs, $"party.Sealed {party.Id:N}: it does not open");
            yield break;
        }

        if (party.IndexedBy != sealer.Stamp)
        {
            // Older rules: the verb persons rewrap makes them anew.
            yield break;
        }

        if ((party.NumberMark, party.PhoneMark, party.NameMark, party.AddressMark) != (marks.Number, marks.Phone, marks.Name, marks.Address))
        {
            yield return history.Finding(AuditFault.Differs, $"party.NumberMark, PhoneMark, NameMark or AddressMark {party.Id:N}");
        }

        if (!marks.NameParts.ToHashSet().SetEquals(party.NameParts.Select(n => n.Mark)))
        {
            yield return history.Finding(AuditFault.Differs, $"party_name_part {party.Id:N}");
        }
    }

    private PersonMarks? MarksOf(Party party)
    {
        try
        {
            return sealer.MarksOf(sealer.Open(party));
        }
        catch (PersonUnreadableException)
        {
            return null;
        }
    }
}
