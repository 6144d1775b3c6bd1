using Mediation.Core.PersonalData;

namespace Mediation.Complaints.Lists;

/// <summary>The cases of a filter, within the reader's scope: for the list, its counts and its export alike.</summary>
public sealed class ComplaintListQuery(
    MediationDbContext db,
    IEnumerable<ICaseNumbers> numbers,
    BlindIndex index,
    InstitutionTime institution,
    CurrentUser user,
    TimeProvider clock
)
{
    private const int ShortestDocument = 5;
    private const int ShortestName = 2;

    public IQueryable<Complaint> Of(ComplaintListFilter filter)
    {
        var complaints = db.Complaints.InView(user, filter.View);
        complaints = filter.Open is { } open ? complaints.Where(c => c.IsOpen == open) : complaints;
        complaints = filter.State is { } state ? complaints.Where(c => c.State == state) : complaints;
        complaints = filter.Channel is { } channel ? complaints.Where(c => c.Channel == channel) : complaints;
        complaints = filter.Product?.Trim() is { Length: > 0 } product ? complaints.Where(c => c.ProductCode == product) : complaints;
        complaints = filter.RiskAtLeast is { } risk ? complaints.Where(c => c.RiskLevel >= risk) : complaints;
        complaints = filter.ReceivedFrom is { } from ? complaints.Where(c => c.ReceivedAt >= institution.StartOfDay(from)) : complaints;
        complaints = filter.ReceivedTo is { } to ? complaints.Where(c => c.ReceivedAt < institution.EndOfDay(to)) : complaints;
        complaints =
            filter.Duty is not null || filter.DutyState is not null
                ? complaints.Where(c =>
                    c.Duties.Any(d => (filter.Duty == null || d.Kind == filter.Duty) && (filter.DutyState == null || d.State == filter.DutyState))
                )
                : complaints;
        complaints = filter.DutyResult is not null || filter.DutyFrom is not null || filter.DutyTo is not null ? Counted(complaints, filter) : complaints;
        return string.IsNullOrWhiteSpace(filter.Search) ? complaints : Matching(complaints, Text.Normal(filter.Search));
    }

    private IQueryable<Complaint> Counted(IQueryable<Complaint> complaints, ComplaintListFilter filter)
    {
        var now = clock.GetUtcNow();
        var (first, end) = (
            filter.DutyFrom is { } from ? institution.StartOfDay(from) : DateTimeOffset.MinValue,
            institution.EndOfDay(filter.DutyTo ?? institution.DateOf(now))
        );
        var counted = db.Set<Duty>()
            .Where(filter.DutyResult is { } result ? TimelinessFilter.Counts(result, first, end, now) : TimelinessFilter.CountsAtAll(first, end, now))
            .Where(d => filter.Duty == null || d.Kind == filter.Duty);
        return complaints.Where(c => counted.Any(d => d.ComplaintId == c.Id));
    }

    /// <remarks>
    /// A person is found by a telephone or document number as a whole, and by a name or parts of it, in whatever role; only by those who handle
    /// complaints and have that person on the telephone: no masked digit can be searched for.
    /// </remarks>
    private IQueryable<Complaint> Matching(IQueryable<Complaint> complaints, string words)
    {
        if (numbers.Select(n => n.CasesOf(words)).FirstOrDefault(found => found is not null) is { } cases)
        {
            return complaints.Where(c => cases.Contains(c.Id));
        }

        if (!user.May(ComplaintPermissions.RevealComplainant) || !user.May(ComplaintPermissions.Handle))
        {
            return complaints.Where(c => c.Number.Contains(words) || c.RedactedNarrative.Contains(words));
        }

        var (known, named) = (KnownBy(words), Named(words));
        return complaints.Where(c => c.Number.Contains(words) || c.RedactedNarrative.Contains(words) || known.Contains(c.Id) || named.Contains(c.Id));
    }

    private IQueryable<Guid> KnownBy(string words)
    {
        PersonSought sought = new(
            LooksLikeDocument(words) ? index.OfNumber(words) : null,
            PhoneNumber.TryParse(words, out var phone, out _) ? index.OfPhone(phone.E164) : null
        );
        return (sought.IsNobody ? db.Parties.Where(_ => false) : db.PartiesKnownBy(sought)).Select(p => p.ComplaintId);
    }

    private IQueryable<Guid> Named(string words)
    {
        var parts = Text.LengthInRunes(words) >= ShortestName ? index.PartsWanted(words) : [];
        return (parts.Count == 0 ? db.Parties.Where(_ => false) : db.PartiesNamed(parts)).Select(p => p.ComplaintId);
    }

    /// <summary>Numbers of papers have digits, and more than a few characters.</summary>
    private static bool LooksLikeDocument(string words) => words.Length is >= ShortestDocument and <= IdentityDocument.MaxLength && words.Any(char.IsDigit);
}
