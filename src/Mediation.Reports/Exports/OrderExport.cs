using FluentValidation;
using Mediation.Core.Deliveries;
using Mediation.Core.History;
using Mediation.Core.PersonalData;

namespace Mediation.Reports.Exports;

/// <summary>Orders the export of a list in the background: for a list that takes longer than somebody waits at a page.</summary>
[RequiresPermission(ReportPermissions.Read)]
[RequiresConfirmation]
public sealed class OrderExport(MediationDbContext db, PersonCipher cipher, CurrentUser user, TimeProvider clock)
    : UseCase<OrderExport.Input, OrderExport.Result>,
        IHaveRoute
{
    /// <param name="Complaints">The list of complaints, by its filter; or</param>
    /// <param name="Mediations">the list of mediations behind a figure.</param>
    /// <param name="Columns">Of complaints: the columns wanted, in their order; null for all.</param>
    public sealed record Input(ComplaintListFilter? Complaints = null, ExportMediations.Input? Mediations = null, IReadOnlyList<ListColumn>? Columns = null)
        : IInput<Result>;

    /// <param name="Id">The order.</param>
    public sealed record Result(Guid Id);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks(DutyNames duties)
        {
            RuleFor(i => i.Complaints).Must((input, complaints) => complaints is null != input.Mediations is null).WithErrorCode("Core:Required");
            When(i => i.Complaints is not null, () => RuleFor(i => i.Complaints!).WithinLimits(duties));
            RuleFor(i => i.Mediations!).SetValidator(new ExportMediations.Checks()).When(i => i.Mediations is not null);
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var (me, now, language) = (user.Id, clock.GetUtcNow(), CultureInfo.CurrentUICulture.Name);
        // Two orders at once count one after the other.
        (await db.Users.SingleAsync(u => u.Id == me, ct)).RequireNoOtherSave();
        if (await db.Set<OrderedExport>().CountAsync(e => e.OrderedById == me && e.State == ExportState.Waiting, ct) >= OrderedExport.MostWaiting)
        {
            throw ExportErrors.TooMany();
        }

        var export = input.Complaints is { } complaints
            ? OrderedExport.Order(ExportKind.Complaints, new ExportComplaints.Input(complaints, input.Columns), language, me, now, cipher)
            : OrderedExport.Order(ExportKind.Mediations, input.Mediations!, language, me, now, cipher);
        db.Add(export);
        db.Deliver(ExportChannel.Name, ExportChannel.Destination, HistoryChains.Institution, new ExportChannel.Payload(export.Id), now, lane: me);
        return new Result(export.Id);
    }

    public static void Map(ApiRoutes api) => api.MapPost("reports/exports", async (Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
        {
            var ordered = await run.RunAsync(input, http.IdempotencyKey(), ct);
            return TypedResults.Accepted($"/api/v1/reports/exports/{ordered.Id}/file", ordered);
        });
}
