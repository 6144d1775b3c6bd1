namespace Mediation.Ownership.Measures;

/// <summary>The nearest measure that the reader owes.</summary>
public sealed class OwnMeasureStep(OwnershipReader reader, InstitutionTime institution, DateText dates, Texts texts) : ICaseStep
{
    public async Task<CaseStep?> NextAsync(CaseContext context, CancellationToken ct)
    {
        if (!context.Reader.May(OwnershipPermissions.CompleteMeasure))
        {
            return null;
        }

        return (await reader.OfAsync(context)).Leader?.Measures.FirstOrDefault(m => m.MayComplete) is { } mine
            ? new CaseStep(
                CaseStepPriority.Task,
                "Ownership:Next:Measure",
                ("title", mine.Title),
                ("day", dates.MonthDay(mine.DueOn)),
                ("rest", mine.IsDueOnRestDay ? texts["Measures:RestDay"] : null)
            )
            {
                Act = nameof(CompleteMeasure),
                DueAt = institution.EndOfDay(mine.DueOn),
            }
            : null;
    }
}
