namespace Mediation.Accounts.Domain;

/// <summary>
/// What shall happen to an account: other roles or another unit, or a reset of the sign-in. One administrator proposes, another approves: nobody
/// decides what he proposed himself, nor anything about himself (four eyes). Until it is approved nothing changes.
/// </summary>
public sealed class AccountProposal : AggregateRoot
{
    private AccountProposal() { }

    /// <summary>The person.</summary>
    public Guid UserId { get; private init; }

    public ProposalKind Kind { get; private init; }

    /// <summary>
    /// Roles that the person shall hold, in the order of <see cref="MediationRoles.All"/>, separated by blanks; empty for none and for a reset.
    /// </summary>
    public string Roles { get; private init; } = string.Empty;

    /// <summary>Unit of the bank; null for people of a mediation body.</summary>
    public Guid? UnitId { get; private init; }

    public string Reason { get; private init; } = string.Empty;

    public Guid ProposedBy { get; private init; }

    public DateTimeOffset ProposedAt { get; private init; }

    public ProposalState State { get; private set; }

    public Guid? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public IReadOnlyList<string> RoleNames => Roles.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <exception cref="BusinessException">
    /// <c>Accounts:RoleOfOthers</c>: a role of the bank for people of a body, or the other way round; <c>Accounts:AdministratorAlone</c>.
    /// </exception>
    public static AccountProposal OfRoles(MediationUser person, IEnumerable<string> roles, Guid? unitId, string reason, Guid by, DateTimeOffset now)
    {
        string[] wanted = [.. MediationRoles.All.Intersect(roles, StringComparer.Ordinal)];
        EnsureSeparate(wanted);
        var possible = person.BodyId is null ? MediationRoles.OfBank : MediationRoles.OfBodies;
        if (wanted.Except(possible, StringComparer.Ordinal).Any() || (person.BodyId is not null && unitId is not null))
        {
            throw AccountErrors.RoleOfOthers();
        }

        if (person.BodyId is null && wanted.Length > 0 && unitId is null)
        {
            throw AccountErrors.UnitMissing();
        }

        return new AccountProposal
        {
            UserId = person.Id,
            Kind = ProposalKind.Roles,
            Roles = string.Join(' ', wanted),
            UnitId = unitId,
            Reason = reason,
            ProposedBy = by,
            ProposedAt = now,
        };
    }

    /// <summary>A temporary password for somebody who cannot sign in, and no authenticator any more.</summary>
    /// <exception cref="BusinessException"><c>Accounts:NotYourself</c></exception>
    public static AccountProposal OfReset(Guid userId, string reason, Guid by, DateTimeOffset now) =>
        by == userId
            ? throw AccountErrors.NotYourself()
            : new AccountProposal
            {
                UserId = userId,
                Kind = ProposalKind.SignInReset,
                Reason = reason,
                ProposedBy = by,
                ProposedAt = now,
            };

    /// <exception cref="BusinessException"><c>Accounts:FourEyes</c>, <c>Accounts:AdministratorAlone</c>, <c>Accounts:ProposalDecided</c></exception>
    public void Approve(Guid by, DateTimeOffset now)
    {
        EnsureFourEyes(by);

        // Also of proposals made before the rule.
        EnsureSeparate(RoleNames);
        Decide(ProposalState.Approved, by, now);
    }

    /// <summary>Refused by another, or taken back by whoever proposed it.</summary>
    /// <exception cref="BusinessException"><c>Accounts:ProposalDecided</c></exception>
    public void Refuse(Guid by, DateTimeOffset now) => Decide(ProposalState.Refused, by, now);

    public bool MayBeApprovedBy(Guid by) => by != ProposedBy && by != UserId;

    private static void EnsureSeparate(IReadOnlyCollection<string> roles)
    {
        if (!MediationRoles.AreSeparate(roles))
        {
            throw AccountErrors.AdministratorAlone();
        }
    }

    private void EnsureFourEyes(Guid by)
    {
        if (!MayBeApprovedBy(by))
        {
            throw AccountErrors.FourEyes();
        }
    }

    private void Decide(ProposalState state, Guid by, DateTimeOffset now)
    {
        if (State != ProposalState.Open)
        {
            throw AccountErrors.ProposalDecided();
        }

        (State, DecidedBy, DecidedAt) = (state, by, now);
    }
}
