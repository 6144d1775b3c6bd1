using Mediation.Complaints.Domain.Intake;

namespace Mediation.Complaints.Intake;

/// <summary>
/// How complaints like this one were classified, for whoever classifies it: codes with their part of the votes, and the most similar complaints with the
/// words that they share. Nothing leaves the bank, nothing is chosen for anybody.
/// </summary>
[RequiresPermission(ComplaintPermissions.Register)]
public sealed class SuggestClassification(SimilarComplaints similar, PolicyReader policies, InstitutionTime institution, CurrentUser user, TimeProvider clock)
    : Query<SuggestClassification.Input, SuggestClassification.Result>,
        IHaveRoute
{
    /// <summary>Fewer words are like anything.</summary>
    private const int FewestWords = 3;

    /// <summary>Of fewer similar complaints a share says nothing.</summary>
    private const int FewestVoters = 5;

    private const int MostCodes = 3;
    private const int MostCases = 3;
    private const int MostWords = 6;

    /// <param name="Narrative">What the complainant said, as far as it was typed.</param>
    public sealed record Input(string? Narrative) : IInput<Result>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Narrative).AtMost(RegisterComplaint.LongestNarrative);
    }

    /// <param name="Products">The most likely first; empty where nothing is like it.</param>
    /// <param name="Causes">The most likely first.</param>
    /// <param name="Cases">The most similar first.</param>
    public sealed record Result(IReadOnlyList<Suggestion> Products, IReadOnlyList<Suggestion> Causes, IReadOnlyList<Similar> Cases)
    {
        /// <summary>How many similar complaints voted.</summary>
        public int Voters { get; init; }

        /// <summary>Whether those are enough for shares to say something.</summary>
        public bool HasShares => Voters >= FewestVoters;
    }

    /// <param name="Code">A code in force.</param>
    /// <param name="Word">Its word.</param>
    /// <param name="Share">Its part of the votes, 0 to 1.</param>
    public sealed record Suggestion(string Code, string Word, double Share);

    /// <param name="Similarity">Cosine of both narratives, 0 to 1.</param>
    /// <param name="Words">What both say, as it was typed now.</param>
    public sealed record Similar(
        string Number,
        ComplaintState State,
        string Product,
        string Cause,
        DateTimeOffset ReceivedAt,
        double Similarity,
        IReadOnlyList<string> Words
    );

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        user.Demand(ComplaintPermissions.Read);
        var today = institution.Today(clock);
        var (rules, codes) = (await policies.IntakeRulesAsync(today, ct), await policies.CodesAsync(today, ct));
        var rarity = await similar.RarityAsync(ct);
        var narrative = WeightedText.Of(input.Narrative ?? "", rarity);
        if (narrative.Words.Count < FewestWords)
        {
            return new Result([], [], []);
        }

        var candidates = (await similar.FindAsync(narrative, rarity, ct)).Select(c => (c, c.Narrative));
        var nearest = NearestComplaints.Of(narrative, candidates, rarity, rules.Neighbours, rules.SimilarFrom);
        return new Result(
            Suggestions(nearest, c => c.ProductCode, codes.Products),
            Suggestions(nearest, c => c.CauseCode, codes.Causes),
            [
                .. nearest
                    .Take(MostCases)
                    .Select(n => new Similar(
                        n.Of.Number,
                        n.Of.State,
                        codes.Product(n.Of.ProductCode),
                        codes.Cause(n.Of.CauseCode),
                        n.Of.ReceivedAt,
                        Math.Round(n.Similarity, 2),
                        narrative.SharedWith(n.Text, MostWords)
                    )),
            ]
        )
        {
            Voters = nearest.Count,
        };
    }

    /// <summary>A code that is not in force any more is not suggested.</summary>
    private static List<Suggestion> Suggestions(
        IReadOnlyList<SimilarNarrative<SimilarComplaints.Candidate>> nearest,
        Func<SimilarComplaints.Candidate, string> codeOf,
        IReadOnlyList<CodeItem> list
    ) =>
        [
            .. NearestComplaints
                .Vote(nearest, codeOf)
                .SelectMany(v =>
                    ComplaintCodes.Offered(list).Where(item => item.Code == v.Code).Select(item => new Suggestion(item.Code, item.Word, Math.Round(v.Share, 2)))
                )
                .Take(MostCodes),
        ];

    public static void Map(ApiRoutes api) =>
        api.MapPost("complaints/classification-suggestions", async (Input input, UseCaseRunner run, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(input, ct: ct))
        );
}
