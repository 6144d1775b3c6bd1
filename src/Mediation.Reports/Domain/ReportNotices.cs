using Mediation.Notifications.Domain;

namespace Mediation.Reports.Domain;

/// <summary>What this module tells people.</summary>
/// <param name="Kinds">See <see cref="NotificationTemplates"/>.</param>
public sealed record ReportNotices(IReadOnlyList<NotificationTemplate> Kinds) : NotificationTemplates(Kinds)
{
    public const string PolicyKey = "notices-reports";

    /// <summary>To whoever ordered an export: it can be downloaded.</summary>
    public const string ExportReady = "reports.export-ready";

    /// <summary>To whoever ordered an export: it is not made.</summary>
    public const string ExportNotMade = "reports.export-not-made";
}
