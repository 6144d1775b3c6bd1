using FluentValidation;
using Mediation.Complaints.UseCases;
using Mediation.Core.Data;
using Mediation.Core.Http;
using Mediation.Core.Security;
using Mediation.Core.UseCases;
using Mediation.Referrals.Data;
using Mediation.Referrals.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Referrals.UseCases;

/// <summary>What part of the desk a list shows.</summary>
public enum DeskView
{
    /// <summary>To be accepted or declined.</summary>
    Inbox,

    /// <summary>Accepted and under way.</summary>
    UnderWay,

    /// <summary>Ended.</summary>
    Ended,
}

/// <summary>The body's cases, ordered by what is due next, paged by key.</summary>
[RequiresPermission(ReferralPermissions.ReadDesk)]
public sealed class ListDeskCases(MediationDbContext db, CurrentUser user) : Query<ListDeskCases.Input, ListDeskCases.Result>, IHaveRoute
{
    private const int PageSize = 50;

    public sealed record Input(DeskView View = DeskView.Inbox, string? After = null) : IInput<Result>;

    public sealed record Result(IReadOnlyList<DeskRow> Rows, string? Next);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.View).Known();
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var cases = db.MediationCases.OnDeskOf(user);
        cases = input.View switch
        {
            DeskView.Inbox => cases.Where(m => m.IsOpen && m.State == MediationState.Acknowledged),
            DeskView.UnderWay => cases.Where(m => m.IsOpen && m.State != MediationState.Acknowledged),
            _ => cases.Where(m => !m.IsOpen),
        };
        if (PageKey.Read(input.After) is { DueAt: var due, Number: var number })
        {
            cases = cases.Where(m => m.NextDueAt > due || (m.NextDueAt == due && string.Compare(m.Number, number) > 0));
        }

        var rows = await cases.OrderBy(m => m.NextDueAt).ThenBy(m => m.Number).Take(PageSize + 1)
            .Select(m => new { m.Id, m.Number, m.State, m.NextDueAt, m.AcceptBy, m.MediatorName, m.AgreedAmount, m.AcceptedAt, m.MediatorUserId, m.Consent!.WithdrawnAt, m.Sharing!.Snapshot }).ToListAsync(ct);
        return new Result(
            [.. rows.Take(PageSize).Select(m => RowOf(m.Id, m.Number, m.State, m.NextDueAt, m.MediatorName, m.AgreedAmount, !DeskAccess.SeesPersons(user, m.AcceptedAt, m.WithdrawnAt, m.MediatorUserId), SharedSnapshot.Read(m.Snapshot)))],
            rows.Count > PageSize ? PageKey.Of(rows[PageSize - 1].NextDueAt, rows[PageSize - 1].Number) : null);
    }

    private static DeskRow RowOf(Guid id, string number, MediationState state, DateTimeOffset due, string? mediator, decimal? agreed, bool masked, SharedSnapshot shared) => new(
        id, number, state, due, mediator, agreed, shared.Respondent, shared.Product, shared.Cause, shared.Demand, shared.ClaimedAmount, (masked ? shared.Masked() : shared).ComplainantName);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("mediations", async ([AsParameters] Input input, UseCaseRunner run, CancellationToken ct) => TypedResults.Ok(await run.RunAsync(input, ct: ct)));
}

/// <summary>One line of the desk.</summary>
public sealed record DeskRow(
    Guid Id, string Number, MediationState State, DateTimeOffset NextDueAt, string? Mediator, decimal? AgreedAmount, string? Respondent, string? Product, string? Cause, string? Demand,
    decimal? ClaimedAmount, string? Complainant);
