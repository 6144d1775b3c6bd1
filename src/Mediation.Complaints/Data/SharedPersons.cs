namespace Mediation.Complaints.Data;

/// <summary>
/// Complaints of the whole bank that share a telephone, an address or a representative with one, by the blind index: an agency goes to many branches. Nobody
/// is shown them without being asked for the row scope.
/// </summary>
public sealed class SharedPersons(MediationDbContext db)
{
    /// <summary>So many others say it, however many more there are.</summary>
    private const int MostLookedAt = 200;

    /// <summary>Roles of those who act for another by a power of attorney or for an organisation.</summary>
    private static readonly PartyRole[] Acting = [PartyRole.Agent, PartyRole.Representative];

    /// <param name="complaint">With its parties.</param>
    /// <param name="since">Receipts before that are not looked at.</param>
    /// <param name="ct">Ends the queries.</param>
    public Task<IReadOnlyList<AgencyMatch>> ByPhoneAsync(Complaint complaint, DateTimeOffset since, CancellationToken ct)
    {
        long[] marks = [.. Involved(complaint).Select(p => p.PhoneMark).OfType<long>().Distinct()];
        return OthersAsync(complaint.Id, marks.Length == 0 ? null : db.Parties.Where(p => marks.Contains(p.PhoneMark!.Value)), since, ct);
    }

    /// <inheritdoc cref="ByPhoneAsync"/>
    public Task<IReadOnlyList<AgencyMatch>> ByAddressAsync(Complaint complaint, DateTimeOffset since, CancellationToken ct)
    {
        long[] marks = [.. Involved(complaint).Select(p => p.AddressMark).OfType<long>().Distinct()];
        return OthersAsync(complaint.Id, marks.Length == 0 ? null : db.Parties.Where(p => marks.Contains(p.AddressMark!.Value)), since, ct);
    }

    /// <summary>Who acts is known by document or telephone, whatever the name.</summary>
    public async Task<IReadOnlyList<AgencyMatch>> ByRepresentativeAsync(Complaint complaint, DateTimeOffset since, CancellationToken ct)
    {
        List<AgencyMatch> found = [];
        foreach (var sought in Involved(complaint).Where(p => Acting.Contains(p.Role)).Select(PersonSought.Of).Where(s => !s.IsNobody).Distinct())
        {
            found.AddRange(await OthersAsync(complaint.Id, db.PartiesKnownBy(sought).Where(p => Acting.Contains(p.Role)), since, ct));
        }

        return found;
    }

    /// <summary>Who complains in some complaints.</summary>
    public async Task<IReadOnlyList<AgencyMatch>> OfAsync(IReadOnlyCollection<Guid> cases, CancellationToken ct) =>
        cases.Count == 0
            ? []
            : await db
                .Parties.Where(p => p.MainOf != null && cases.Contains(p.ComplaintId))
                .Select(p => new AgencyMatch(p.ComplaintId, new PersonMark(p.NumberMark, p.NameMark)))
                .ToListAsync(ct);

    /// <summary>Who speaks in the matter, without those of a group: they often live together.</summary>
    private static IEnumerable<Party> Involved(Complaint complaint) =>
        complaint.Parties.Where(p => p.IsActive && (p.Role == PartyRole.Complainant || Acting.Contains(p.Role)));

    private async Task<IReadOnlyList<AgencyMatch>> OthersAsync(Guid id, IQueryable<Party>? parties, DateTimeOffset since, CancellationToken ct)
    {
        if (parties is null)
        {
            return [];
        }

        var rows = await (
            from p in parties
            where p.ComplaintId != id && p.EndedAt == null
            join c in db.Complaints on p.ComplaintId equals c.Id
            where c.ReceivedAt >= since
            join main in db.Parties on c.Id equals main.MainOf
            orderby c.ReceivedAt descending, c.Number
            select new
            {
                c.Id,
                main.NumberMark,
                main.NameMark,
            }
        )
            .Take(MostLookedAt)
            .ToListAsync(ct);
        return [.. rows.Select(r => new AgencyMatch(r.Id, new PersonMark(r.NumberMark, r.NameMark)))];
    }
}
