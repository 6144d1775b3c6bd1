using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Referrals;

/// <summary>People write names, numbers and addresses into what they complain of: nobody reads them there who may not read them beside it.</summary>
[OnServerDatabase]
public sealed class NarrativeRedactionTests
{
    private const string Narrative =
        "我叫李淑华，证件440103 19590312 4522，电话138 0013 6072，住广州市天河区体育东路12号301房。"
        + "女儿电话13912345678，卡号6225 8812 3456 7890被扣年费，要求退还。";

    private const string Covered = "我叫****，证件****，电话****，住****。女儿电话****，卡号****被扣年费，要求退还。";

    /// <summary>Under a consent for the name and the telephone.</summary>
    private const string Consented = "我叫李淑华，证件****，电话138 0013 6072，住****。女儿电话****，卡号****被扣年费，要求退还。";

    [Fact]
    public async Task The_case_covers_them_until_somebody_says_why_they_are_read()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        using var compliance = await server.ClientAsync(MediationRoles.Compliance);
        var id = await TakenUpAsync(handler);
        await handler.DoAsync(
            $"complaints/{id}/contacts",
            new
            {
                manner = "Phone",
                direction = "ToComplainant",
                text = "已回电13912345678，李 淑 华的女儿接听。",
            }
        );

        foreach (var reader in new[] { handler, compliance })
        {
            (await reader.ReadAsync($"complaints/{id}")).GetProperty("narrative").GetString().ShouldBe(Covered);
            (await NoteAsync(reader, $"complaints/{id}/history")).ShouldBe("已回电****，****的女儿接听。");
            (await NoteAsync(reader, $"complaints/{id}/history?whole=true")).ShouldBe("已回电****，****的女儿接听。");
        }

        (await handler.DoAsync($"complaints/{id}/reveals", new { reason = "核对扣费卡号" })).GetProperty("narrative").GetString().ShouldBe(Narrative);
        (await NoteAsync(handler, $"complaints/{id}/history?whole=true")).ShouldBe("已回电13912345678，李 淑 华的女儿接听。");
        (await NoteAsync(compliance, $"complaints/{id}/history?whole=true")).ShouldBe("已回电****，****的女儿接听。");
    }

    [Fact]
    public async Task Whoever_acts_for_the_complainant_is_covered_as_well()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        var id = await TakenUpAsync(handler);
        await handler.DoAsync(
            $"complaints/{id}/parties",
            new
            {
                role = "Agent",
                name = "冼丽娟",
                proofReference = "委托书 0413",
            }
        );
        await handler.DoAsync(
            $"complaints/{id}/contacts",
            new
            {
                manner = "Phone",
                direction = "FromComplainant",
                text = "冼 丽娟来电催办，冼丽娟说要见报。",
            }
        );
        (await NoteAsync(handler, $"complaints/{id}/history")).ShouldBe("****来电催办，****说要见报。");
        await handler.DoAsync($"complaints/{id}/extensions", new { toDays = 30, reason = "要等冼丽娟13612345678补充材料。" });
        var seen = await handler.ReadAsync($"complaints/{id}");
        seen.GetProperty("extensions")[0].GetProperty("reason").GetString().ShouldBe("要等********补充材料。");
        seen.GetRawText().ShouldNotContain("冼丽娟");
        (await handler.ReadAsync($"complaints/{id}/history")).GetRawText().ShouldNotContain("13612345678");
    }

    [Fact]
    public async Task What_is_covered_is_not_found_by_searching_for_it()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        using var compliance = await server.ClientAsync(MediationRoles.Compliance);
        await TakenUpAsync(handler);
        foreach (
            var words in new[]
            {
                "13912345678",
                "440103 19590312",
                "440103195903124522",
                "6225 8812 3456 7890",
                "体育东路12号",
                "李淑华",
                "440103",
                "391234",
                "8812 3",
            }
        )
        {
            (await FoundAsync(compliance, words)).ShouldBe(0, words);
        }

        (await FoundAsync(compliance, "被扣年费")).ShouldBe(1);
        (await FoundAsync(handler, "138 0013 6072")).ShouldBe(1, "whoever has the person on the telephone finds them by the mark of the number");
    }

    [Fact]
    public async Task A_body_reads_what_the_consent_covers_once_it_accepts_and_the_bank_sees_that_before_it_pushes()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        using var staff = await server.ClientAsync(MediationRoles.CentreStaff);
        MediationDriver drive = new(handler, staff);
        var mediation = await drive.ProposeAsync(await TakenUpAsync(handler));
        await handler.DoAsync(
            $"mediations/{mediation}/consent",
            new
            {
                manner = "RecordedCall",
                proof = "录音 0413",
                fields = new[] { "ComplaintNumber", "Respondent", "ComplainantName", "ComplainantPhone", "Narrative" },
            }
        );

        var preview = await handler.ReadAsync($"mediations/{mediation}/narrative-preview");
        WordsOf(preview.GetProperty("before")).ShouldBe(Covered);
        WordsOf(preview.GetProperty("after")).ShouldBe(Consented);
        preview.GetProperty("coveredForGood").GetInt32().ShouldBe(4);

        await drive.PushAsync(mediation);
        (await SharedAsync(staff, mediation)).ShouldBe(Covered);
        await staff.DoAsync($"mediations/{mediation}/acceptance", new { });
        (await SharedAsync(staff, mediation)).ShouldBe(Consented);
    }

    private static async Task<string> TakenUpAsync(HttpClient handler)
    {
        var id = (
            await handler.DoAsync(
                "complaints",
                new
                {
                    channel = "Hotline",
                    complainantName = "李淑华",
                    documentNumber = "440103195903124522",
                    phone = "13800136072",
                    address = "广东省广州市天河区体育东路12号301房",
                    productCode = "B02.2",
                    causeCode = "C07",
                    demandCode = "D01",
                    claimedAmount = 300m,
                    narrative = Narrative,
                }
            )
        ).GetProperty("id").GetString()!;
        await handler.DoAsync($"complaints/{id}/assignments", new { });
        return id;
    }

    private static async Task<int> FoundAsync(HttpClient reader, string words) =>
        (await reader.ReadAsync($"complaints?search={Uri.EscapeDataString(words)}")).GetProperty("rows").GetArrayLength();

    private static async Task<string?> NoteAsync(HttpClient reader, string path) =>
        (await reader.ReadAsync(path)).EnumerateArray().Single(e => e.GetProperty("event").GetString() == "ContactRecorded").GetProperty("note").GetString();

    private static async Task<string?> SharedAsync(HttpClient staff, string mediation) =>
        (await staff.ReadAsync($"mediations/{mediation}")).GetProperty("shared").GetProperty("narrative").GetString();

    private static string WordsOf(JsonElement parts) => string.Concat(parts.EnumerateArray().Select(p => p.GetProperty("text").GetString()));
}
