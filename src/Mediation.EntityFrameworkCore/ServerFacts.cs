using System.Globalization;

namespace Mediation.EntityFrameworkCore;

/// <summary>What a database server says of itself, against what the program needs.</summary>
public static class ServerFacts
{
    /// <summary>The oldest that their makers still mend at the time of this release, and that EF's queries run on.</summary>
    private const int OldestPostgreSql = 14;
    private const int OldestSqlServer = 15;
    private const int OldestCompatibility = 150;

    /// <param name="major">Major version: 15 is SQL Server 2019.</param>
    /// <param name="compatibility">Compatibility level of the database.</param>
    /// <param name="readCommittedSnapshot">Whether readers see the last committed version instead of waiting for writers.</param>
    public static IReadOnlyList<string> OfSqlServer(int major, int compatibility, bool readCommittedSnapshot)
    {
        List<string> findings = [];
        if (major < OldestSqlServer)
        {
            findings.Add(Line($"The server is SQL Server version {major}; {OldestSqlServer} (2019) or newer is needed."));
        }
        else if (compatibility < OldestCompatibility)
        {
            findings.Add(
                Line($"The database's compatibility level is {compatibility}. Run: ALTER DATABASE CURRENT SET COMPATIBILITY_LEVEL = {OldestCompatibility}")
            );
        }

        if (!readCommittedSnapshot)
        {
            findings.Add("Readers wait for writers and deadlock with them. Run: ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE");
        }

        return findings;
    }

    /// <param name="major">Major version.</param>
    /// <param name="encoding">Encoding of the database.</param>
    public static IReadOnlyList<string> OfPostgreSql(int major, string encoding)
    {
        List<string> findings = [];
        if (major < OldestPostgreSql)
        {
            findings.Add(Line($"The server is PostgreSQL {major}; {OldestPostgreSql} or newer is needed."));
        }

        if (encoding != "UTF8")
        {
            findings.Add($"The database's encoding is {encoding}, which cannot keep every Chinese name. Make the database anew with ENCODING 'UTF8'.");
        }

        return findings;
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
