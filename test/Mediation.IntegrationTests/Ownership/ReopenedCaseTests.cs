using Mediation.IntegrationTests.Databases;
using Mediation.Ownership.Domain;

namespace Mediation.IntegrationTests.Ownership;

/// <summary>A major case has a leader for as long as it is open: also once it is opened again.</summary>
[OnEveryDatabase]
public sealed class ReopenedCaseTests
{
    [Fact]
    public async Task Its_ownership_ends_with_the_notice_of_a_refusal_and_begins_again_with_the_reopening()
    {
        await using var bank = await Bank.OpenAsync();
        var supervisor = await bank.App.PersonAsync("wangsupervisor", "王主管", "GZ", MediationRoles.Supervisor);
        var id = (await bank.RegisterAsync()).Id;
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(id));
        var proposal = (await bank.App.AsAsync(bank.Handler, new ProposeRefusal.Input(id, "repeated", "与前一件相同。"))).EndingId;
        await bank.App.AsAsync(supervisor, new ApproveEnding.Input(id, proposal));
        (await StateAsync()).ShouldBe(OwnershipState.Named, "the notice is owed still");
        await bank.App.AsAsync(bank.Handler, new CloseComplaint.Input(id, NoticeManner.Phone, "录音 0413"));
        (await StateAsync()).ShouldBe(OwnershipState.Lifted);

        await bank.App.AsAsync(supervisor, new ReopenComplaint.Input(id, "不是同一件事。", HasNewFacts: false));
        (await StateAsync()).ShouldBe(OwnershipState.Named);
        (await bank.App.HistoryAsync(id)).ShouldContain(nameof(OwnershipResumed));
        (await bank.App.AuditAsync()).ShouldBeEmpty();

        async Task<OwnershipState?> StateAsync() => (await bank.App.AsAsync(bank.Handler, new GetOwnership.Input(id))).Leader?.State;
    }
}
