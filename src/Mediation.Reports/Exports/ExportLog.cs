using System.Text.Json;
using Mediation.Core.Json;
using Microsoft.Extensions.Logging;

namespace Mediation.Reports.Exports;

/// <summary>Logs who exported which rows.</summary>
public sealed partial class ExportLog(CurrentUser user, ILogger<ExportLog> log)
{
    /// <param name="export">Name of the use case.</param>
    /// <param name="limits">What it was limited to, without any text as typed: it may name a person.</param>
    public void Record<TLimits>(string export, TLimits limits) => Exported(user.Id, export, JsonSerializer.Serialize(limits, MediationJson.StoredWithoutNulls));

    [LoggerMessage(LogLevel.Information, "User {UserId} exported by {Export} what is limited to {Limits}")]
    private partial void Exported(Guid userId, string export, string limits);
}
