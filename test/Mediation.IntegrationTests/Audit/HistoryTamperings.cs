using Mediation.Core.History;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Audit;

/// <summary>What somebody does to the chains, to whole cases and to the numbers.</summary>
internal static class HistoryTamperings
{
    public static IEnumerable<Tampering> Of(AuditedJourney journey)
    {
        // SQLite keeps ids as upper-case text.
        var (one, last) = (Id(journey, journey.Case), Id(journey, journey.LastCase));
        foreach (
            var (column, value) in new[]
            {
                ("At", "'2001-02-03 04:05:06'"),
                ("ActorId", Id(journey, new Guid("0199f3a0-0000-7000-8000-0000000000aa"))),
                ("ActorName", "'nobody'"),
                ("Event", "'ComplaintWithdrawn'"),
                ("Payload", "'{}'"),
                ("Rows", "'-duty 1'"),
                ("PreviousHash", "'00'"),
                ("Hash", "'00'"),
            }
        )
        {
            yield return Tampering.Sql(
                $"history.{column}",
                $"""UPDATE "history" SET "{column}" = {value} WHERE "CaseId" = {one} AND "Sequence" = 2""",
                "Altered",
                "Unlinked"
            );
        }

        yield return Tampering.Sql("first entry deleted", $"""DELETE FROM "history" WHERE "CaseId" = {one} AND "Sequence" = 1""", "Missing");
        yield return Tampering.Sql("entry deleted in the middle", $"""DELETE FROM "history" WHERE "CaseId" = {one} AND "Sequence" = 3""", "Missing");
        yield return Tampering.Sql("last entry deleted", LastEntry("""DELETE FROM "history" WHERE """, one), "Missing");
        yield return Tampering.Sql(
            "two entries swapped",
            $"""
            UPDATE "history" SET "Sequence" = 10002 WHERE "CaseId" = {one} AND "Sequence" = 2;
            UPDATE "history" SET "Sequence" = 2 WHERE "CaseId" = {one} AND "Sequence" = 3;
            UPDATE "history" SET "Sequence" = 3 WHERE "CaseId" = {one} AND "Sequence" = 10002
            """,
            "Altered"
        );
        yield return Tampering.Sql("head of a chain", $"""UPDATE "case_chain" SET "Head" = '00' WHERE "CaseId" = {one}""", "HeadDiffers");
        yield return Tampering.Sql("length of a chain", $"""UPDATE "case_chain" SET "Length" = 1 WHERE "CaseId" = {one}""", "Missing");
        yield return Tampering.Sql("chain row deleted", $"""DELETE FROM "case_chain" WHERE "CaseId" = {one}""", "HeadDiffers");
        yield return Tampering.Sql(
            "history of a case deleted",
            $"""DELETE FROM "history" WHERE "CaseId" = {one}; DELETE FROM "case_chain" WHERE "CaseId" = {one}""",
            "Missing"
        );
        var institution = Id(journey, HistoryChains.Institution);
        yield return Tampering.Sql(
            "history of the institution deleted",
            $"""DELETE FROM "history" WHERE "CaseId" = {institution}; DELETE FROM "case_chain" WHERE "CaseId" = {institution}""",
            "Missing"
        );
        yield return Tampering.Sql("number series set on", """UPDATE "number_series" SET "Last" = "Last" + 1""", "number");
        yield return Tampering.Sql("number series set back", """UPDATE "number_series" SET "Last" = "Last" - 1""", "number");
        yield return Tampering.Sql("number series deleted", """DELETE FROM "number_series" """, "number");
        yield return Tampering.Sql(
            "note slipped in",
            $"""
            INSERT INTO "note" ("Id", "CaseId", "Text", "WrittenBy", "WrittenAt")
            SELECT {Id(journey, Guid.CreateVersion7())}, "CaseId", "Text", "WrittenBy", "WrittenAt" FROM "note" WHERE "Text" = '已说明'
            """,
            "Unrecorded note"
        );
        yield return Tampering.Sql(
            "role given",
            """
            INSERT INTO "AspNetUserRoles" ("UserId", "RoleId")
            SELECT u."Id", r."Id" FROM "AspNetUsers" u, "AspNetRoles" r WHERE u."UserName" = 'chenjing' AND r."Name" = 'Leader'
            """,
            "Unrecorded AspNetUserRoles"
        );
        yield return Tampering.Sql(
            "claim given",
            """
            INSERT INTO "AspNetUserClaims" ("UserId", "ClaimType", "ClaimValue")
            SELECT "Id", 'role', 'Admin' FROM "AspNetUsers" WHERE "UserName" = 'chenjing'
            """,
            "Unrecorded AspNetUserClaims"
        );
        yield return new Tampering(
            "entries hashed anew with another decision",
            db => RehashAsync(db, journey.Case, """ "Payload" = replace("Payload", '3000', '30') """),
            "Altered"
        );
        yield return new Tampering(
            "entries hashed anew with another actor and time of closing",
            db => RehashAsync(db, journey.Case, """ "ActorName" = 'nobody' """),
            "Altered"
        );
        yield return new Tampering("whole case deleted", db => DeleteCaseAsync(db, one), "number 1 of the series");
        yield return new Tampering("last case deleted, its number taken back", db => DeleteLastCaseAsync(db, last), "the whole history is gone")
        {
            NeedsAnchor = true,
        };
        yield return new Tampering("last reading cut, head set back", db => DirectSql.RunAsync(db, CutTail(last)), "the history was cut")
        {
            NeedsAnchor = true,
        };
        yield return new Tampering(
            "anchor made unknown, as an old backup would",
            db => DirectSql.RunAsync(db, """DELETE FROM "anchor" """),
            "does not know this anchor"
        )
        {
            NeedsAnchor = true,
        };
    }

