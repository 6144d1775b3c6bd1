namespace Mediation.Core.Data;

/// <summary>Reads the error numbers of the database in use.</summary>
public interface IDatabaseFaults
{
    /// <param name="fault">As the driver threw it; what wraps it is for the caller to open.</param>
    DatabaseFault KindOf(Exception fault);
}
