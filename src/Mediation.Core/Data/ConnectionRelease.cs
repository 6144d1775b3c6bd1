using System.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Mediation.Core.Data;

/// <summary>Ends what a context still holds of its connection before it goes back to the pool: the transaction first, then the connection.</summary>
internal static class ConnectionRelease
{
    public static async Task ReleaseAsync(DatabaseFacade database)
    {
        try
        {
            await (database.CurrentTransaction?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        finally
        {
            while (IsOpen(database))
            {
                await database.CloseConnectionAsync();
            }
        }
    }

    public static void Release(DatabaseFacade database)
    {
        try
        {
            database.CurrentTransaction?.Dispose();
        }
        finally
        {
            while (IsOpen(database))
            {
                database.CloseConnection();
            }
        }
    }

    /// <remarks>Openings are counted: a transaction that could not be ended still holds its own.</remarks>
    private static bool IsOpen(DatabaseFacade database) => database.GetDbConnection().State != ConnectionState.Closed;
}
