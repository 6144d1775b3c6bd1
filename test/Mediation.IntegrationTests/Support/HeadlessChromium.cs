namespace Mediation.IntegrationTests.Support;

/// <summary>The browser of the tests: Chromium without windows where it is installed, which needs half as much of the machine, else the whole one.</summary>
internal static class HeadlessChromium
{
    private const string WithoutWindows = "/usr/bin/chromium-headless-shell";
    private const string Whole = "/usr/bin/chromium";

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = File.Exists(WithoutWindows) ? WithoutWindows : Whole, Args = ["--no-sandbox", "--disable-gpu"] }
        );
}
