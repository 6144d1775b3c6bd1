namespace Mediation.Core.Errors;

/// <summary>Refusals that belong to the frame and not to a module.</summary>
public static class CoreErrors
{
    private const long Megabyte = 1_048_576;
    public const string StaleEditCode = "Core:StaleEdit";
    public const string IdempotencyKeyReusedCode = "Core:IdempotencyKeyReused";
    public const string PolicyNotInForceCode = "Core:PolicyNotInForce";

    public const string OutcomeUnknownCode = "Core:OutcomeUnknown";

    public const string ConfirmIdentityCode = "Core:ConfirmIdentity";

    /// <summary>The person has to prove again who they are, see <see cref="SessionFacts"/>.</summary>
    public static BusinessException ConfirmIdentity() => new(ConfirmIdentityCode, ErrorKind.Forbidden);

    public static BusinessException NotSignedIn() => new("Core:NotSignedIn", ErrorKind.Forbidden);

    public static BusinessException PermissionMissing(string permission) =>
        new BusinessException("Core:PermissionMissing", ErrorKind.Forbidden).With("permission", permission);

    /// <summary>Somebody saved the same thing in between; nothing was overwritten.</summary>
    public static BusinessException StaleEdit() => new(StaleEditCode);

    /// <summary>So many save at the same time that this one lost every attempt. It says nothing about the version that the caller read.</summary>
    public static BusinessException LostEveryRace() => new("Core:LostEveryRace");

    /// <summary>The form was open too long or belongs to another sign-in: it comes back with what was typed, and nothing was done.</summary>
    public static BusinessException FormExpired() => new("Core:FormExpired", ErrorKind.Invalid);

    /// <summary>A header without a key: its sender believes to be protected from doing it twice.</summary>
    public static BusinessException IdempotencyKeyBlank() => new("Core:IdempotencyKeyBlank", ErrorKind.Invalid);

    public static BusinessException IdempotencyKeyReused() => new(IdempotencyKeyReusedCode);

    public static BusinessException PolicyNotInForce(string policy, DateOnly on) =>
        new BusinessException(PolicyNotInForceCode).With("policy", policy).With("date", on);

    /// <summary>The database is busy, restarting or gone; nothing was saved.</summary>
    public static BusinessException Unavailable() => new("Core:Unavailable", ErrorKind.Unavailable);

    /// <summary>The database was lost while it committed: whoever asked has to look whether it was done.</summary>
    public static BusinessException OutcomeUnknown() => new(OutcomeUnknownCode, ErrorKind.Unavailable);

    /// <summary>Database or file store have no room left; nothing was saved.</summary>
    public static BusinessException StorageFull() => new("Core:StorageFull", ErrorKind.StorageFull);

    public static BusinessException FileTooLarge(string field, long bytes, long limit) =>
        new BusinessException("Core:FileTooLarge", ErrorKind.TooLarge, field)
            .With("megabytes", MoreThan(limit, bytes).ToString("0.##", CultureInfo.InvariantCulture))
            .With("limit", limit / Megabyte);

    /// <summary>Rounded up, so that what is too large never reads like the limit.</summary>
    private static decimal MoreThan(long limit, long bytes) => Math.Max(Math.Ceiling(bytes * 100m / Megabyte), (limit * 100m / Megabyte) + 1) / 100m;

    /// <summary>No browser draws its kind: it is opened by a program of the reader's own.</summary>
    public static BusinessException FileHasNoPreview(string name) => new BusinessException("Core:FileHasNoPreview", ErrorKind.Conflict).With("name", name);

    public static BusinessException FileEmpty(string field) => new("Core:FileEmpty", ErrorKind.Invalid, field);

    /// <summary>It was attached, but its content is no longer in the store.</summary>
    public static BusinessException FileMissing(string name) => new BusinessException("Core:FileMissing", ErrorKind.NotFound).With("name", name);

    public static BusinessException FileBelongsElsewhere(string field) => new("Core:FileBelongsElsewhere", ErrorKind.Conflict, field);

    public static BusinessException FileContentRefused(string field, string name) =>
        new BusinessException("Core:FileContentRefused", ErrorKind.Invalid, field).With("name", name);

    /// <summary>It would run or fetch something when somebody opens it, or cannot be looked into.</summary>
    public static BusinessException FileActiveContent(string field, string name) =>
        new BusinessException("Core:FileActiveContent", ErrorKind.Invalid, field).With("name", name);

    /// <summary>It is protected by a password, so that nobody can look into it.</summary>
    public static BusinessException FileEncrypted(string field, string name) =>
        new BusinessException("Core:FileEncrypted", ErrorKind.Invalid, field).With("name", name);

    /// <summary>It has a head and no page, picture, sound or word behind it.</summary>
    public static BusinessException FileShowsNothing(string field, string name) =>
        new BusinessException("Core:FileShowsNothing", ErrorKind.Invalid, field).With("name", name);

    /// <summary>So much was uploaded and attached to no case.</summary>
    public static BusinessException UploadQuota(string field, int files, long bytes) =>
        new BusinessException("Core:UploadQuota", ErrorKind.TooLarge, field).With("files", files).With("megabytes", bytes / Megabyte);
}
