using System.Diagnostics;
using System.Net.Sockets;

namespace Mediation.IntegrationTests.Accounts;

/// <summary>The <c>oidc-provider</c> of npm, run by node at an address of its own; a test that needs it is skipped where that cannot be.</summary>
internal sealed class IdentityProvider : IAsyncDisposable
{
    private const string Package = "oidc-provider@9.13.3";
    private static readonly SemaphoreSlim Installing = new(1, 1);
    private readonly Process process;

    private IdentityProvider(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<IdentityProvider> StartAsync()
    {
        var folder = await InstallAsync();
        using TcpListener free = new(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        var node = Run("node", folder, "identity-provider.mjs", port.ToString(CultureInfo.InvariantCulture));
        var line = await node.StandardOutput.ReadLineAsync().WaitAsync(Wait.Patience);
        if (line is null)
        {
            Assert.Skip($"node does not run {Package}: {await node.StandardError.ReadToEndAsync()}");
        }

        return new IdentityProvider(node, new Uri($"http://127.0.0.1:{port}"));
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task<string> InstallAsync()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "identity-provider");
        await Installing.WaitAsync();
        try
        {
            Directory.CreateDirectory(folder);
            File.Copy(
                Path.Combine(AppContext.BaseDirectory, "Accounts", "identity-provider.mjs"),
                Path.Combine(folder, "identity-provider.mjs"),
                overwrite: true
            );
            if (!Directory.Exists(Path.Combine(folder, "node_modules", "oidc-provider")))
            {
                using var install = Run("npm", folder, "install", "--prefix", folder, "--no-audit", "--no-fund", "--fetch-retries=1", Package);
                var (said, wrong) = (install.StandardOutput.ReadToEndAsync(), install.StandardError.ReadToEndAsync());
                await Task.WhenAny(install.WaitForExitAsync(), Task.Delay(Wait.Patience));
                if (!install.HasExited)
                {
                    install.Kill(entireProcessTree: true);
                    Assert.Skip($"npm does not install {Package} in {Wait.Patience}.");
                }

                await said;
                if (install.ExitCode != 0)
                {
                    Assert.Skip($"npm does not install {Package}: {await wrong}");
                }
            }

            return folder;
        }
        finally
        {
            Installing.Release();
        }
    }

    private static Process Run(string program, string folder, params string[] words)
    {
        try
        {
            return Process.Start(
                new ProcessStartInfo(program, words)
                {
                    WorkingDirectory = folder,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                    UseShellExecute = false,
                }
            )!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"{program} is not installed.");
            throw;
        }
    }
}
