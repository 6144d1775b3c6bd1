using Mediation.Complaints;
using Mediation.Complaints.Domain;

namespace Mediation.PolicyStudio.Codes;

/// <summary>Drafts the next version of the code lists as a form; another person approves it. What was registered before its day keeps its codes.</summary>
[RequiresPermission(ComplaintPermissions.DraftCodes)]
public sealed class DraftCodes(DraftBook book) : UseCase<DraftCodes.Input, DraftCodes.Result>, IHaveRoute
{
    private const int LongestLines = 50_000;

    /// <param name="Products">Business categories, one on a line: <c>B02.2 | 信用卡 | Credit card</c>; <c>| 停用</c> behind retires a code.</param>
    /// <param name="Causes">Causes, written alike.</param>
    /// <param name="Demands">Demands, written alike; <c>| 金额</c> behind marks one for the sum in dispute.</param>
    /// <param name="EffectiveFrom">First local day of registrations that are coded with it.</param>
    /// <param name="Note">Why, and by which source.</param>
    public sealed record Input(string? Products = null, string? Causes = null, string? Demands = null, DateOnly? EffectiveFrom = null, string? Note = null)
        : IInput<Result>;

    /// <param name="DraftId">The draft, which waits for another person.</param>
    public sealed record Result(Guid DraftId);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Products).Cascade(CascadeMode.Stop).Required().AtMost(LongestLines);
            RuleFor(i => i.Causes).Cascade(CascadeMode.Stop).Required().AtMost(LongestLines);
            RuleFor(i => i.Demands).Cascade(CascadeMode.Stop).Required().AtMost(LongestLines);
            RuleFor(i => i.EffectiveFrom).Cascade(CascadeMode.Stop).Required().InAcceptedYears();
            RuleFor(i => i.Note).Cascade(CascadeMode.Stop).Required().AtMost(PolicyDraft.LongestNote).Readable();
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        List<FieldError> faults = [];
        var note = input.Note!.Trim();
        var content = new
        {
            source = note,
            products = Read(input.Products, "products", faults),
            causes = Read(input.Causes, "causes", faults),
            demands = Read(input.Demands, "demands", faults),
        };
        if (faults.Count > 0)
        {
            throw new InvalidInputException(faults);
        }

        var json = JsonSerializer.Serialize(content, MediationJson.StoredWithoutNulls);
        var kind = book.KindOf(ComplaintCodes.PolicyKey);
        return new Result(await book.AddAsync(kind, json, input.EffectiveFrom, note, fault => fault.Place.Split(' ')[0], ct));
    }

    /// <summary>As the shipped versions write them: marks only where they are set.</summary>
    private static List<object> Read(string? text, string field, List<FieldError> faults) =>
        [
            .. CodeLines
                .Read(text, field, faults)
                .Select(c => new
                {
                    code = c.Code,
                    zh = c.Zh,
                    en = c.En,
                    money = c.Money ? true : (bool?)null,
                    retired = c.Retired ? true : (bool?)null,
                }),
        ];

    public static void Map(ApiRoutes api) => api.MapPost("code-lists/drafts", async (Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
        {
            var result = await run.RunAsync(input, http.IdempotencyKey(), ct);
            return TypedResults.Created($"/api/v1/policy-drafts/{result.DraftId}", result);
        });
}