    private static string Id(AuditedJourney journey, Guid id) =>
        journey.App.Data.Options.Provider == DatabaseProvider.Sqlite ? $"'{id.ToString().ToUpperInvariant()}'" : $"'{id}'";

    private static string LastEntry(string what, string id) =>
        $"""{what} "CaseId" = {id} AND "Sequence" = (SELECT "Length" FROM "case_chain" WHERE "CaseId" = {id})""";

    private static string CutTail(string id) =>
        $"""
            {LastEntry("""DELETE FROM "history" WHERE """, id)};
            UPDATE "case_chain" SET "Length" = "Length" - 1,
                "Head" = (SELECT "Hash" FROM "history" WHERE "history"."CaseId" = {id} AND "Sequence" = "Length" - 1) WHERE "CaseId" = {id}
            """;

    /// <summary>By somebody who knows how entries are hashed, but has no key.</summary>
    private static async Task<int> RehashAsync(MediationDbContext db, Guid id, string change)
    {
        var of = db is SqliteMediationDbContext ? $"'{id.ToString().ToUpperInvariant()}'" : $"'{id}'";
        var changed = await DirectSql.RunAsync(db, $"""UPDATE "history" SET {change} WHERE "CaseId" = {of}""");
        AuditKey guessed = new(new byte[AuditKey.Bytes]);
        var previous = "";
        foreach (var entry in await db.Set<HistoryEntry>().AsNoTracking().Where(e => e.CaseId == id).OrderBy(e => e.Sequence).ToListAsync())
        {
            var anew = HistoryEntry.Sealed(
                entry.CaseId,
                entry.Sequence,
                entry.At,
                entry.ActorId,
                entry.ActorName,
                entry.Event,
                entry.Payload,
                entry.Rows,
                previous,
                guessed
            );
            await DirectSql.RunAsync(
                db,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"""UPDATE "history" SET "PreviousHash" = '{previous}', "Hash" = '{anew.Hash}' WHERE "CaseId" = {of} AND "Sequence" = {entry.Sequence}"""
                )
            );
            previous = anew.Hash;
        }

        await DirectSql.RunAsync(db, $"""UPDATE "case_chain" SET "Head" = '{previous}' WHERE "CaseId" = {of}""");
        return changed;
    }

    private static Task<int> DeleteLastCaseAsync(MediationDbContext db, string id) =>
        DirectSql.RunAsync(db, $"""UPDATE "number_series" SET "Last" = "Last" - 1 WHERE "Key" LIKE 'TS-%'; {Deletions(db, id)}""");

    private static Task<int> DeleteCaseAsync(MediationDbContext db, string id) => DirectSql.RunAsync(db, Deletions(db, id));

    /// <summary>Everything that refers to the case, in whatever table, what hangs on those rows first.</summary>
    private static string Deletions(MediationDbContext db, string id)
    {
        var direct = db.Model.GetEntityTypes().Where(t => t.FindProperty("CaseId") is not null).Select(t => t.GetTableName()!).Distinct().ToList();
        List<string> sql =
        [
            .. new[] { ("mediation_case", "MediationId"), ("leader_ownership", "OwnershipId") }.SelectMany(above =>
                Children(db, above.Item1)
                    .Select(child => $"""DELETE FROM "{child}" WHERE "{above.Item2}" IN (SELECT "Id" FROM "{above.Item1}" WHERE "CaseId" = {id})""")
            ),
            .. direct.Select(table => $"""DELETE FROM "{table}" WHERE "CaseId" = {id}"""),
            .. Children(db, "complaint").Where(child => !direct.Contains(child)).Select(child => $"""DELETE FROM "{child}" WHERE "ComplaintId" = {id}"""),
            $"""DELETE FROM "complaint" WHERE "Id" = {id}""",
        ];
        return string.Join("; ", sql);
    }

    private static IEnumerable<string> Children(MediationDbContext db, string table) =>
        db
            .Model.GetEntityTypes()
            .Where(t => !t.IsOwned() && t.GetForeignKeys().Any(f => f.PrincipalEntityType.GetTableName() == table))
            .Select(t => t.GetTableName()!)
            .Distinct();
}
