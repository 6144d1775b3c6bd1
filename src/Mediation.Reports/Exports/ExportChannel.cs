using Mediation.Core.Deliveries;
using Mediation.Core.PersonalData;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Mediation.Reports.Exports;

/// <summary>
/// Makes ordered exports, as whoever ordered them: with the roles and the scope that they have now. Nothing leaves the system here; as a delivery it
/// is made outside any transaction, by one node at a time, and again after a crash.
/// </summary>
public sealed partial class ExportChannel(IServiceScopeFactory scopes, FileStore store, PersonCipher cipher, TimeProvider clock, ILogger<ExportChannel> log)
    : IDeliveryChannel
{
    /// <summary>Kind of its deliveries.</summary>
    public const string Name = "export";

    /// <summary>Where they go; each person's are a lane.</summary>
    public const string Destination = "exports";

    /// <summary>What fails so often, within some minutes, lies in the export; as long as the database is away nobody counts.</summary>
    private const int MostAttempts = 5;

    /// <param name="ExportId">The order.</param>
    public sealed record Payload(Guid ExportId);

    public string Kind => Name;

    /// <summary>A hundred thousand cases take less than a minute.</summary>
    public TimeSpan? LongestSend => TimeSpan.FromMinutes(5);

    public async Task<DeliveryAnswer> SendAsync(Delivery delivery, CancellationToken ct)
    {
        var id = delivery.Read<Payload>().ExportId;
        if (await RunAsync(new FindOrderedExport.Input(id)) is not { State: ExportState.Waiting } export)
        {
            return DeliveryAnswer.Sent(status: null, []);
        }

        try
        {
            if (await MakeAsync(export, ct) is { } file)
            {
                await RunAsync(new FinishExport.Input(id, ExportState.Ready, file));
                return DeliveryAnswer.Sent(status: null, Convert.FromHexString(file.Sha256));
            }

            await RunAsync(new FinishExport.Input(id, ExportState.Refused));
        }
        catch (Exception fault) when (fault is not BusinessException { Kind: ErrorKind.Unavailable } && delivery.Attempts + 1 >= MostAttempts)
        {
            GivenUp(id, fault);
            await RunAsync(new FinishExport.Input(id, ExportState.Failed));
        }

        return DeliveryAnswer.Sent(status: null, []);
    }

    /// <returns>Null when the person may not have it any more.</returns>
    private async Task<FinishExport.File?> MakeAsync(OrderedExport export, CancellationToken ct)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(export.Language);
        await using var scope = scopes.CreateAsyncScope();
        var account = await scope.ServiceProvider.GetRequiredService<AccountReader>().OfAsync(export.OrderedById, ct);
        if (account is null || !account.IsOpen(clock.GetUtcNow()))
        {
            return null;
        }

        scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(account.Actor);
        var run = scope.ServiceProvider.GetRequiredService<UseCaseRunner>();
        try
        {
            var made = export.Kind switch
            {
                ExportKind.Complaints => await run.RunAsync(export.Read<ExportComplaints.Input>(cipher), ct: ct),
                ExportKind.Mediations => await run.RunAsync(export.Read<ExportMediations.Input>(cipher), ct: ct),
                _ => throw new InvalidOperationException($"Nothing exports {export.Kind}."),
            };
            await using var content = made.Content;
            var (sha256, bytes) = await store.PutAsync(content, ct);
            return new FinishExport.File(made.Name, sha256, bytes, made.Rows);
        }
        catch (BusinessException refused) when (refused.Kind is ErrorKind.Forbidden)
        {
            return null;
        }
    }

    /// <summary>As the application, and to the end: what was made is kept also when the time is over.</summary>
    private async Task<TResult> RunAsync<TResult>(IInput<TResult> input)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(input, ct: CancellationToken.None);
    }

    [LoggerMessage(LogLevel.Error, "The export {ExportId} is given up")]
    private partial void GivenUp(Guid exportId, Exception fault);
}
