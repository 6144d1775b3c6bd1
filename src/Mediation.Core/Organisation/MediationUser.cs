using Microsoft.AspNetCore.Identity;

namespace Mediation.Core.Organisation;

/// <summary>A person who signs in: of the bank (with a unit) or of a mediation body (with that body).</summary>
public sealed class MediationUser : IdentityUser<Guid>
{
    private static readonly DateTimeOffset UntilFurtherNotice = new(9999, 12, 31, 0, 0, 0, TimeSpan.Zero);

    public MediationUser() => Id = Guid.CreateVersion7();

    public string DisplayName { get; set; } = string.Empty;

    /// <summary>Post, such as 广州分行副行长; printed where a leader is named.</summary>
    public string Post { get; set; } = string.Empty;

    public Guid? UnitId { get; set; }

    public Guid? BodyId { get; set; }

    /// <summary>First instant of the absence that <see cref="AbsentUntil"/> ends, also one to come; null when it began before it was known.</summary>
    public DateTimeOffset? AbsentFrom { get; set; }

    /// <summary>Absent until this instant; nobody is named for anything in the meantime.</summary>
    public DateTimeOffset? AbsentUntil { get; set; }

    /// <summary>Who gets what is meant for the person during the absence; null when nobody does.</summary>
    public Guid? DeputyId { get; set; }

    /// <summary>Number by which the bank's own directory knows the person; single sign-on finds the account by it.</summary>
    public string? EmployeeNumber { get; set; }

    /// <summary>The password was given by somebody else: nothing but choosing another is allowed with it.</summary>
    public bool PasswordIsTemporary { get; set; }

    /// <summary>When the person left the bank; the account is locked for good, and <see cref="DeputyId"/> gets what was meant for it.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    /// <summary>Made for demonstration; refused outside Development.</summary>
    public bool IsDemo { get; set; }

    public bool IsAbsent(DateTimeOffset now) => AbsentUntil > now && !(AbsentFrom > now);

    public bool IsLocked(DateTimeOffset now) => LockoutEnd > now;

    /// <summary>Is away for a time; what was said about an absence before is replaced.</summary>
    /// <param name="from">First instant.</param>
    /// <param name="until">First instant after it.</param>
    /// <param name="deputyId">Who stands in; null when nobody does.</param>
    public void GoAbsent(DateTimeOffset from, DateTimeOffset until, Guid? deputyId) => (AbsentFrom, AbsentUntil, DeputyId) = (from, until, deputyId);

    /// <summary>Is there again, or does not go after all.</summary>
    public void Return() => (AbsentFrom, AbsentUntil, DeputyId) = (null, null, null);

    /// <summary>Leaves the bank: nobody signs in with the account any more.</summary>
    /// <param name="now">When.</param>
    /// <param name="successorId">Who gets the notices meant for the person; null when the supervisor of the unit does.</param>
    public void Leave(DateTimeOffset now, Guid? successorId)
    {
        Lock();
        (LeftAt, AbsentFrom, AbsentUntil, DeputyId) = (now, null, null, successorId);
    }

    /// <summary>Somebody else stands in, since the deputy left; nobody when null.</summary>
    public void ReplaceDeputy(Guid? deputyId) => DeputyId = deputyId;

    /// <summary>Where notices reach the person; neither is confirmed.</summary>
    /// <param name="email">E-mail address; null when there is none.</param>
    /// <param name="normalizedEmail">The same, folded for comparison.</param>
    /// <param name="phone">Telephone number in E.164; null when there is none.</param>
    public void ChangeContact(string? email, string? normalizedEmail, string? phone)
    {
        (EmailConfirmed, PhoneNumberConfirmed) = (EmailConfirmed && email == Email, PhoneNumberConfirmed && phone == PhoneNumber);
        (Email, NormalizedEmail, PhoneNumber) = (email, normalizedEmail, phone);
    }

    /// <summary>Whether an administrator locked it; after wrong passwords it opens by itself.</summary>
    public bool IsLockedByAdministrator => LockoutEnd == UntilFurtherNotice;

    /// <summary>Until an administrator unlocks it; every session and token is over.</summary>
    public void Lock()
    {
        LockoutEnabled = true;
        LockoutEnd = UntilFurtherNotice;
        EndSessions();
    }

    public void Unlock() => LockoutEnd = null;

    /// <summary>Of two saves at once that rest on this account, one is refused and runs again on what the other left.</summary>
    public void RequireNoOtherSave() => ConcurrencyStamp = Guid.CreateVersion7().ToString();

    /// <summary>Sets another password; every session and token is over.</summary>
    /// <param name="hash">Hash of the new password.</param>
    /// <param name="isTemporary">Given by somebody else, so that the person has to choose another.</param>
    public void SetPassword(string hash, bool isTemporary)
    {
        PasswordHash = hash;
        PasswordIsTemporary = isTemporary;
        EndSessions();
    }

    /// <summary>Gives the account another stamp: sessions and tokens that carry the old one are no longer accepted.</summary>
    public void EndSessions() => SecurityStamp = Convert.ToHexString(RandomNumberGenerator.GetBytes(20));
}
