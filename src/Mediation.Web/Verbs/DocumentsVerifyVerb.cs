using System.CommandLine;
using Mediation.Core.UseCases;
using Mediation.Documents.Verification;

namespace Mediation.Web.Verbs;

/// <summary>Says whether a file is, byte for byte, one that was issued here; ends 1 when it is not.</summary>
internal sealed class DocumentsVerifyVerb : Verb
{
    private readonly Argument<string> file;

    public DocumentsVerifyVerb()
        : base("verify", "Say whether a file was issued here, byte for byte") => file = Required("FILE", "The file to check");

    public override async Task<int> RunAsync(VerbCall call, CancellationToken ct)
    {
        if (!File.Exists(call.Of(file)))
        {
            throw new RefusedToStartException($"There is no file {call.Of(file)}.");
        }

        await using var content = File.OpenRead(call.Of(file));
        var sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct));
        await using var host = MediationHost.Build(call.Settings, withJobs: false);
        await Startup.EnsureMigratedAsync(host.Services, ct);
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
        try
        {
            var document = await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(new VerifyDocument.Input(sha256), ct: ct);
            Console.WriteLine(
                $"{document.Number}  {document.CaseNumber}  {document.IssuedAt:yyyy-MM-dd HH:mm:ss}Z  {document.Template} v{document.TemplateVersion}"
            );
            Console.WriteLine($"The file is the one that was issued, byte for byte: SHA-256 of the file {sha256}");
            if (document.TextSha256 is { } words)
            {
                Console.WriteLine($"The paper bears another hash, that of its words: {words[..16]}……{words[^8..]}");
            }

            return 0;
        }
        catch (BusinessException refused) when (refused.Kind == ErrorKind.NotFound)
        {
            Console.WriteLine(scope.ServiceProvider.GetRequiredService<Texts>().Of(refused));
            return 1;
        }
    }
}
