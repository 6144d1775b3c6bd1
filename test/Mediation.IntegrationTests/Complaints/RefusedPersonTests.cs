using Mediation.Core.PersonalData;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>A person who was erased gets nothing more; one who complains already is not recorded again.</summary>
[OnServerDatabase]
public sealed class RefusedPersonTests
{
    [Fact]
    public async Task An_erased_person_is_neither_corrected_nor_given_another_channel()
    {
        await using var bank = await Bank.OpenAsync();
        var id = (await bank.RegisterAsync()).Id;
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(id));
        await bank.App.ReadAsync(db => db.Set<PersonKey>().Where(k => k.CaseId == id).ExecuteDeleteAsync());
        var party = await bank.App.ReadAsync(db => db.Parties.Where(p => p.MainOf == id).Select(p => p.Id).SingleAsync());
        await ShouldBeErasedAsync(bank.App.AsAsync(bank.Handler, new ChangeParty.Input(id, party, Name: "王五")));
        await ShouldBeErasedAsync(bank.App.AsAsync(bank.Handler, new ChooseContactChannel.Input(id, ContactChannel.Email, "a@example.com")));

        static async Task ShouldBeErasedAsync(Task done)
        {
            var refused = await Should.ThrowAsync<BusinessException>(done);
            (refused.Code, refused.Kind).ShouldBe(("Complaints:PersonErased", ErrorKind.Conflict));
        }
    }

    [Theory]
    [InlineData("440106195903124521", null, "documentNumber")]
    [InlineData(null, "13800136072", "phone")]
    public async Task Whoever_complains_already_is_no_further_member_of_the_group(string? document, string? phone, string field)
    {
        await using var bank = await Bank.OpenAsync();
        var id = (await bank.App.AsAsync(bank.Handler, PartyTests.ARegistration("王五", "13800136072"))).Id;
        await bank.App.AsAsync(bank.Handler, new AssignComplaint.Input(id));
        await bank.App.AsAsync(bank.Handler, new AddParty.Input(id, PartyRole.GroupMember, "陈立新", DocumentNumber: "440106195903124521"));
        AddParty.Input again = new(id, PartyRole.GroupMember, "李四", DocumentNumber: document, Phone: phone);
        var refused = await Should.ThrowAsync<BusinessException>(bank.App.AsAsync(bank.Handler, again));
        (refused.Code, refused.Field).ShouldBe(("Complaints:SamePerson", field));
        await bank.App.AsAsync(bank.Handler, again with { Role = PartyRole.Agent, ProofReference = "委托书" });
    }
}
