namespace Mediation.Referrals.CentreDesk;

/// <summary>What comes next on the body's page of a case.</summary>
/// <param name="Priority">Of several steps the highest stands.</param>
/// <param name="TextKey">Key of its words.</param>
/// <param name="Act">Key of the <see cref="CentreAct"/> that does it; null while there is only to wait.</param>
public sealed record CentreStep(CentreStepPriority Priority, string TextKey, string? Act = null)
{
    /// <summary>Where on the page it is done, when no act in the card does it.</summary>
    public StepLink? Link { get; init; }

    /// <summary>The instant that the words name.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The step that stands: the highest, of equals the one that was given first.</summary>
    /// <param name="steps">The features, in the order of their registration.</param>
    /// <param name="context">What the page has read.</param>
    /// <param name="ct">Ends the reading.</param>
    public static async Task<CentreStep> HighestAsync(IEnumerable<ICentreStep> steps, CentreContext context, CancellationToken ct)
    {
        List<CentreStep> answers = [];
        foreach (var step in steps)
        {
            if (await step.NextAsync(context, ct) is { } answer)
            {
                answers.Add(answer);
            }
        }

        return answers.MaxBy(a => a.Priority) ?? throw new InvalidOperationException("Nothing says how the case stands.");
    }
}
