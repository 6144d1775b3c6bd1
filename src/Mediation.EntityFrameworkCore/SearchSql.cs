namespace Mediation.EntityFrameworkCore;

/// <summary>
/// What EF has no words for: the index of texts of SQLite, and the triggers that keep it and that of SQL Server in step with <c>search_text</c>.
/// </summary>
internal static class SearchSql
{
    public const string Table = "search_text";
    public const string SqliteInserted = "search_text_inserted";
    public const string SqliteDeleted = "search_text_deleted";
    public const string SqliteUpdated = "search_text_updated";
    public const string SqlServerChanged = "search_text_changed";

    /// <remarks>
    /// Tokens are letters and digits already: the tokenizer that splits at blanks only changes none of them. The index keeps no copy of the text.
    /// </remarks>
    public static readonly IReadOnlyList<string> Sqlite =
    [
        """
            CREATE VIRTUAL TABLE "search_index" USING fts5("Tokens", content='search_text', content_rowid='Id', tokenize="ascii tokenchars '_'");
            """,
        $"""
            CREATE TRIGGER "{SqliteInserted}" AFTER INSERT ON "search_text" BEGIN
                INSERT INTO "search_index" (rowid, "Tokens") VALUES (new."Id", new."Tokens");
            END;
            """,
        $"""
            CREATE TRIGGER "{SqliteDeleted}" AFTER DELETE ON "search_text" BEGIN
                INSERT INTO "search_index" ("search_index", rowid, "Tokens") VALUES ('delete', old."Id", old."Tokens");
            END;
            """,
        $"""
            CREATE TRIGGER "{SqliteUpdated}" AFTER UPDATE OF "Tokens" ON "search_text" BEGIN
                INSERT INTO "search_index" ("search_index", rowid, "Tokens") VALUES ('delete', old."Id", old."Tokens");
                INSERT INTO "search_index" (rowid, "Tokens") VALUES (new."Id", new."Tokens");
            END;
            """,
    ];

    public const string SqlServer = $"""
        CREATE TRIGGER [core].[{SqlServerChanged}] ON [core].[search_text] AFTER INSERT, UPDATE, DELETE AS
        BEGIN
            SET NOCOUNT ON;
            DELETE t FROM [core].[search_token] t INNER JOIN deleted d ON d.[Id] = t.[TextId];
            INSERT INTO [core].[search_token] ([Token], [TextId])
            SELECT DISTINCT w.[value] COLLATE Latin1_General_100_BIN2, i.[Id] FROM inserted i CROSS APPLY STRING_SPLIT(i.[Tokens], N' ') w
            WHERE LEN(w.[value]) > 0 AND w.[value] <> N'_';
        END
        """;
}
