using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Audit;

/// <summary>Whoever may change the schema puts something beside the program: the audit and the doctor name it.</summary>
[OnEveryDatabase]
public sealed class SchemaTamperingTests
{
    [Fact]
    public async Task A_schema_as_the_program_made_it_has_no_finding()
    {
        await using var data = await TestDatabase.WithReferenceDataAsync();
        (await data.ReadAsync(db => SchemaInspection.FindAsync(db, default))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_foreign_trigger_an_index_that_is_gone_and_one_that_is_no_longer_unique_are_named()
    {
        await using var data = await TestDatabase.WithDemoBankAsync(3);
        foreach (var statement in Statements())
        {
            await data.ReadAsync(db => DirectSql.RunAsync(db, statement));
        }

        data.ClosePool();
        foreach (var verb in new[] { ["audit", "verify"], new[] { "doctor" } })
        {
            var (code, output) = await Verb.RunAsync(data, verb);
            code.ShouldBe(1, output);
            output.ShouldContain("trigger or rule forgetful on complaint");
            output.ShouldContain("RowMissing index IX_security_event_At on security_event");
            output.ShouldContain("index IX_complaint_Number on complaint is no longer unique");
        }
    }

    private static string[] Statements() =>
        TestDatabase.Default switch
        {
            DatabaseProvider.Sqlite =>
            [
                """CREATE TRIGGER forgetful AFTER UPDATE ON "complaint" BEGIN UPDATE "complaint" SET "Narrative" = 'x' WHERE 1 = 0; END""",
                """DROP INDEX "IX_security_event_At" """,
                """DROP INDEX "IX_complaint_Number" """,
                """CREATE INDEX "IX_complaint_Number" ON "complaint" ("Number")""",
            ],
            DatabaseProvider.PostgreSql =>
            [
                """
                    CREATE FUNCTION forget() RETURNS trigger AS $$ BEGIN RETURN NEW; END $$ LANGUAGE plpgsql
                    """,
                """CREATE TRIGGER forgetful BEFORE UPDATE ON "complaint" FOR EACH ROW EXECUTE FUNCTION forget()""",
                """DROP INDEX accounts."IX_security_event_At" """,
                """DROP INDEX complaints."IX_complaint_Number" """,
                """CREATE INDEX "IX_complaint_Number" ON "complaint" ("Number")""",
            ],
            _ =>
            [
                """CREATE TRIGGER forgetful ON "complaint" AFTER UPDATE AS SELECT 1""",
                """DROP INDEX "IX_security_event_At" ON "security_event" """,
                """DROP INDEX "IX_complaint_Number" ON "complaint" """,
                """CREATE INDEX "IX_complaint_Number" ON "complaint" ("Number")""",
            ],
        };
}
