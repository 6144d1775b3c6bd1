namespace Mediation.PolicyStudio.Drafts;

/// <summary>Drafts a new version of a policy as JSON; another person approves it.</summary>
[RequiresPermission(PolicyPermissions.Draft)]
public sealed class DraftPolicy(DraftBook book) : UseCase<DraftPolicy.Input, DraftPolicy.Result>, IHaveRoute
{
    /// <param name="Policy">Key of the policy.</param>
    /// <param name="Content">Its whole content as JSON; left out, that of <paramref name="FromVersion"/>.</param>
    /// <param name="Note">Why, and by which source.</param>
    /// <param name="EffectiveFrom">First local day on which it is in force; left out for a kind that is in force at once.</param>
    /// <param name="FromVersion">An older version whose content shall hold again: to go back is another draft, with another approver.</param>
    public sealed record Input(string? Policy = null, string? Content = null, string? Note = null, DateOnly? EffectiveFrom = null, int? FromVersion = null)
        : IInput<Result>;

    /// <param name="DraftId">The draft, which waits for another person.</param>
    public sealed record Result(Guid DraftId);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Policy).Cascade(CascadeMode.Stop).Required().AtMost(100);
            RuleFor(i => i.Content).AtMost(DraftText.Longest);
            RuleFor(i => i.Content).Required().When(i => i.FromVersion is null);
            RuleFor(i => i.Note).Cascade(CascadeMode.Stop).Required().AtMost(PolicyDraft.LongestNote).Readable();
            RuleFor(i => i.EffectiveFrom).InAcceptedYears();
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var kind = book.KindOf(input.Policy!);
        var json = input.Content is null ? await book.OlderAsync(kind.Key, input.FromVersion!.Value, ct) : DraftText.Checked(input.Content, "content");
        return new Result(await book.AddAsync(kind, json, input.EffectiveFrom, input.Note!.Trim(), _ => "content", ct));
    }

    public static void Map(ApiRoutes api) => api.MapPost("policy-drafts", async (Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
        {
            var result = await run.RunAsync(input, http.IdempotencyKey(), ct);
            return TypedResults.Created($"/api/v1/policy-drafts/{result.DraftId}", result);
        });
}
