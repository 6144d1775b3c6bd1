namespace Mediation.Complaints.Live;

/// <summary>
/// What others did to the cases of a list, for its page while it is open. A case that is no longer open or in another state than asked for counts, too:
/// it leaves the list.
/// </summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class GetListChanges(ComplaintListQuery cases, ListChangeReader changes) : Query<GetListChanges.Input, LiveNews>, IHaveRoute
{
    /// <param name="Filter">The list.</param>
    /// <param name="Since">Where the reader stands.</param>
    public sealed record Input(ComplaintListFilter Filter, ListSince Since) : ILiveInput<Input>
    {
        public Input Next(LiveSince since) => this with { Since = ListSince.Of(since) };
    }

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks(DutyNames duties) => RuleFor(i => i.Filter).WithinLimits(duties);
    }

    public override Task<LiveNews> RunAsync(Input input, CancellationToken ct) =>
        changes.ReadAsync(cases.Of(input.Filter with { Open = null, State = null }), input.Since, ct);

    public static void Map(ApiRoutes api) =>
        api.MapGet(
                "complaints/changes",
                ([AsParameters] ComplaintListFilter filter, DateTimeOffset? after, LiveStreams streams, HttpContext http, CancellationToken ct) =>
                    streams.AnswerAsync(new Input(filter, new ListSince(after)), http, ct)
            )
            .Live();
}
