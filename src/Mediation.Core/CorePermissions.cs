namespace Mediation.Core;

/// <summary>Permissions of the frame.</summary>
public static class CorePermissions
{
    /// <summary>Held by no role: timers, outbox and seeding run as the house itself.</summary>
    public const string RunJobs = "Core.RunJobs";

    public const string UploadFile = "Core.UploadFile";

    public const string ReadJobs = "Core.ReadJobs";
}
