namespace Mediation.Core.Errors;

/// <summary>Tells the faults of what the program depends on (database, disk) from its own: they are answered as such, and never as a defect.</summary>
public sealed class ResourceFaults(IDatabaseFaults database)
{
    /// <summary>errno of Linux: no space, a file too large, over quota.</summary>
    private const int NoSpace = 28;
    private const int FileTooLarge = 27;
    private const int OverQuota = 122;

    /// <summary>HRESULT of Windows: handle disk full, disk full.</summary>
    private const int HandleDiskFull = unchecked((int)0x80070027);
    private const int DiskFull = unchecked((int)0x80070070);

    /// <summary>What the first of the faults that is one of the database means; <see cref="DatabaseFault.Other"/> when none is.</summary>
    public DatabaseFault KindOf(Exception fault)
    {
        for (var one = fault; one is not null; one = one.InnerException)
        {
            if (database.KindOf(one) is not DatabaseFault.Other and var kind)
            {
                return kind;
            }
        }

        return DatabaseFault.Other;
    }

    /// <summary>The same may succeed in a moment, and nothing was saved.</summary>
    public bool MayTryAgain(Exception fault) =>
        fault is not CommitUnknownException && KindOf(fault) is (DatabaseFault.Conflict or DatabaseFault.Busy or DatabaseFault.Lost);

    /// <returns>What is answered: unavailable for a while, or no room left; null when it is a fault of the program itself.</returns>
    public BusinessException? RefusalOf(Exception fault) =>
        fault is BusinessException or OperationCanceledException ? null
        : IsDiskFull(fault) ? CoreErrors.StorageFull()
        : KindOf(fault) switch
        {
            DatabaseFault.Full => CoreErrors.StorageFull(),
            DatabaseFault.Conflict or DatabaseFault.Busy or DatabaseFault.Lost => CoreErrors.Unavailable(),
            _ => null,
        };

    private static bool IsDiskFull(Exception fault)
    {
        for (var one = fault; one is not null; one = one.InnerException)
        {
            if (one is IOException && one.HResult is (NoSpace or FileTooLarge or OverQuota or HandleDiskFull or DiskFull))
            {
                return true;
            }
        }

        return false;
    }
}
