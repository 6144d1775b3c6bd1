namespace Mediation.Referrals.CasePage;

/// <summary>How a complaint's mediation stands, in a line. Every case page reads it, so it reads nothing else.</summary>
[RequiresPermission(ReferralPermissions.Read)]
public sealed class GetCaseMediation(MediationDbContext db, CurrentUser user) : Query<GetCaseMediation.Input, GetCaseMediation.Result>
{
    public sealed record Input(Guid ComplaintId) : IInput<Result>;

    /// <param name="Mediation">Null when none was ever proposed.</param>
    public sealed record Result(CaseMediation? Mediation);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var culture = CultureInfo.CurrentUICulture;
        var seen = await (
            from m in db.MediationCases.Decisive()
            where m.CaseId == input.ComplaintId
            join c in db.Complaints.InScope(user) on m.CaseId equals c.Id
            join b in db.MediationBodies on m.BodyId equals b.Id
            select new
            {
                Line = new CaseMediation(
                    m.Id,
                    m.Number,
                    b.NameIn(culture),
                    m.State,
                    m.AcceptBy,
                    m.MediatorName,
                    m.Sessions.AsQueryable().Where(MediationSession.Planned).OrderBy(s => s.StartsAt).Select(s => (DateTimeOffset?)s.StartsAt).FirstOrDefault(),
                    m.AgreedAmount,
                    m.PayBy,
                    m.EndedAt,
                    m.DeclineReason,
                    m.FailureReason,
                    m.AgreementId != null,
                    false,
                    false
                ),
                c.HandlerId,
            }
        ).SingleOrDefaultAsync(ct);
        return new Result(
            seen is null
                ? null
                : seen.Line with
                {
                    MayRefer = ComplaintAccess.MayHandleInScope(user, ReferralPermissions.Refer, seen.HandlerId),
                    MayReadAgreement = seen.Line.HasAgreement && AgreementAccess.MayReadInScope(user, seen.HandlerId),
                }
        );
    }
}

/// <summary>The line that says how a mediation stands.</summary>
/// <param name="NextSessionAt">The next planned session.</param>
/// <param name="HasAgreement">Whether the agreement's PDF is there.</param>
/// <param name="MayRefer">Whether the reader works on the case.</param>
/// <param name="MayReadAgreement">Whether there is an agreement that the reader may open.</param>
public sealed record CaseMediation(
    Guid Id,
    string Number,
    string Body,
    MediationState State,
    DateTimeOffset? AcceptBy,
    string? Mediator,
    DateTimeOffset? NextSessionAt,
    decimal? AgreedAmount,
    DateOnly? PayBy,
    DateTimeOffset? EndedAt,
    DeclineReason? DeclineReason,
    FailureReason? FailureReason,
    bool HasAgreement,
    bool MayRefer,
    bool MayReadAgreement
);
