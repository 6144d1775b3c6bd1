using Mediation.Core.PersonalData;
using Mediation.Core.Redaction;
using Mediation.Core.Search;

namespace Mediation.Complaints.Lists;

/// <summary>
/// What is typed into the search of a list. All words must be found, by the index of texts; persons are found by a telephone or document number as a
/// whole, and by a name or parts of it, in whatever role, only by those who handle complaints and have that person on the telephone: no masked digit
/// can be searched for.
/// </summary>
public sealed class ComplaintSearch(MediationDbContext db, IEnumerable<ICaseNumbers> numbers, BlindIndex index, CurrentUser user)
{
    private const int ShortestDocument = 5;
    private const int ShortestName = 2;
    private const int Few = 200;

    private bool FindsPersons => user.May(ComplaintPermissions.RevealComplainant) && user.May(ComplaintPermissions.Handle);

    /// <summary>Those of the complaints that are found.</summary>
    public IQueryable<Complaint> Matching(IQueryable<Complaint> complaints, string typed)
    {
        if (CasesOf(typed) is { } cases)
        {
            return complaints.Where(c => cases.Contains(c.Id));
        }

        var query = SearchQuery.Of(typed);
        if (!FindsPersons)
        {
            return query.IsEmpty ? complaints.Where(_ => false) : complaints.Where(ByText(query));
        }

        // Each word in the text or in a name, so that a name and what it is about are found together.
        var found = complaints;
        foreach (var word in query.Words)
        {
            var (text, named) = (Texts(new SearchQuery([word])), Named(word.Typed) ?? Nobody);
            found = found.Where(c => text.Contains(c.Id) || named.Contains(c.Id));
        }

        var (known, whole) = (KnownBy(typed) ?? Nobody, Named(typed) ?? Nobody);
        return query.IsEmpty
            ? complaints.Where(c => known.Contains(c.Id) || whole.Contains(c.Id))
            : complaints.Where(c => known.Contains(c.Id) || whole.Contains(c.Id) || found.Any(f => f.Id == c.Id));
    }

    /// <summary>Whether what is found is ordered by how well it answers; a list that an upper module's number leads to keeps its own order.</summary>
    public bool IsRanked(string typed) => CasesOf(typed) is null;

    /// <summary>The newest that are found among the complaints, the best answer first; one more than <see cref="ListPlace.CountedTo"/> at most.</summary>
    public async Task<IReadOnlyList<RankedComplaint>> RankedAsync(IQueryable<Complaint> complaints, string typed, CancellationToken ct)
    {
        var query = SearchQuery.Of(typed);
        List<Candidate> found = query.IsEmpty ? [] : await NewestAsync(complaints, await db.SearchNewestAsync(query, ct), ct);
        if (FindsPersons)
        {
            found = [.. found, .. await OfPersonsAsync(complaints, typed, query, ct)];
        }

        return
        [
            .. found
                .DistinctBy(c => c.Order)
                .OrderByDescending(c => c.Order)
                .Take(ListPlace.CountedTo + 1)
                .Select(c => new RankedComplaint(c.Id, new RankedPageKey(ScoreOf(c, typed, query), c.Order)))
                .OrderByDescending(c => c.Key.Score)
                .ThenByDescending(c => c.Key.Order),
        ];
    }

