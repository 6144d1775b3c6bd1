namespace Mediation.IntegrationTests.Reports;

/// <summary>The export in the background as a person orders and downloads it.</summary>
public sealed partial class ExportPageTests
{
    [Fact]
    public async Task An_officer_orders_the_list_at_hand_and_downloads_it_when_it_is_made_and_a_handler_does_not()
    {
        await using var server = await HostedServer.StartAsync(demoCases: 120);
        using var officer = await Person.SignedInAsync(server.Address, "hegui");
        (await officer.OpenAsync("/exports")).ShouldContain("没有后台导出。");
        const string list = "/complaints?channel=Hotline";
        using (var ordered = await officer.FillAsync(list, "OrderExport", []))
        {
            ordered.StatusCode.ShouldBe(HttpStatusCode.Found, await ordered.Content.ReadAsStringAsync());
            ordered.Headers.Location!.ToString().ShouldContain("/exports");
        }

        var page = "";
        await Wait.UntilAsync(async () => (page = await officer.OpenAsync("/exports")).Contains("/file\"", StringComparison.Ordinal));
        page.ShouldContain("可下载");
        var file = DownloadLink().Match(page).Groups["file"].Value;
        using var download = await officer.Http.GetAsync(new Uri(file, UriKind.Relative));
        download.StatusCode.ShouldBe(HttpStatusCode.OK);
        download.Content.Headers.ContentDisposition!.FileName.ShouldNotBeNull().ShouldContain("complaints-");
        (await download.Content.ReadAsByteArrayAsync()).Length.ShouldBeGreaterThan(1000);
        using var mediations = await officer.FillAsync("/reports/mediations?figure=Pushed", "OrderExport", []);
        mediations.StatusCode.ShouldBe(HttpStatusCode.Found);

        using var handler = await Person.SignedInAsync(server.Address, "chenjing");
        await handler.OpenAsync("/exports", HttpStatusCode.Forbidden);
        using var stranger = await handler.Http.GetAsync(new Uri(file, UriKind.Relative));
        stranger.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await handler.OpenAsync(list)).ShouldNotContain("OrderExport");
    }

    [GeneratedRegex("href=\"(?<file>/api/v1/reports/exports/[^\"]+/file)\"", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex DownloadLink();
}
