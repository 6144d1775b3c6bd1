using Microsoft.AspNetCore.Identity;

namespace Mediation.Core.Organisation;

/// <summary>A person who signs in: of the bank (with a unit) or of a mediation body (with that body).</summary>
public sealed class MediationUser : IdentityUser<Guid>
{
    public MediationUser() => Id = Guid.CreateVersion7();

    public string DisplayName { get; set; } = string.Empty;

    /// <summary>Post, such as 广州分行副行长; printed where a leader is named.</summary>
    public string Post { get; set; } = string.Empty;

    public Guid? UnitId { get; set; }

    public Guid? BodyId { get; set; }

    /// <summary>Absent until this instant; nobody is named for anything in the meantime.</summary>
    public DateTimeOffset? AbsentUntil { get; set; }

    /// <summary>Made for demonstration; refused outside Development.</summary>
    public bool IsDemo { get; set; }

    public bool IsAbsent(DateTimeOffset now) => AbsentUntil > now;
}
