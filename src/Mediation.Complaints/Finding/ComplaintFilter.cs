namespace Mediation.Complaints.Finding;

/// <summary>Which cases a list shows, within the reader's scope: for the list, and for whatever else is made of the same cases.</summary>
public sealed class ComplaintFilter(MediationDbContext db, InstitutionTime institution, CurrentUser user, TimeProvider time)
{
    public IQueryable<Complaint> Of(ListComplaints.Input input)
    {
        var complaints = db.Complaints.InView(user, input.View);
        complaints = input.Open is { } open ? complaints.Where(c => c.IsOpen == open) : complaints;
        complaints = input.State is { } state ? complaints.Where(c => c.State == state) : complaints;
        complaints = input.Channel is { } channel ? complaints.Where(c => c.Channel == channel) : complaints;
        complaints = input.Product is { } product ? complaints.Where(c => c.ProductCode == product) : complaints;
        complaints = input.RiskAtLeast is { } risk ? complaints.Where(c => c.RiskLevel >= risk) : complaints;
        complaints = input.ReceivedFrom is { } from ? complaints.Where(c => c.ReceivedAt >= institution.StartOfDay(from)) : complaints;
        complaints = input.ReceivedTo is { } to ? complaints.Where(c => c.ReceivedAt < institution.EndOfDay(to)) : complaints;
        complaints =
            input.Duty is not null || input.DutyState is not null
                ? complaints.Where(c =>
                    c.Duties.Any(d => (input.Duty == null || d.Kind == input.Duty) && (input.DutyState == null || d.State == input.DutyState))
                )
                : complaints;
        complaints = input.DutyResult is not null || input.DutyFrom is not null || input.DutyTo is not null ? Counted(complaints, input) : complaints;
        return string.IsNullOrWhiteSpace(input.Search) ? complaints : Matching(complaints, input.Search.Trim());
    }

    private IQueryable<Complaint> Counted(IQueryable<Complaint> complaints, ListComplaints.Input input)
    {
        var now = time.GetUtcNow();
        var (first, end) = (
            input.DutyFrom is { } from ? institution.StartOfDay(from) : DateTimeOffset.MinValue,
            institution.EndOfDay(input.DutyTo ?? institution.DateOf(now))
        );
        var counted = db.Set<Duty>()
            .Where(input.DutyResult is { } result ? DutyResults.Counts(result, first, end, now) : DutyResults.CountsAtAll(first, end, now))
            .Where(d => input.Duty == null || d.Kind == input.Duty);
        return complaints.Where(c => counted.Any(d => d.ComplaintId == c.Id));
    }

    /// <remarks>A person is found by the whole name or the whole number, by those who handle complaints and have that person on the telephone: no masked digit can be asked for.</remarks>
    private IQueryable<Complaint> Matching(IQueryable<Complaint> complaints, string words)
    {
        var mayFind = user.May(ComplaintPermissions.RevealComplainant) && user.May(ComplaintPermissions.Handle);
        var name = mayFind && Text.LengthInRunes(words) >= 2 ? words.Normalize() : null;
        var phone = mayFind && PhoneNumber.TryParse(words, out var number, out _) ? number.E164 : null;
        return complaints.Where(c =>
            c.Number.Contains(words)
            || c.Narrative.Contains(words)
            || (name != null && c.Complainant.Name == name)
            || (phone != null && c.Complainant.Phone == phone)
        );
    }
}
