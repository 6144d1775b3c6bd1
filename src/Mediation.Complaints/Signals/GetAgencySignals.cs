namespace Mediation.Complaints.Signals;

/// <summary>What points to an agency behind a complaint, with its evidence as far as the reader sees it, and what a person judged.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class GetAgencySignals(
    MediationDbContext db,
    ComplaintReader complaints,
    AgencyAssessor assessor,
    AgencyEvidence evidence,
    CaseRedactor redactor,
    PolicyReader policies
) : Query<GetAgencySignals.Input, GetAgencySignals.Result>, IHaveRoute
{
    public sealed record Input(Guid ComplaintId) : IInput<Result>;

    /// <param name="Agency">How the complaint stands.</param>
    /// <param name="Points">What its signals add up to.</param>
    /// <param name="SuspectedFrom">Points from which it is marked; null without a check.</param>
    /// <param name="CheckedAt">When it was looked at; null where nothing ever pointed to an agency.</param>
    /// <param name="PolicyVersion">Version of the rules.</param>
    /// <param name="Signals">Each with what it rests on.</param>
    /// <param name="Judgement">What a person judged last; null before.</param>
    public sealed record Result(
        AgencyStanding Agency,
        int Points,
        int? SuspectedFrom,
        DateTimeOffset? CheckedAt,
        int? PolicyVersion,
        IReadOnlyList<SeenSignal> Signals,
        Judged? Judgement
    );

    public sealed record Judged(string By, DateTimeOffset At, string Reason);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var opened = await complaints.OfAsync(input.ComplaintId, ct);
        var complaint = opened.Complaint;
        var judged = await JudgementAsync(opened, ct);
        if (await assessor.LastAsync(complaint.Id, ct) is not { } check)
        {
            return new Result(complaint.Agency, 0, null, null, null, [], judged);
        }

        var rules = (await policies.ExactAsync<AgencyRules>(AgencyRules.PolicyKey, check.PolicyVersion, ct)).Rules;
        return new Result(
            complaint.Agency,
            check.Points,
            rules.SuspectedFrom,
            check.At,
            check.PolicyVersion,
            await evidence.OfAsync(check.Signals, ct),
            judged
        );
    }

    private async Task<Judged?> JudgementAsync(OpenedComplaint opened, CancellationToken ct)
    {
        if (opened.Complaint.AgencyNoteId is not { } noteId)
        {
            return null;
        }

        var note = await db.Notes.AsNoTracking().SingleAsync(n => n.Id == noteId, ct);
        var by = await db.Users.Where(u => u.Id == note.WrittenBy).Select(u => u.DisplayName).FirstOrDefaultAsync(ct);
        var known = await redactor.ValuesAsync(opened, ct);
        return new Judged(by ?? string.Empty, note.WrittenAt, known.Redacted(note.Text));
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("complaints/{id:guid}/agency-signals", id => new Input(id));
}
