using FluentValidation;

namespace Mediation.Core.Deliveries;

/// <summary>Deliveries for the operator, newest first, a page at a time. No payload is shown, and of the case its id only.</summary>
[RequiresPermission(CorePermissions.ReadJobs)]
public sealed class ListDeliveries(MediationDbContext db, TimeProvider clock) : Query<ListDeliveries.Input, ListDeliveries.Result>, IHaveRoute
{
    private const int PageSize = 50;

    private static readonly InstantOrder<Delivery> Order = new(d => d.CreatedAt, d => d.Id);

    /// <param name="Destination">Only what goes there.</param>
    /// <param name="State">Only what stands so.</param>
    /// <param name="Id">Only this one, such as the id that its receiver asks about.</param>
    /// <param name="After">Where the page before ended, as its result said.</param>
    /// <param name="Before">Where the page after began, as its result said: the way back.</param>
    public sealed record Input(string? Destination = null, DeliveryState? State = null, string? After = null, string? Before = null, Guid? Id = null)
        : IInput<Result>;

    /// <param name="Rows">A page of deliveries.</param>
    /// <param name="Next">Goes into <c>After</c>; null at the end.</param>
    /// <param name="Previous">Goes into <c>Before</c>; null on the first page.</param>
    public sealed record Result(IReadOnlyList<Row> Rows, string? Next, string? Previous = null);

    /// <param name="IsBeingSent">Whether a sender has leased it.</param>
    /// <param name="Attempts">Attempts in all, also those before it was sent again.</param>
    /// <param name="LastFault">Why the last attempt came to nothing.</param>
    /// <param name="NextTryAt">First instant of the next attempt, for one that waits.</param>
    /// <param name="SkipReason">What the operator wrote, or the key of why its channel dropped it.</param>
    /// <param name="CaseId">The case that it is about; <see cref="HistoryChains.Institution"/> where it is about none.</param>
    /// <param name="About">Key of the words that say what it carries; null where its kind says it all.</param>
    /// <param name="IsUrgent">Whether somebody waits for it by the hour, or a statutory limit does.</param>
    public sealed record Row(
        Guid Id,
        Guid CaseId,
        DateTimeOffset CreatedAt,
        string Kind,
        string Destination,
        DeliveryState State,
        bool IsBeingSent,
        int Attempts,
        DateTimeOffset NextTryAt,
        DateTimeOffset? SentAt,
        DeliveryFault? LastFault,
        string? LastError,
        string? SkipReason,
        string? About,
        bool IsUrgent
    );

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Destination).AtMost(Delivery.LongestKey).Readable();
            RuleFor(i => i.After).AtMost(100);
            RuleFor(i => i.Before).AtMost(100);
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var impossible = now + Leases.Impossible;
        IQueryable<Delivery> deliveries = db.Set<Delivery>();
        deliveries = input.Destination is { Length: > 0 } destination ? deliveries.Where(d => d.Destination == destination) : deliveries;
        deliveries = input.State is { } state ? deliveries.Where(d => d.State == state) : deliveries;
        deliveries = input.Id is { } id ? deliveries.Where(d => d.Id == id) : deliveries;
        var request = InstantPageRequest.Of(input.After, input.Before, PageSize);
        var read = await Order
            .Read(deliveries, request)
            .Select(d => new Row(
                d.Id,
                d.CaseId,
                d.CreatedAt,
                d.Kind,
                d.Destination,
                d.State,
                d.State == DeliveryState.Waiting && d.ClaimedUntil > now && d.ClaimedUntil <= impossible,
                d.EarlierAttempts + d.Attempts,
                d.NextTryAt,
                d.SentAt,
                d.LastFault,
                d.LastError,
                d.SkipReason,
                d.About,
                d.IsUrgent
            ))
            .ToListAsync(ct);
        var page = request.PageOf(read, row => new InstantPageKey(row.CreatedAt, row.Id));
        return new Result(page.Rows, page.Next, page.Previous);
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("deliveries");
}
