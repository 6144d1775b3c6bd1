namespace Mediation.Core;

/// <summary>Permissions of the frame.</summary>
[PermissionNames]
public static class CorePermissions
{
    /// <summary>Held by no role: timers, outbox, purging and seeding run as the system.</summary>
    public const string RunJobs = "Core.RunJobs";

    public const string UploadFile = "Core.UploadFile";

    public const string ReadJobs = "Core.ReadJobs";

    /// <summary>To resend and skip deliveries, to park and release their destinations.</summary>
    public const string ManageDeliveries = "Core.ManageDeliveries";

    /// <summary>To draft a new version of the work calendar.</summary>
    public const string DraftCalendar = "Core.DraftCalendar";

    /// <summary>To publish or reject somebody else's draft of it.</summary>
    public const string ApproveCalendar = "Core.ApproveCalendar";
}
