namespace Mediation.IntegrationTests.Audit;

/// <summary>
/// The same value in another spelling, which only SQLite stores: queries compare the text, so that a report or a right is another one although
/// whoever reads the value sees the old one.
/// </summary>
internal static class SpellingTamperings
{
    public static IEnumerable<Tampering> All =>
        [
            Of("complaint", "ReceivedAt", """replace("ReceivedAt", ' ', 'T')"""),
            Of("complaint", "NextDueAt", """replace("NextDueAt", ' ', 'T')"""),
            Of("duty", "DueAt", """ "DueAt" || '0' """),
            Of("complaint", "ClaimedAmount", """ "ClaimedAmount" + 0.4"""),
            Of("complaint", "Narrative", """cast("Narrative" as blob)"""),
            Of("complaint", "UnitId", """lower("UnitId")"""),
            Of("complaint", "IsOpen", """ "IsOpen" + 0.2"""),
            Of("note", "Id", """lower("Id")"""),
            Of("AspNetUserRoles", "UserId", """lower("UserId")"""),
        ];

    private static Tampering Of(string table, string column, string spelling) =>
        Tampering.Sql($"another spelling of {table}.{column}", $"""UPDATE "{table}" SET "{column}" = {spelling}""", $"{table}.{column}", $"{table} ");
}
