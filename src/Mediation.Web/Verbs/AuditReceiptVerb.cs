using System.CommandLine;
using Mediation.Complaints.Receipts;
using Mediation.Core.UseCases;

namespace Mediation.Web.Verbs;

/// <summary>Checks the receipt of a complainant: whether it is ours, and whether the complaint still stands as it was registered.</summary>
internal sealed class AuditReceiptVerb : Verb
{
    private readonly Argument<string> file;

    public AuditReceiptVerb()
        : base("receipt", "Check the receipt that a complainant shows") => file = Required("FILE", "Text file with the receipt");

    public override async Task<int> RunAsync(VerbCall call, CancellationToken ct)
    {
        var text = await File.ReadAllTextAsync(call.Of(file), ct);
        await using var host = MediationHost.Build(call.Settings, withJobs: false);
        await Startup.EnsureMigratedAsync(host.Services, ct);
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
        var checkedReceipt = await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(new VerifyReceipt.Input(text), ct: ct);
        Console.WriteLine($"{checkedReceipt.Number ?? "no number"}: {checkedReceipt.Verdict}");
        return checkedReceipt.Verdict == ReceiptVerdict.Genuine ? 0 : 1;
    }
}
