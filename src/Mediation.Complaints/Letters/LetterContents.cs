using System.Text.Json;
using Mediation.Core.Json;
using Mediation.Documents.Data;
using Mediation.Documents.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Letters;

/// <summary>Puts together what each letter states, from the case as it stands and from what happened.</summary>
public sealed class LetterContents(
    MediationDbContext db,
    LetterInstitutions institutions,
    ComplaintClockReader clocks,
    EndingRulesReader rules,
    PolicyReader policies,
    InstitutionTime institution,
    NotificationText words,
    FoundClaims claims,
    MovedLetterContents moved
)
{
    /// <summary>Expects the whole complaint, with what the letter is about.</summary>
    public async Task<LetterContent> OfAsync(Complaint complaint, LetterOccasion occasion, DateTimeOffset now, CancellationToken ct)
    {
        var unit = await institutions.OfAsync(complaint.UnitId, ct);
        LetterContent content = new(
            new(StringComparer.Ordinal)
            {
                ["receivedOn"] = institution.DateOf(await ReceivedAtAsync(complaint, ct)),
                ["channel"] = Word(complaint.Channel),
                ["paused"] = complaint.IsClockPaused ? true : null,
            },
            unit.Name
        );
        return occasion.Kind switch
        {
            DocumentKind.AcceptanceNotice => await AcceptanceAsync(complaint, content, now, ct),
            DocumentKind.SupplementNotice => await SupplementAsync(complaint.Supplements.Single(s => s.Id == occasion.Subject), content, ct),
            DocumentKind.ExtensionNotice => await ExtensionAsync(complaint, occasion, content, ct),
            DocumentKind.RefusalNotice or DocumentKind.TerminationNotice => await EndingAsync(
                complaint.Endings.Single(e => e.Id == occasion.Subject),
                content,
                ct
            ),
            DocumentKind.DecisionLetter => await DecisionAsync(complaint, content with { Superior = unit.Superior }, now, ct),
            DocumentKind.WithdrawalConfirmation => await WithdrawalAsync(complaint, occasion, content, ct),
            DocumentKind.ReviewDecision => await ReviewAsync(complaint, occasion, unit.Name, content, ct),
            DocumentKind.TransferNotice or DocumentKind.MergerNotice => await moved.AddToAsync(complaint, occasion.Kind, content, ct),
            _ => throw new ArgumentOutOfRangeException(nameof(occasion), occasion.Kind, "It is no letter."),
        };
    }

    /// <summary>When the bank received it: earlier than registered where that was proven and approved later.</summary>
    private async Task<DateTimeOffset> ReceivedAtAsync(Complaint complaint, CancellationToken ct)
    {
        var caseId = complaint.Id;
        return await db.EarlierReceiptAsync(caseId, ct) is { } earlier && earlier < complaint.ReceivedAt ? earlier : complaint.ReceivedAt;
    }

    private async Task<LetterContent> AcceptanceAsync(Complaint complaint, LetterContent content, DateTimeOffset now, CancellationToken ct)
    {
        await AddMatterAsync(complaint, content, now, ct);
        return With(content, ("decideBy", institution.LastDayBefore(complaint.AnswerBy)));
    }

    private async Task<LetterContent> SupplementAsync(SupplementRequest request, LetterContent content, CancellationToken ct) =>
        With(
            content,
            ("materials", (await rules.OfVersionAsync(request.RulesVersion, ct)).NamesOf(request.Materials).Zh),
            ("details", await TextAsync(request.NoteId, ct)),
            ("replyBy", request.ReplyBy)
        );

    private async Task<LetterContent> ExtensionAsync(Complaint complaint, LetterOccasion occasion, LetterContent content, CancellationToken ct)
    {
        var granted = occasion.Happened as ExtensionGranted ?? await HappenedAsync<ExtensionGranted>(complaint.Id, e => e.ExtensionId == occasion.Subject, ct);
        var request = complaint.Extensions.Single(e => e.Id == occasion.Subject);
        var step = (await clocks.OfAsync(complaint, ct))
            .Rules.Term(granted.Duty)
            .Extensions.First(s => s.RuleId == granted.RuleId && s.ToDays == granted.ToDays);
        return With(
            content,
            ("oldDue", institution.LastDayBefore(granted.OldDueBy)),
            ("newDue", institution.LastDayBefore(granted.DueBy)),
            ("days", granted.ToDays),
            ("reasons", await TextAsync(request.NoteId, ct)),
            ("article", step.Article),
            ("approver", step.Approver is null ? null : await ApproverAsync(request.DecidedBy, ct))
        );
    }

    private async Task<LetterContent> EndingAsync(EndingProposal proposal, LetterContent content, CancellationToken ct)
    {
        var ground = (await rules.OfVersionAsync(proposal.RulesVersion, ct)).Find(proposal.Kind, proposal.Ground)!;
        return With(content, ("ground", ground.Name.Zh), ("article", ground.Article.Zh), ("reasons", await TextAsync(proposal.NoteId, ct)));
    }

    private async Task<LetterContent> DecisionAsync(Complaint complaint, LetterContent content, DateTimeOffset now, CancellationToken ct)
    {
        var codes = await AddMatterAsync(complaint, content, now, ct);
        var decision = complaint.Decision!;
        var clock = await clocks.OfAsync(complaint, ct);
        return With(
            content,
            ("outcome", decision.Outcome.ToString()),
            ("claims", await claims.OfAsync(complaint.Id, codes, ct)),
            ("decisions", await claims.DecidedAsync(complaint, codes, ct)),
            ("granted", decision.GrantedAmount),
            ("reasons", await TextAsync(decision.NoteId, ct)),
            ("decidedOn", institution.DateOf(decision.DecidedAt)),
            ("superior", content.Superior),
            ("reviewDays", clock.Rules.ReviewApplication?.Days),
            ("applyBy", content.Superior is not null && ReviewPolicy.ApplyBy(now, clock) is { } end ? institution.LastDayBefore(end) : null)
        );
    }

    private async Task<LetterContent> WithdrawalAsync(Complaint complaint, LetterOccasion occasion, LetterContent content, CancellationToken ct)
    {
        var wish = occasion.Happened as ComplaintWithdrawn ?? await HappenedAsync<ComplaintWithdrawn>(complaint.Id, _ => true, ct);
        return With(
            content,
            ("withdrawnOn", institution.DateOf(wish.RequestedAt)),
            ("verifiedOn", institution.DateOf(wish.VerifiedAt)),
            ("verifiedBy", wish.VerifiedBy),
            ("verifiedManner", Word(wish.VerifiedManner)),
            ("verifiedHow", wish.VerifiedHow)
        );
    }

    private async Task<LetterContent> ReviewAsync(Complaint complaint, LetterOccasion occasion, string unit, LetterContent content, CancellationToken ct)
    {
        var decided = occasion.Happened as ReviewDecided ?? await HappenedAsync<ReviewDecided>(complaint.Id, e => e.ReviewId == occasion.Subject, ct);
        var review = complaint.Reviews.Single(r => r.Id == occasion.Subject);
        var (caseId, reviewed) = (complaint.Id, review.DecisionOf);
        var letters = db.IssuedDocuments.AsNoTracking().Where(d => d.CaseId == caseId && d.SubjectId == reviewed);
        var superior = await institutions.OfAsync(review.SuperiorUnitId, ct);
        return With(
            content with
            {
                Institution = superior.Name,
                Reference = ReviewPolicy.ReferenceOf(complaint.Number, review.Ordinal),
            },
            ("reviewedUnit", unit),
            ("reviewed", await letters.OrderByDescending(d => d.IssuedAt).Select(d => d.Number).FirstOrDefaultAsync(ct)),
            ("appliedOn", institution.DateOf(review.ReceivedAt)),
            ("outcome", decided.ReviewOutcome.ToString()),
            ("instead", decided.Outcome?.ToString()),
            ("granted", decided.GrantedAmount),
            ("reasons", await TextAsync(review.ReasonsNoteId, ct)),
            ("decidedOn", institution.DateOf(decided.DecidedAt)),
            ("decideBy", decided.ReviewOutcome == ReviewOutcome.HandledAnew ? institution.LastDayBefore(complaint.AnswerBy) : null)
        );
    }

    /// <summary>What is complained of, in the words of the complainant and of the code lists.</summary>
    private async Task<ComplaintCodes> AddMatterAsync(Complaint complaint, LetterContent content, DateTimeOffset now, CancellationToken ct)
    {
        var codes = await policies.CodesOfAsync(institution.DateOf(complaint.RegisteredAt), institution.DateOf(now), ct);
        With(
            content,
            ("product", ComplaintCodes.InChinese(codes.Products, complaint.ProductCode)),
            ("demand", ComplaintCodes.InChinese(codes.Demands, complaint.DemandCode)),
            ("others", await claims.OthersAsync(complaint, codes, ct)),
            ("claimed", complaint.ClaimedAmount),
            ("narrative", complaint.QuotedNarrative)
        );
        return codes;
    }

    /// <summary>The post of who approved, with the institution; the person is not named.</summary>
    private async Task<string?> ApproverAsync(Guid? person, CancellationToken ct)
    {
        var found = await db.Users.AsNoTracking().Where(u => u.Id == person).Select(u => new { u.Post, u.UnitId }).SingleOrDefaultAsync(ct);
        return found?.UnitId is { } unit ? (await institutions.OfAsync(unit, ct)).Name + found.Post : found?.Post;
    }

    private async Task<string?> TextAsync(Guid? note, CancellationToken ct) =>
        db.Notes.Local.FirstOrDefault(n => n.Id == note)?.Text
        ?? await db.Notes.AsNoTracking().Where(n => n.Id == note).Select(n => n.Text).SingleOrDefaultAsync(ct);

    private async Task<T> HappenedAsync<T>(Guid caseId, Func<T, bool> isMeant, CancellationToken ct)
        where T : DomainEvent =>
        (await db.Set<HistoryEntry>().Where(e => e.CaseId == caseId && e.Event == typeof(T).Name).Events().ToListAsync(ct))
            .Select(e => JsonSerializer.Deserialize<T>(e.Payload, MediationJson.Stored)!)
            .Last(isMeant);

    private string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => words.Of(TextCatalog.Chinese, $"{typeof(TEnum).Name}:{value}");

    private static LetterContent With(LetterContent content, params (string Name, object? Value)[] fields)
    {
        foreach (var (name, value) in fields)
        {
            content.Fields[name] = value;
        }

        return content;
    }
}
