using Mediation.Core.Redaction;

namespace Mediation.Referrals.Proposals;

/// <summary>The narrative as a body would read it before it accepts and after, for whoever pushes the case: what is covered, before it leaves.</summary>
[RequiresPermission(ReferralPermissions.Refer)]
public sealed class PreviewNarrative(MediationDbContext db, SharedFacts facts, InstitutionTime institution, CurrentUser user, TimeProvider clock)
    : Query<PreviewNarrative.Input, PreviewNarrative.Result>,
        IHaveRoute
{
    public sealed record Input(Guid MediationId) : IInput<Result>;

    /// <param name="Before">As shown until the body accepts; empty when the narrative is not shared.</param>
    /// <param name="After">As shown from then on, under the consent.</param>
    public sealed record Result(IReadOnlyList<NarrativePart> Before, IReadOnlyList<NarrativePart> After)
    {
        /// <summary>How many places stay covered for good.</summary>
        public int CoveredForGood => After.Count(p => p.Covered is not null);
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var (mediation, complaint) = await db.ReferralToHandleAsync(input.MediationId, version: null, user, ct);
        if (mediation.Consent is not { } consent || !consent.Fields.Contains(SharedField.Narrative))
        {
            return new Result([], []);
        }

        var all = await facts.OfAsync(complaint, institution.Today(clock), ct);
        return new Result(PartsOf(all.NarrativeFor([])), PartsOf(all.NarrativeFor([.. consent.Fields])));
    }

    private static IReadOnlyList<NarrativePart> PartsOf(RedactedText? narrative) =>
        [.. (narrative?.Parts() ?? []).Select(p => new NarrativePart(p.Covered is null ? p.Part : RedactedText.Cover, p.Covered))];

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("mediations/{id:guid}/narrative-preview", id => new Input(id));
}

/// <summary>A piece of a narrative.</summary>
/// <param name="Text">Its words, or what stands in their place.</param>
/// <param name="Covered">What is covered here; null for words that are shown.</param>
public sealed record NarrativePart(string Text, PersonalValueKind? Covered);
