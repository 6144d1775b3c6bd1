namespace Mediation.Core.Organisation;

/// <summary>
/// Somebody may not decide any more what waits in a unit: locked, without a role that was held, or in another unit. Modules with work that waits for such a
/// person hear it by an effect (<see cref="Effect"/>) and see that it waits for somebody else.
/// </summary>
/// <param name="PersonId">Who.</param>
/// <param name="UnitPath">Unit in which the person decided until now.</param>
/// <param name="After">The last piece of work that was looked at; the rest follows in another save.</param>
public sealed record LostAuthority(Guid PersonId, string UnitPath, Guid After = default)
{
    /// <summary>Kind of the effect.</summary>
    public const string Effect = "lost-authority";

    /// <summary>Whether anything was taken: roles that are added, and the same unit, take nothing.</summary>
    public static bool IsTaken(IEnumerable<string> rolesBefore, IEnumerable<string> rolesSince, Guid? unitBefore, Guid? unitSince) =>
        unitBefore != unitSince || rolesBefore.Except(rolesSince, StringComparer.Ordinal).Any();
}
