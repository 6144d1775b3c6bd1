namespace Mediation.Referrals.CasePage;

/// <summary>How a complaint's mediation stands, in a line. Every case page reads it, so it reads nothing else.</summary>
[RequiresPermission(ReferralPermissions.Read)]
public sealed class GetCaseMediation(DecisiveMediationReader mediations, ComplaintReader complaints, CurrentUser user)
    : Query<GetCaseMediation.Input, GetCaseMediation.Result>
{
    public sealed record Input(Guid ComplaintId) : IInput<Result>;

    /// <param name="Mediation">Null when none was ever proposed.</param>
    public sealed record Result(CaseMediation? Mediation);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var m = await mediations.OfAsync(input.ComplaintId, ct);
        if (m is null || await complaints.FindAsync(input.ComplaintId, ct) is not { Complaint.HandlerId: var handler })
        {
            return new Result(null);
        }

        return new Result(
            new CaseMediation(
                m.Id,
                m.Number,
                m.BodyIn(CultureInfo.CurrentUICulture),
                m.State,
                m.AcceptBy,
                m.MediatorName,
                m.NextSessionAt,
                m.AgreedAmount,
                m.PayBy,
                m.EndedAt,
                m.DeclineReason,
                m.FailureReason,
                m.HasAgreement,
                ComplaintAccess.MayHandleInScope(user, ReferralPermissions.Refer, handler),
                m.HasAgreement && AgreementAccess.MayReadInScope(user, handler)
            )
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
