namespace Mediation.IntegrationTests.Audit;

/// <summary>What somebody does to who complained: with every column and every row of <c>party</c> and <c>person_key</c> besides.</summary>
internal static class PersonTamperings
{
    private const string Swap = """
        UPDATE "party" SET "Sealed" = (SELECT o."Sealed" FROM "party" o WHERE o."Id" <> "party"."Id" ORDER BY o."Id" LIMIT 1)
        """;

    private const string SwapKeys = """
        UPDATE "person_key" SET "Wrapped" = (SELECT o."Wrapped" FROM "person_key" o WHERE o."PersonId" <> "person_key"."PersonId" ORDER BY o."PersonId" LIMIT 1)
        """;

    private const string SwapWords = """
        UPDATE "search_text" SET "Tokens" = (SELECT o."Tokens" FROM "search_text" o WHERE o."Id" <> "search_text"."Id" ORDER BY o."Id" DESC LIMIT 1)
        """;

    public static IEnumerable<Tampering> All =>
        [
            Tampering.Sql("the sealed persons of two cases swapped", Swap, "Differs party.Sealed"),
            Tampering.Sql("the sealed persons of two cases swapped, seen by opening", Swap, "it does not open"),
            Tampering.Sql("the keys of two persons swapped", SwapKeys, "Differs person_key.Wrapped"),
            Tampering.Sql("the parts of a name deleted", """DELETE FROM "party_name_part" """, "Differs party_name_part"),
            Tampering.Sql("a part of a name altered", """UPDATE "party_name_part" SET "Mark" = "Mark" + 1""", "Differs party_name_part"),
            Tampering.Sql(
                "a part of a name slipped in",
                """INSERT INTO "party_name_part" ("PartyId", "Mark") SELECT "Id", 42 FROM "party" """,
                "Differs party_name_part"
            ),
            Tampering.Sql("a case taken out of the search", """DELETE FROM "search_text" """, "RowMissing search_text"),
            Tampering.Sql("the words of two cases swapped", SwapWords, "Differs search_text"),
            Tampering.Sql("a person's key destroyed", """DELETE FROM "person_key" """, "RowMissing person_key"),
        ];
}
