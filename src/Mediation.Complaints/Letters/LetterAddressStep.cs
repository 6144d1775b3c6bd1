namespace Mediation.Complaints.Letters;

/// <summary>A letter is to be posted and no address is known: whoever handles the case enters it among the parties.</summary>
public sealed class LetterAddressStep : ICaseStep
{
    public Task<CaseStep?> NextAsync(CaseContext context, CancellationToken ct) =>
        Task.FromResult(
            context.Allows(ComplaintAction.ChangeParties) && context.View.Letters.FirstOrDefault(l => l.AddressMissing) is { } letter
                ? new CaseStep(CaseStepPriority.Notice, "Case:Next:LetterAddress", ("number", letter.Number))
                {
                    Link = new StepLink(context.TabLink(PartiesTab.Key), "Case:Next:EnterAddress", IsMain: true),
                }
                : null
        );
}
