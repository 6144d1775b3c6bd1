namespace Mediation.EntityFrameworkCore;

/// <summary>Which database the program uses.</summary>
public enum DatabaseProvider
{
    Sqlite,
    SqlServer,
    PostgreSql,
}