    /// <summary>
    /// Whether words that are to be kept in clear name a person: they look like one, or are the number or a name of somebody of any case, whoever asks.
    /// </summary>
    public async Task<bool> NamesPersonAsync(string typed, CancellationToken ct)
    {
        if (Redactor.Redact(typed).Spans.Count > 0)
        {
            return true;
        }

        foreach (var words in SearchQuery.Of(typed).Words.Select(w => w.Typed).Prepend(typed).Distinct(StringComparer.Ordinal))
        {
            if (await (Named(words) ?? Nobody).AnyAsync(ct) || await (KnownBy(words) ?? Nobody).AnyAsync(ct))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who is known by all that was typed, and whose name one word has while the text has the others.</summary>
    private async Task<List<Candidate>> OfPersonsAsync(IQueryable<Complaint> complaints, string typed, SearchQuery query, CancellationToken ct)
    {
        List<Candidate> found = [];
        foreach (var cases in new[] { KnownBy(typed), Named(typed) })
        {
            if (cases is not null && await FewAsync(cases, ct) is { Count: > 0 } few)
            {
                found.AddRange(await NewestAsync(Those(complaints, cases, few), db.SearchTexts, ct));
            }
        }

        return query.Words.Count > 1 ? [.. found, .. await NamedAndTextAsync(complaints, query, ct)] : found;
    }

    /// <remarks>
    /// The same as <see cref="Matching"/> says: each word in the text or in a name. Whoever has a word in a name is one of few, and the other words are
    /// looked for in their texts and names: the index would give all that have those words. Only a name that very many have is looked for the other way.
    /// </remarks>
    private async Task<List<Candidate>> NamedAndTextAsync(IQueryable<Complaint> complaints, SearchQuery query, CancellationToken ct)
    {
        Dictionary<SearchWord, HashSet<Guid>> namedBy = [];
        List<Candidate> found = [];
        foreach (var word in query.Words)
        {
            if (Named(word.Typed) is { } cases && await FewAsync(cases, ct) is { Count: > 0 } few)
            {
                if (few.Count > Few)
                {
                    SearchQuery others = new([.. query.Words.Where(w => w != word)]);
                    found.AddRange(await NewestAsync(Those(complaints, cases, few), await db.SearchNewestAsync(others, ct), ct));
                }
                else
                {
                    namedBy[word] = [.. few];
                }
            }
        }

        Guid[] candidates = [.. namedBy.Values.SelectMany(ids => ids).Distinct()];
        var named = await NewestAsync(complaints.Where(c => candidates.Contains(c.Id)), db.SearchTexts, ct, withTokens: true);
        found.AddRange(named.Where(c => query.Words.All(w => IsNamed(w, c.Id) || new SearchQuery([w]).IsFoundIn(c.Tokens!))));
        return found;

        bool IsNamed(SearchWord word, Guid id) => namedBy.TryGetValue(word, out var ids) && ids.Contains(id);
    }

    /// <remarks>
    /// A database cannot know how many cases a mark has, and expects many: it would go through all cases from the newest on. Few are asked for by their ids.
    /// </remarks>
    private static async Task<List<Guid>> FewAsync(IQueryable<Guid> cases, CancellationToken ct) => await cases.OrderBy(id => id).Take(Few + 1).ToListAsync(ct);

    private static IQueryable<Complaint> Those(IQueryable<Complaint> complaints, IQueryable<Guid> cases, List<Guid> few) =>
        few.Count > Few ? complaints.Where(c => cases.Contains(c.Id)) : complaints.Where(c => few.Contains(c.Id));

    private static Task<List<Candidate>> NewestAsync(
        IQueryable<Complaint> complaints,
        IQueryable<SearchText> texts,
        CancellationToken ct,
        bool withTokens = false
    ) =>
        texts
            .Join(complaints, t => t.SubjectId, c => c.Id, (t, c) => new { t, c })
            .OrderByDescending(x => x.t.Id)
            .Take(ListPlace.CountedTo + 1)
            .Select(x => new Candidate(x.t.Id, x.c.Id, x.c.Number, x.c.RedactedNarrative.Substring(0, Relevance.Beginning), withTokens ? x.t.Tokens : null))
            .ToListAsync(ct);

    private static int ScoreOf(Candidate candidate, string typed, SearchQuery query) =>
        string.Equals(candidate.Number, typed, StringComparison.OrdinalIgnoreCase) ? Relevance.OfNumber : Relevance.Of(candidate.Beginning, query);

    private IQueryable<Guid>? CasesOf(string typed) => numbers.Select(n => n.CasesOf(typed)).FirstOrDefault(found => found is not null);

    private System.Linq.Expressions.Expression<Func<Complaint, bool>> ByText(SearchQuery query)
    {
        var texts = Texts(query);
        return c => texts.Contains(c.Id);
    }

    private IQueryable<Guid> Texts(SearchQuery query) => db.Search(query).Select(t => t.SubjectId);

    private IQueryable<Guid> Nobody => db.Parties.Where(_ => false).Select(p => p.ComplaintId);

    private IQueryable<Guid>? KnownBy(string typed) =>
        SoughtBy(typed) is { IsNobody: false } sought ? db.PartiesKnownBy(sought).Select(p => p.ComplaintId) : null;

    private PersonSought SoughtBy(string typed) =>
        new(LooksLikeDocument(typed) ? index.OfNumber(typed) : null, PhoneNumber.TryParse(typed, out var phone, out _) ? index.OfPhone(phone.E164) : null);

    private IQueryable<Guid>? Named(string typed) => PartsOf(typed) is { Count: > 0 } parts ? db.PartiesNamed(parts).Select(p => p.ComplaintId) : null;

    private IReadOnlyList<long> PartsOf(string typed) => Text.LengthInRunes(typed) >= ShortestName ? index.PartsWanted(typed) : [];

    /// <summary>Numbers of papers have digits, and more than a few characters.</summary>
    private static bool LooksLikeDocument(string typed) => typed.Length is >= ShortestDocument and <= IdentityDocument.MaxLength && typed.Any(char.IsDigit);

    private sealed record Candidate(long Order, Guid Id, string Number, string Beginning, string? Tokens);
}
