using Mediation.Core.Values;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>A person is found by name, part of a name, telephone and document, however they are written, though none of it is stored in clear.</summary>
[OnEveryDatabase]
public sealed class PersonSearchTests
{
    [Theory]
    [InlineData("欧阳娜娜", "欧阳")]
    [InlineData("欧阳娜娜", "娜娜")]
    [InlineData("欧阳娜娜", "欧阳娜娜")]
    [InlineData("王\uE863", "王䶮")]
    [InlineData("𠮷田㛃", "𠮷田")]
    [InlineData("阿卜杜热合曼·买买提", "阿卜杜热合曼•买买提")]
    [InlineData("阿卜杜热合曼·买买提", "买买提")]
    [InlineData("John Smith", "ｓｍｉｔｈ")]
    public async Task By_a_name_and_its_parts(string name, string words)
    {
        await using var bank = await Bank.OpenAsync();
        var wanted = await RegisterAsync(bank, name, "13800136072", null);
        await RegisterAsync(bank, "欧娜", "13900139001", null);

        (await FoundAsync(bank, words)).ShouldBe([wanted]);
        var byName = (await bank.App.AsAsync(bank.Handler, new FindCallerComplaints.Input(Name: words))).Rows.ShouldHaveSingleItem();
        (byName.Number, byName.ByNameOnly, byName.Role).ShouldBe((wanted, true, PartyRole.Complainant));
        byName.Person.ShouldBe(PersonalFields.Masked(PersonName.Folded(name), false));
        byName.Phone.ShouldBe("138****6072");
    }

    [Theory]
    [InlineData("440103590312452")]
    [InlineData("440103195903124522")]
    [InlineData("44010319590312４５２２")]
    [InlineData("+86 138 0013 6072")]
    public async Task By_a_whole_number(string words)
    {
        await using var bank = await Bank.OpenAsync();
        var wanted = await RegisterAsync(bank, "李淑华", "13800136072", "440103590312452");
        await RegisterAsync(bank, "李淑花", "13900139001", "440106195903124521");
        (await FoundAsync(bank, words)).ShouldBe([wanted]);
        (await FoundAsync(bank, words[..^1])).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_is_known_by_a_number_comes_before_a_namesake()
    {
        await using var bank = await Bank.OpenAsync();
        var same = await RegisterAsync(bank, "李淑华", "13800136072", null);
        bank.App.Clock.Advance(TimeSpan.FromHours(1));
        var namesake = await RegisterAsync(bank, "李淑华", "13900139001", null);
        var rows = (await bank.App.AsAsync(bank.Handler, new FindCallerComplaints.Input("13800136072", Name: "李淑华"))).Rows;
        rows.Select(r => (r.Number, r.ByNameOnly)).ShouldBe([(same, false), (namesake, true)]);
        var refused = await Should.ThrowAsync<InvalidInputException>(() => bank.App.AsAsync(bank.Handler, new FindCallerComplaints.Input(Name: "李")));
        refused.Errors.ShouldHaveSingleItem().Code.ShouldBe("Complaints:CallerUnknown");
    }

    private static async Task<IEnumerable<string>> FoundAsync(Bank bank, string words) =>
        (await bank.App.AsAsync(bank.Handler, new ListComplaints.Input(new(Search: words), new()))).Rows.Select(r => r.Number);

    private static async Task<string> RegisterAsync(Bank bank, string name, string phone, string? document) =>
        (
            await bank.App.AsAsync(
                bank.Handler,
                new RegisterComplaint.Input(IntakeChannel.Hotline, name, "B02.2", "C07", "D01", "年费争议。", Phone: phone, DocumentNumber: document)
            )
        ).Number;
}
