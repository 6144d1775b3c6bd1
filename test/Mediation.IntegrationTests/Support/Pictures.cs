namespace Mediation.IntegrationTests.Support;

/// <summary>The README's pictures: taken on the way by the tests that see the pages, into the folder named by MEDIATION_SCREENSHOTS.</summary>
internal static class Pictures
{
    private const int Telephone = 390;
    private static readonly string? Folder = Environment.GetEnvironmentVariable("MEDIATION_SCREENSHOTS");

    /// <summary>Takes what is in sight, and the same on a telephone as <c>NAME-phone</c>.</summary>
    public static async Task TakeAsync(IPage page, string name)
    {
        if (Folder is null)
        {
            return;
        }

        var before = page.ViewportSize!;
        foreach (var (width, height, file) in new[] { (1440, 900, name), (Telephone, 844, name + "-phone") })
        {
            await page.SetViewportSizeAsync(width, height);
            await page.EvaluateAsync("scrollTo(0, 0)");
            await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, file + ".png") });
        }

        await page.SetViewportSizeAsync(before.Width, before.Height);
    }
}
