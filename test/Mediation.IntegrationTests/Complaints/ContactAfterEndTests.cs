using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>People call after their case has ended.</summary>
[OnEveryDatabase]
public sealed class ContactAfterEndTests
{
    [Fact]
    public async Task A_contact_on_an_ended_case_stands_in_its_history_and_changes_nothing_else()
    {
        await using var bank = await Bank.OpenAsync();
        var id = (await bank.RegisterAsync()).Id;
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(id));
        await bank.App.AsAsync(bank.Handler, new WithdrawComplaint.Input(id, "电话核实", ContactManner.Phone, WithdrawalPayment.None));
        bank.App.Clock.Advance(TimeSpan.FromDays(2));
        await bank.App.AsAsync(bank.Handler, AContact(id));

        var view = await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(id));
        (view.State, view.Allowed.Single()).ShouldBe((ComplaintState.Withdrawn, ComplaintAction.RecordContact));
        (await bank.App.HistoryAsync(id))[^1].ShouldBe(nameof(ContactRecorded));
        (
            await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(bank.Handler, new AddAttachment.Input(id, [Guid.CreateVersion7()])))
        ).ShouldNotBeNull();
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    private static RecordContact.Input AContact(Guid id) => new(id, ContactManner.Phone, ContactDirection.FromComplainant, "询问退款何时到账");
}
