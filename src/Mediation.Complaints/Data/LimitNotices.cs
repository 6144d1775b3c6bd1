using Mediation.Documents.Domain;
using Mediation.Notifications.Data;
using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Data;

/// <summary>
/// Notices to the complainant that state when the bank answers: of those about the same limit the latest stands, and none stands beside the notice of how the
/// case ended.
/// </summary>
public sealed class LimitNotices(MediationDbContext db, ComplaintClockReader clocks)
{
    private static readonly string[] Kinds =
    [
        ComplaintNotices.LimitPaused,
        ComplaintNotices.LimitResumed,
        ComplaintNotices.LimitRestarted,
        ComplaintNotices.LimitExtended,
        ComplaintNotices.Letter,
    ];

    /// <summary>Whether a notice states when the bank answers.</summary>
    public static bool Includes(Notification notice) =>
        Kinds.Contains(notice.Kind) && (notice.Kind != ComplaintNotices.Letter || LetterOfNotice.KindOf(notice) == DocumentKind.ExtensionNotice);

    /// <summary>A notice about these limits is made: what earlier ones state, and has not arrived, is over.</summary>
    /// <param name="complaint">The case.</param>
    /// <param name="duties">Kinds of the duties whose limits it is about.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task OvertakeAsync(Complaint complaint, IReadOnlyCollection<string> duties, CancellationToken ct)
    {
        var caseId = complaint.Id;
        var notices = await db
            .Notifications.Include(n => n.Copies)
            .Where(n => n.CaseId == caseId && n.To == RecipientKind.Complainant && Kinds.Contains(n.Kind))
            .ToListAsync(ct);
        foreach (var notice in notices.Where(n => n.MayStillArrive && Includes(n)))
        {
            if ((await DutiesOfAsync(notice, complaint, ct)).Intersect(duties).Any())
            {
                notice.Overtake();
            }
        }
    }

    /// <summary>The notice of how the case ended is made, or the complainant knows it: nothing is to be answered any more.</summary>
    public async Task OvertakeAllAsync(Complaint complaint, CancellationToken ct) => await OvertakeAsync(complaint, await OwnDutiesAsync(complaint, ct), ct);

    /// <summary>Whether no later notice states another limit or how the case ended, and the limit is not over. Expects the duties.</summary>
    public async Task<bool> HoldsAsync(Notification notice, Complaint complaint, CancellationToken ct)
    {
        var duties = await DutiesOfAsync(notice, complaint, ct);
        if (!complaint.Duties.Any(d => d.IsOpen && duties.Contains(d.Kind)))
        {
            return false;
        }

        var (caseId, at) = (notice.CaseId, notice.CreatedAt);
        string[] kinds = [.. Kinds, .. ComplaintNotices.OfEnd];
        var later = await db
            .Notifications.AsNoTracking()
            .Where(n => n.CaseId == caseId && n.To == RecipientKind.Complainant && n.CreatedAt > at && kinds.Contains(n.Kind))
            .ToListAsync(ct);
        foreach (var one in later)
        {
            var about = ComplaintNotices.OfEnd.Contains(one.Kind) ? await OwnDutiesAsync(complaint, ct) : await DutiesOfAsync(one, complaint, ct);
            if (!IsSame(one, notice) && about.Intersect(duties).Any())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Kinds of the duties that run from the receipt of the complaint: whether they run anew or end, they do so together.</summary>
    public async Task<IReadOnlyCollection<string>> OwnDutiesAsync(Complaint complaint, CancellationToken ct) =>
        [.. (await clocks.OfAsync(complaint, ct)).Rules.Terms.Where(t => t.StartsWith == ClockFactKind.Received).Select(t => t.Kind)];

    /// <summary>Kinds of the duties that stand still for a ground.</summary>
    public async Task<IReadOnlyCollection<string>> DutiesOfGroundAsync(Complaint complaint, string ground, CancellationToken ct) =>
        (await clocks.OfAsync(complaint, ct)).Rules.Ground(ground)?.CountsFor ?? [];

    private async Task<IReadOnlyCollection<string>> DutiesOfAsync(Notification notice, Complaint complaint, CancellationToken ct) =>
        notice.Kind switch
        {
            ComplaintNotices.LimitRestarted => await OwnDutiesAsync(complaint, ct),
            ComplaintNotices.LimitPaused or ComplaintNotices.LimitResumed => await DutiesOfGroundAsync(complaint, GroundOf(notice), ct),
            _ when Includes(notice) && LetterOfNotice.SubjectOf(notice) is { } extension => await DutiesOfExtensionAsync(extension, ct),
            _ => [],
        };

    private async Task<IReadOnlyCollection<string>> DutiesOfExtensionAsync(Guid id, CancellationToken ct) =>
        await (
            from extension in db.Set<ExtensionRequest>()
            where extension.Id == id
            join duty in db.Set<Duty>() on extension.DutyId equals duty.Id
            select duty.Kind
        ).ToListAsync(ct);

    /// <summary>The letter of an extension is ordered after the shorter notice of it, and states the same.</summary>
    private static bool IsSame(Notification later, Notification notice) =>
        LetterOfNotice.KindOf(notice) is { } kind && LetterOfNotice.SubjectOf(notice) is { } subject && LetterOfNotice.IsAbout(later, kind, subject);

    private static string GroundOf(Notification notice) =>
        notice.Values().TryGetValue("ground", out var word) ? word.Text[(word.Text.LastIndexOf(':') + 1)..] : "";
}
