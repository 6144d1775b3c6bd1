using Mediation.IntegrationTests.Databases;
using Mediation.IntegrationTests.Referrals;
using Mediation.Referrals.CentreDesk;
using Mediation.Referrals.Domain;
using Mediation.Referrals.Outcomes;
using Mediation.Referrals.Proposals;
using Mediation.Reports.Domain;
using Mediation.Reports.Figures;

namespace Mediation.IntegrationTests.Reports;

/// <summary>Success rate B is agreed ÷ (agreed + failed): a mediation that was taken back was not mediated to an end.</summary>
[OnEveryDatabase]
public sealed class SuccessRateTests
{
    [Fact]
    public async Task A_withdrawn_mediation_counts_as_accepted_and_not_as_completed()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var compliance = await bank.App.PersonAsync("hegui", "贺桂芳", "HO", MediationRoles.Compliance);
        await bank.AgreedAsync();
        var (failed, _) = await bank.HeldAsync();
        await bank.App.AsAsync(bank.Staff, new FailMediation.Input(failed, FailureReason.NoAgreement));
        (await FiguresAsync(bank, compliance)).SuccessOfCompleted.ShouldBe(new Share(1, 2));

        var (withdrawn, _) = await bank.HeldAsync();
        await bank.App.AsAsync(bank.Handler, new WithdrawReferral.Input(withdrawn, WithdrawalReason.SettledDirectly));
        var (declined, _) = await bank.OnDeskAsync();
        await bank.App.AsAsync(bank.Staff, new DeclineMediation.Input(declined, DeclineReason.NoCapacity));
        var figures = await FiguresAsync(bank, compliance);
        (figures.SuccessOfCompleted, figures.SuccessOfAccepted).ShouldBe((new Share(1, 2), new Share(1, 3)));
        figures.Bodies.ShouldHaveSingleItem().SuccessOfCompleted.ShouldBe(new Share(1, 2));
        var behind = await bank.App.AsAsync(compliance, new ListMediations.Input(MediationFigure.Completed));
        behind.Rows.Select(r => r.State).Order().ShouldBe([MediationState.Agreed, MediationState.Failed]);
    }

    private static async Task<MediationFigures> FiguresAsync(MediationTestBank bank, MediationUser compliance) =>
        (await bank.App.AsAsync(compliance, new GetComplianceReport.Input())).Mediation;
}
