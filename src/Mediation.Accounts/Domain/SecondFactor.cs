namespace Mediation.Accounts.Domain;

/// <summary>The authenticator of a person: a shared key (RFC 6238) and the recovery codes for the day when it is lost.</summary>
public sealed class SecondFactor : IAccountRow
{
    private SecondFactor() { }

    public Guid UserId { get; private init; }

    /// <summary>The shared key, encrypted with a key that the database does not have.</summary>
    public string ProtectedKey { get; private set; } = string.Empty;

    /// <summary>When a first code proved that the authenticator knows the key; null until then, and not asked for.</summary>
    public DateTimeOffset? ActiveSince { get; private set; }

    /// <summary>Time step of the last code taken: each is taken once.</summary>
    public long LastStep { get; private set; }

    /// <summary>Hashes of the recovery codes that are left, separated by blanks.</summary>
    public string RecoveryHashes { get; private set; } = string.Empty;

    public bool IsActive => ActiveSince is not null;

    public int RecoveryCodesLeft => RecoveryHashes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    public static SecondFactor Propose(Guid userId, string protectedKey) => new() { UserId = userId, ProtectedKey = protectedKey };

    /// <summary>Another key, as long as none is active.</summary>
    public void Replace(string protectedKey)
    {
        if (IsActive)
        {
            throw AccountErrors.SecondFactorActive();
        }

        (ProtectedKey, LastStep) = (protectedKey, 0);
    }

    public void Activate(IEnumerable<string> recoveryHashes, DateTimeOffset now)
    {
        ActiveSince = now;
        RenewRecovery(recoveryHashes);
    }

    public void RenewRecovery(IEnumerable<string> hashes) => RecoveryHashes = string.Join(' ', hashes);

    /// <summary>Takes the code of a time step, once; an older one is refused as well.</summary>
    public bool TakeStep(long? step)
    {
        if (step is not { } taken || taken <= LastStep)
        {
            return false;
        }

        LastStep = taken;
        return true;
    }

    /// <summary>Takes a recovery code, once.</summary>
    public bool TakeRecovery(string hash)
    {
        var left = RecoveryHashes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!left.Contains(hash, StringComparer.Ordinal))
        {
            return false;
        }

        RenewRecovery(left.Where(h => !string.Equals(h, hash, StringComparison.Ordinal)));
        return true;
    }
}
