using Mediation.Core.PersonalData;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>One person who cannot be read: the rest of the work goes on.</summary>
[OnEveryDatabase]
public sealed class UnreadablePersonTests
{
    [Fact]
    public async Task Lists_show_one_unreadable_person_as_such_and_opening_that_case_is_refused_with_its_name()
    {
        await using var bank = await Bank.OpenAsync();
        var (id, other) = ((await bank.RegisterAsync(complainant: "王五")).Id, (await bank.RegisterAsync(complainant: "王五")).Id);
        await bank.App.ReadAsync(db =>
            db.Set<PersonKey>().Where(k => k.CaseId == id).ExecuteUpdateAsync(set => set.SetProperty(k => k.KeyId, "0123456789abcdef"))
        );
        var rows = (await bank.App.AsAsync(bank.Handler, new ListComplaints.Input(new(), new()))).Rows;
        rows.Single(r => r.Id == id).Complainant.ShouldBe("无法读取");
        rows.Single(r => r.Id == other).Complainant.ShouldBe("王*");
        (await bank.App.AsAsync(bank.Handler, new FindCallerComplaints.Input(Name: "王五")))
            .Rows.Select(r => r.Person)
            .ShouldBe(["无法读取", "王*"], ignoreOrder: true);
        (await bank.App.AsAsync(bank.Handler, new GetRegistrationOutlook.Input())).Last.Select(r => r.Complainant).ShouldContain("无法读取");
        var cards = (await bank.App.AsAsync(bank.Zhou, new Mediation.Ownership.Lists.ListOwnedCases.Input())).Awaiting;
        cards.ShouldHaveSingleItem().Complainant.ShouldBe("无法读取");
        cards[0].Gist.ShouldBe("无法读取", "the name could not be covered in it");

        var refused = await Should.ThrowAsync<PersonUnreadableException>(bank.App.AsAsync(bank.Handler, new GetComplaint.Input(id)));
        refused.Values["case"].ShouldBe(id);
        (await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(other))).Id.ShouldBe(other);
    }
}
