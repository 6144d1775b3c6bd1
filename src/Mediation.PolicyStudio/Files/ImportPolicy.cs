namespace Mediation.PolicyStudio.Files;

/// <summary>Drafts a new version of a policy from a file that was exported; another person approves it.</summary>
[RequiresPermission(PolicyPermissions.Draft)]
public sealed class ImportPolicy(DraftBook book) : UseCase<ImportPolicy.Input, ImportPolicy.Result>, IHaveRoute
{
    /// <param name="Policy">Key of the policy that shall be drafted; a file of another one is refused.</param>
    /// <param name="File">The whole file.</param>
    /// <param name="Note">Why, and by which source.</param>
    /// <param name="EffectiveFrom">First local day on which it is in force; left out for a kind that is in force at once.</param>
    public sealed record Input(string? Policy = null, string? File = null, string? Note = null, DateOnly? EffectiveFrom = null) : IInput<Result>;

    /// <param name="DraftId">The draft, which waits for another person.</param>
    public sealed record Result(Guid DraftId);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Policy).Cascade(CascadeMode.Stop).Required().AtMost(100);
            RuleFor(i => i.File).Cascade(CascadeMode.Stop).Required().AtMost(DraftText.Longest);
            RuleFor(i => i.Note).Cascade(CascadeMode.Stop).Required().AtMost(PolicyDraft.LongestNote).Readable();
            RuleFor(i => i.EffectiveFrom).InAcceptedYears();
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var kind = book.KindOf(input.Policy!);
        var file = PolicyFile.Read(input.File!, kind, "file");
        return new Result(await book.AddAsync(kind, file.Content.GetRawText(), input.EffectiveFrom, input.Note!.Trim(), _ => "file", ct));
    }

    public static void Map(ApiRoutes api) =>
        api.MapPost("policy-drafts/imports", async (Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
        {
            var result = await run.RunAsync(input, http.IdempotencyKey(), ct);
            return TypedResults.Created($"/api/v1/policy-drafts/{result.DraftId}", result);
        });
}
