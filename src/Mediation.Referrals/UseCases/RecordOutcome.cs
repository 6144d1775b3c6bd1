using FluentValidation;
using Mediation.Core.Calendars;
using Mediation.Core.Data;
using Mediation.Core.Errors;
using Mediation.Core.Http;
using Mediation.Core.Security;
using Mediation.Core.UseCases;
using Mediation.Core.Values;
using Mediation.Referrals.Data;
using Mediation.Referrals.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Mediation.Referrals.UseCases;

/// <summary>
/// The mediator records how it ended. An agreement gets its number and its PDF in the same save; either way the complaint's clock
/// runs on from the true end and the case is back with its handler.
/// </summary>
[RequiresPermission(ReferralPermissions.Mediate)]
public sealed class RecordOutcome(MediationDbContext db, AgreementIssuer agreements, ReferralReturn back, WorkCalendar calendar, InstitutionTime institution, CurrentUser user, TimeProvider time)
    : UseCase<RecordOutcome.Input, RecordOutcome.Result>, IHaveRoute
{
    private const decimal LargestAmount = 9_999_999_999.99m;
    private const int MostTerms = 60;
    private const int LongestTerm = 500;
    private const int LongestPaymentYears = 5;

    /// <param name="Amount">Renminbi to be paid; none where the parties agreed on something else.</param>
    /// <param name="PayWithinWorkingDays">Working days from the end of the mediation; or</param>
    /// <param name="PayBy">a date, where the calendar of that year is not published yet.</param>
    /// <param name="Facts">Facts and issues; of a failed mediation, what both sides do not dispute.</param>
    /// <param name="Terms">Terms besides the payment, a line each; needed where nothing is paid.</param>
    public sealed record Input(
        Guid MediationId, OutcomeKind Outcome, string? Facts = null, decimal? Amount = null, int? PayWithinWorkingDays = null, DateOnly? PayBy = null, string? Terms = null,
        DateTimeOffset? EndedAt = null, int? Version = null) : IInput<Result>;

    /// <param name="AgreementNumber">Number of the agreement, or null when it failed.</param>
    public sealed record Result(string? AgreementNumber, Guid? DocumentId, DateOnly? PayBy);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Outcome).Known();
            RuleFor(i => i.Facts).AtMost(4000).Plain();
            RuleFor(i => i.Terms).AtMost(4000).Plain()
                .Must(t => TermsOf(t).Length <= MostTerms).WithErrorCode("Referrals:TooManyTerms")
                .Must(t => Array.TrueForAll(TermsOf(t), line => Text.LengthInRunes(line) <= LongestTerm)).WithErrorCode("Referrals:TermTooLong");
            When(i => i.Outcome == OutcomeKind.Agreed, () =>
            {
                RuleFor(i => i.Facts).Required();
                RuleFor(i => i.Terms).Required().When(i => i.Amount is null);
                RuleFor(i => i.Amount).Cascade(CascadeMode.Stop)
                    .Must(a => a is null or > 0).WithErrorCode("Referrals:AmountNotPositive")
                    .Must(a => a is null || decimal.Round(a.Value, 2) == a).WithErrorCode("Core:TooManyDecimals")
                    .Must(a => a is null or <= LargestAmount).WithErrorCode("Core:AmountTooLarge");
                RuleFor(i => i.PayWithinWorkingDays).InclusiveBetween(1, 250).WithErrorCode("Referrals:PayDaysOutOfRange");
                RuleFor(i => i.PayWithinWorkingDays).Required().When(i => i.Amount is not null && i.PayBy is null);
                RuleFor(i => i.PayBy).Null().WithErrorCode("Referrals:TwoPaymentDates").When(i => i.PayWithinWorkingDays is not null);
            });
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var mediation = await db.GetOnDeskAsync(input.MediationId, user, ct);
        mediation.EnsureVersion(input.Version);
        MediatorOnly.Ensure(mediation, user);
        var endedAt = input.EndedAt?.ToUniversalTime() ?? now;
        if (endedAt > now)
        {
            throw ReferralErrors.EndOutsideMediation();
        }

        if (input.Outcome == OutcomeKind.Failed)
        {
            mediation.Fail(FailureReason.NoAgreement, string.IsNullOrWhiteSpace(input.Facts) ? null : input.Facts.Trim(), endedAt);
            await back.EndAsync(mediation, endedAt, ct);
            return new Result(null, null, null);
        }

        var payBy = input.Amount is null ? (DateOnly?)null : PayBy(input, institution.DateOf(endedAt));
        mediation.Agree(input.Amount, payBy, input.Facts!.Trim(), input.Terms?.Trim() ?? string.Empty, endedAt);
        await back.EndAsync(mediation, endedAt, ct);
        var (number, document) = await agreements.IssueAsync(mediation, ct);
        return new Result(number, document, payBy);
    }

    private static string[] TermsOf(string? terms) => terms?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private DateOnly PayBy(Input input, DateOnly end)
    {
        if (input.PayBy is { } day)
        {
            return day < end ? throw InvalidInputException.Of("payBy", "Referrals:PayByBeforeEnd")
                : day > end.AddYears(LongestPaymentYears) ? throw InvalidInputException.Of("payBy", "Referrals:PayByTooFar") : day;
        }

        try
        {
            return calendar.AddWorkingDays(end, input.PayWithinWorkingDays!.Value);
        }
        catch (CalendarNotLoadedException missing)
        {
            throw ReferralErrors.CalendarNotLoaded("payBy", missing.Year);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("mediations/{id:guid}/outcome", async (Guid id, Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(input with { MediationId = id }, http.IdempotencyKey(), ct)));
}
