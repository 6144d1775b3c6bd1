using System.Text.Json;
using Mediation.Accounts.Domain;
using Mediation.Accounts.SecurityLog;
using Mediation.Core.Json;
using Microsoft.Extensions.Logging;

namespace Mediation.Reports.Exports;

/// <summary>
/// Records who took which rows out of the system: whole in the program's log, and as an event in the security log. Off the request's path, so that
/// an export only reads.
/// </summary>
public sealed partial class ExportLog(CurrentUser user, SecurityEvents events, ILogger<ExportLog> log)
{
    /// <param name="export">Name of the use case.</param>
    /// <param name="rows">How many cases or mediations are in it.</param>
    /// <param name="limits">What it was limited to, without any text as typed: it may name a person.</param>
    public void Record<TLimits>(string export, int rows, TLimits limits)
    {
        var json = JsonSerializer.SerializeToElement(limits, MediationJson.StoredWithoutNulls);
        Exported(user.Id, export, rows, json.GetRawText());
        var words = json.EnumerateObject().Select(limit => $"{limit.Name}={limit.Value}").Prepend($"rows={rows.ToString(CultureInfo.InvariantCulture)}");
        events.Record(SecurityEventKind.DataExported, user.Id, null, user.Address, $"{export} {string.Join(' ', words)}");
    }

    [LoggerMessage(LogLevel.Information, "User {UserId} exported by {Export} {Rows} rows, limited to {Limits}")]
    private partial void Exported(Guid userId, string export, int rows, string limits);
}
