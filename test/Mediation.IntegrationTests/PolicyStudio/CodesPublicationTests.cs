using Mediation.Core.Policies;
using Mediation.IntegrationTests.Databases;
using Mediation.PolicyStudio.Codes;
using Mediation.PolicyStudio.Drafts;

namespace Mediation.IntegrationTests.PolicyStudio;

/// <summary>Compliance changes the code lists by four eyes; each complaint keeps the version of its day.</summary>
[OnServerDatabase]
public sealed class CodesPublicationTests
{
    [Fact]
    public async Task What_was_registered_before_keeps_its_words_and_a_retired_code_is_not_taken_afterwards()
    {
        await using var bank = await Bank.OpenAsync();
        var officer = await bank.App.PersonAsync("he", "何合规", "HO", MediationRoles.Compliance);
        var other = await bank.App.PersonAsync("wu", "吴合规", "HO", MediationRoles.Compliance);
        var old = await bank.RegisterAsync("手续费没有说清楚。", signs: RiskSigns.None);
        var codes = await bank.App.AsAsync(bank.Handler, new ListCodes.Input());
        var cause = (await SeenAsync(old.Id)).Cause.Code;
        List<CodeItem> causes =
        [
            .. codes.Causes.Select(c => c.Code == cause ? c with { Zh = "价格与收费", Retired = true } : c),
            new("C14", "智能客服", "Robot"),
        ];
        var from = DateOnly.FromDateTime(bank.App.Now.ToOffset(TimeSpan.FromHours(8)).Date).AddDays(2);
        DraftCodes.Input input = new(CodeLines.Write(codes.Products), CodeLines.Write(causes), CodeLines.Write(codes.Demands), from, "行内新增原因。");
        var before = codes.Cause(cause);

        (await Should.ThrowAsync<InvalidInputException>(() => bank.App.AsAsync(officer, input with { Causes = "C01 | 服务 | Service" }))).Errors.ShouldAllBe(
            e => e.Field == "causes" && e.Code == "Codes:Removed"
        );
        var draft = (await bank.App.AsAsync(officer, input)).DraftId;
        (await Should.ThrowAsync<BusinessException>(() => bank.App.AsAsync(officer, new PublishPolicy.Input(draft)))).Code.ShouldBe("Policies:FourEyes");
        (await bank.App.AsAsync(other, new GetPolicyDraft.Input(draft))).Differences.Select(d => d.Place).ShouldBe([cause, "C14"]);
        await bank.App.AsAsync(other, new PublishPolicy.Input(draft));
        bank.App.Clock.Advance(PolicyCache.KnownEverywhere);
        (await bank.App.AsAsync(bank.Handler, new ListCodes.Input())).Cause("C14").ShouldBe("C14", "it is not in force yet");

        bank.App.Clock.SetUtcNow(bank.App.Now.AddDays(3));
        var refused = await Should.ThrowAsync<InvalidInputException>(() => bank.RegisterAsync("手续费又没有说清楚。", signs: RiskSigns.None));
        refused.Errors.ShouldHaveSingleItem().Code.ShouldBe("Complaints:UnknownCause");
        (await SeenAsync(old.Id)).Cause.Word.ShouldBe(before, "a case keeps the version it was coded with");
        (await bank.App.AuditAsync()).ShouldBeEmpty();

        async Task<ComplaintView> SeenAsync(Guid id) => await bank.App.AsAsync(bank.Handler, new GetComplaint.Input(id));
    }
}
