using System.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Mediation.Core.Data;

/// <summary>Ends what a context still holds of its connection before it goes back to the pool: the transaction first, then the connection.</summary>
internal static class ConnectionRelease
{
    /// <summary>More than one context ever opens its connection within itself; a connection that EF does not count is closed itself.</summary>
    private const int MostOpenings = 16;

    public static async Task ReleaseAsync(DatabaseFacade database)
    {
        try
        {
            await (database.CurrentTransaction?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        finally
        {
            for (var left = MostOpenings; left > 0 && IsOpen(database); left--)
            {
                await database.CloseConnectionAsync();
            }

            await database.GetDbConnection().CloseAsync();
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
            for (var left = MostOpenings; left > 0 && IsOpen(database); left--)
            {
                database.CloseConnection();
            }

            database.GetDbConnection().Close();
        }
    }

    /// <remarks>Openings are counted: a transaction that could not be ended still holds its own.</remarks>
    private static bool IsOpen(DatabaseFacade database) => database.GetDbConnection().State != ConnectionState.Closed;
}
