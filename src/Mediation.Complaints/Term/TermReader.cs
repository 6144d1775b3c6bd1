namespace Mediation.Complaints.Term;

/// <summary>Reads what can be done to the limits of a case, and what was requested.</summary>
public sealed class TermReader(MediationDbContext db, CurrentUser user)
{
    private static readonly CompiledQuery<Guid, Row> RequestsOf = new(
        (db, id) =>
            db.Set<ExtensionRequest>()
                .AsNoTracking()
                .Where(e => e.ComplaintId == id)
                .OrderBy(e => e.RequestedAt)
                .Select(e => new Row(
                    e,
                    db.Set<Note>().Where(n => n.Id == e.NoteId).Select(n => n.Text).First(),
                    db.Set<MediationUser>().Where(u => u.Id == e.RequestedBy).Select(u => u.DisplayName).FirstOrDefault(),
                    db.Set<MediationUser>().Where(u => u.Id == e.DecidedBy).Select(u => u.DisplayName).FirstOrDefault(),
                    db.Set<Note>().Where(n => n.Id == e.RejectionNoteId).Select(n => n.Text).FirstOrDefault()
                ))
    );

    private sealed record Row(ExtensionRequest Request, string Reason, string? RequestedBy, string? DecidedBy, string? Rejection);

    /// <summary>The steps that the rules allow from the present limits.</summary>
    public static IReadOnlyList<ExtensionStep> StepsOf(
        IReadOnlyList<Duty> duties,
        IReadOnlyCollection<ClockFactRow> facts,
        ComplaintClock rules,
        DateTimeOffset now
    ) =>
        [
            .. from duty in duties.OrderBy(d => d.DueAt)
            where duty.IsOpen && (duty.State == DutyState.Paused || now < duty.DueAt)
            let term = rules.Rules.Term(duty.Kind)
            where term.Extensions.Count > 0
            let present = rules.LimitDays(duty, facts, now)
            from step in term.Extensions
            where step.FromDays == present
            select new ExtensionStep(duty.Kind, term.Name.Word, duty.Subject, step.FromDays, step.ToDays, step.Approver is not null),
        ];

    /// <summary>The grounds on which a person records a pause that something owed stands still for.</summary>
    public static IReadOnlyList<GroundView> GroundsOf(IReadOnlyList<Duty> duties, IReadOnlyCollection<ClockFactRow> facts, ComplaintClock rules) =>
        [
            .. rules
                .Rules.Pauses.Where(p => p.IsRecordedByPerson && duties.Any(d => d.IsOpen && p.CountsFor.Contains(d.Kind)))
                .Select(p => new GroundView(
                    p.Ground,
                    facts.Where(f => f.Kind is ClockFactKind.Paused or ClockFactKind.Resumed && f.Ground == p.Ground).MaxBy(f => (f.At, f.RecordedAt))
                        is { Kind: ClockFactKind.Paused }
                )),
        ];

    /// <summary>The requests for more time, the oldest first.</summary>
    public async Task<IReadOnlyList<ExtensionView>> RequestsAsync(
        Complaint complaint,
        IReadOnlyList<Duty> duties,
        ComplaintDuties rules,
        CancellationToken ct
    ) =>
        [
            .. (await RequestsOf.Run(db, complaint.Id).ToListAsync(ct)).Select(row =>
            {
                var (request, term) = (row.Request, rules.Term(duties.Single(d => d.Id == row.Request.DutyId).Kind));
                return new ExtensionView(
                    request.Id,
                    term.Name.Word,
                    request.RuleId,
                    request.FromDays,
                    request.ToDays,
                    row.Reason,
                    row.RequestedBy ?? string.Empty,
                    request.RequestedAt,
                    request.State,
                    row.DecidedBy,
                    request.DecidedAt,
                    row.Rejection,
                    request.State == ExtensionState.Requested
                        && ComplaintWorkflow.Table.Allows(complaint.State, ComplaintAction.DecideExtension)
                        && user.May(ComplaintPermissions.DecideExtension)
                        && request.RequestedBy != user.Id
                        && term.Extensions.Any(s => s.RuleId == request.RuleId && s.Approver?.Includes(user.Actor, complaint.UnitPath) == true)
                );
            }),
        ];
}
