using Mediation.Core.Files;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>People call and send papers after their case has ended.</summary>
[OnServerDatabase]
public sealed class ContactAfterEndTests
{
    [Fact]
    public async Task A_contact_and_a_file_on_an_ended_case_stand_in_its_history_and_change_nothing_else()
    {
        await using var bank = await Bank.OpenAsync();
        var id = (await bank.RegisterAsync()).Id;
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(id));
        await bank.App.AsAsync(bank.Handler, new WithdrawComplaint.Input(id, "电话核实", ContactManner.Phone, WithdrawalPayment.None));
        bank.App.Clock.Advance(TimeSpan.FromDays(2));
        await bank.App.AsAsync(bank.Handler, AContact(id));

        var view = await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(id));
        view.State.ShouldBe(ComplaintState.Withdrawn);
        view.Allowed.ShouldBe([ComplaintAction.RecordContact, ComplaintAction.AddAttachment]);
        (await bank.App.HistoryAsync(id))[^1].ShouldBe(nameof(ContactRecorded));
        await using MemoryStream pdf = new(Api.APdf());
        var file = await bank.App.AsAsync(bank.Handler, await UploadFile.OfAsync("回访.pdf", pdf));
        await bank.App.AsAsync(bank.Handler, new AddAttachment.Input(id, [file.Id]));
        (await bank.App.HistoryAsync(id))[^1].ShouldBe(nameof(AttachmentAdded));
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }

    private static RecordContact.Input AContact(Guid id) => new(id, ContactManner.Phone, ContactDirection.FromComplainant, "询问退款何时到账");
}
