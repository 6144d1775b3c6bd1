using Mediation.Complaints.Domain.LateFacts;
using Mediation.Complaints.Receipts;
using Mediation.Core.Anchors;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Audit;

/// <summary>What a complainant keeps proves that and what was registered.</summary>
[OnEveryDatabase]
public sealed partial class ReceiptTests
{
    [Fact]
    public async Task A_receipt_is_genuine_until_the_complaint_or_its_history_is_another()
    {
        await using var journey = await AuditedJourney.PlayAsync();
        var receipt = (await journey.App.AsAsync(journey.Handler, new GetReceipt.Input(journey.LastCase))).Text;
        receipt.ShouldNotContain("王小明");
        (await VerdictAsync(receipt)).ShouldBe(ReceiptVerdict.Genuine);
        (await VerdictAsync(receipt.ReplaceLineEndings("\r\n") + "\r\n")).ShouldBe(ReceiptVerdict.Genuine, "as it comes out of a mail");
        (await VerdictAsync(LastNumber().Replace(receipt, "000009"))).ShouldBe(ReceiptVerdict.NotSignedHere);
        (await VerdictAsync("no receipt")).ShouldBe(ReceiptVerdict.NotAReceipt);

        var late = await journey.App.ReadAsync(db => db.Set<LateFact>().SingleAsync(f => f.State == LateFactState.Approved));
        var amended = await journey.App.AsSystemAsync(new GetReceipt.Input(late.ComplaintId));
        amended.EarlierReceivedAt.ShouldBe(late.At, "what was registered stays, and what was established since is said beside it");
        (await VerdictAsync(amended.Text)).ShouldBe(ReceiptVerdict.Genuine);

        await AlterAsync("""UPDATE "complaint" SET "Narrative" = '没有排队。' WHERE "Channel" = 'Counter'""");
        (await VerdictAsync(receipt)).ShouldBe(ReceiptVerdict.ContentDiffers);
        await AlterAsync("""UPDATE "history" SET "ActorName" = 'nobody' WHERE "Sequence" = 1""");
        (await VerdictAsync(receipt)).ShouldBe(ReceiptVerdict.HistoryDiffers);
        await AlterAsync("""UPDATE "complaint" SET "Number" = 'TS-2026-GZ-000009' WHERE "Channel" = 'Counter'""");
        (await VerdictAsync(receipt)).ShouldBe(ReceiptVerdict.ComplaintGone);

        async Task<ReceiptVerdict> VerdictAsync(string text) => (await journey.App.AsSystemAsync(new VerifyReceipt.Input(text))).Verdict;

        Task<int> AlterAsync(string sql) => journey.App.ReadAsync(db => DirectSql.RunAsync(db, sql));
    }

    [Fact]
    public async Task Without_a_key_there_is_no_receipt_and_with_one_its_page_shows_it_and_the_verb_knows_it()
    {
        await using var data = await TestDatabase.WithDemoBankAsync();
        string id,
            number,
            text;
        await using (var server = await HostedServer.StartAsync(data))
        {
            using var handler = await server.HandlerAsync();
            var registered = await handler.DoAsync("complaints", Api.AComplaint());
            (id, number) = (registered.GetProperty("id").GetString()!, registered.GetProperty("number").GetString()!);
            await handler
                .GetAsync(new Uri($"/api/v1/complaints/{id}/receipt", UriKind.Relative))
                .ShouldBeRefusedAsync(HttpStatusCode.NotFound, "Complaints:NoReceipts");
            server.Services.GetRequiredService<AnchorKey>().Make();
            text = (await handler.ReadAsync($"complaints/{id}/receipt")).GetProperty("text").GetString()!;
            text.ShouldContain($"number {number}\n");
            using var person = await Person.SignedInAsync(server.Address, "chenjing");
            (await person.OpenAsync($"/complaints/{number}")).ShouldContain($"/complaints/{number}/receipt");
            var page = WebUtility.HtmlDecode(await person.OpenAsync($"/complaints/{number}/receipt"));
            page.ShouldContain($"number {number}\n");
            page.ShouldContain("data-print", Case.Sensitive, "it can be printed");
            var registeredAt = (await handler.ReadAsync($"complaints/{id}/receipt")).GetProperty("registeredAt").GetDateTimeOffset();
            page.ShouldContain(registeredAt.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
            page.ShouldSatisfyAllConditions(
                p => p.ShouldContain("示例银行（广州分行）"),
                p => p.ShouldContain("银行卡背面的客服电话", Case.Sensitive, "no telephone is configured"),
                p => p.ShouldMatch(@"最迟答复时间</dt><dd><b>\d{4}-\d\d-\d\d 24:00"),
                p => p.ShouldMatch(@"核对码</dt><dd class=""num""><b>[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}</b>")
            );
            await ShouldVerifyAsync(person, text, "回执是真的，投诉与登记时一致");
            await ShouldVerifyAsync(person, text.Replace("number TS-", "number TX-", StringComparison.Ordinal), "签名不符");
            await ShouldVerifyAsync(person, "收据", "这不是登记回执");
            using var missing = await person.Http.GetAsync(new Uri("/complaints/TS-1999-GZ-000001/receipt", UriKind.Relative));
            missing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        var file = Path.Combine(data.Folder, "receipt.txt");
        await File.WriteAllTextAsync(file, text);
        var (code, output) = await Verb.RunAsync(data, ["audit", "receipt", file]);
        code.ShouldBe(0, output);
        output.ShouldContain($"{number}: Genuine");
    }

    private static async Task ShouldVerifyAsync(Person person, string receipt, string verdict)
    {
        using var answer = await person.FillAsync("/receipts/verify", "VerifyReceipt", new() { ["text"] = receipt });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).ShouldContain(verdict);
    }

    /// <summary>The count in the number of the complaint.</summary>
    [GeneratedRegex("(?<=\\nnumber TS-[0-9]{4}-[A-Z]+-)[0-9]{6}", RegexOptions.None, 30_000)]
    private static partial Regex LastNumber();
}
