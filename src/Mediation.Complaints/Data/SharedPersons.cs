namespace Mediation.Complaints.Data;

/// <summary>
/// Complaints of the whole bank that share a telephone, an address or a representative with one, by the blind index: an agency goes to many branches. Nobody
/// is shown them without being asked for the row scope.
/// </summary>
public sealed class SharedPersons(MediationDbContext db)
{
    /// <summary>So many others say it, however many more there are.</summary>
    private const int MostLookedAt = 200;

    /// <param name="subject">What is looked at.</param>
    /// <param name="since">Receipts before that are not looked at.</param>
    /// <param name="ct">Ends the queries.</param>
    public Task<IReadOnlyList<AgencyMatch>> ByPhoneAsync(AgencySubject subject, DateTimeOffset since, CancellationToken ct)
    {
        var marks = subject.Phones;
        return OthersAsync(subject.Id, marks.Count == 0 ? null : db.Parties.Where(p => marks.Contains(p.PhoneMark!.Value)), since, ct);
    }

    /// <inheritdoc cref="ByPhoneAsync"/>
    public Task<IReadOnlyList<AgencyMatch>> ByAddressAsync(AgencySubject subject, DateTimeOffset since, CancellationToken ct)
    {
        var marks = subject.Addresses;
        return OthersAsync(subject.Id, marks.Count == 0 ? null : db.Parties.Where(p => marks.Contains(p.AddressMark!.Value)), since, ct);
    }

    /// <summary>Who acts is known by document or telephone, whatever the name.</summary>
    public async Task<IReadOnlyList<AgencyMatch>> ByRepresentativeAsync(AgencySubject subject, DateTimeOffset since, CancellationToken ct)
    {
        var roles = AgencySubject.ActingRoles;
        List<AgencyMatch> found = [];
        foreach (var sought in subject.Acting)
        {
            found.AddRange(await OthersAsync(subject.Id, db.PartiesKnownBy(sought).Where(p => roles.Contains(p.Role)), since, ct));
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
