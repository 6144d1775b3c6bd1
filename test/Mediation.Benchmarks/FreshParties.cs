using Mediation.Complaints.Domain.Parties;
using Microsoft.Data.Sqlite;

namespace Mediation.Benchmarks;

/// <summary>Gives every copied case a complainant of its own, sealed as the program seals it: a copied one would not open.</summary>
internal static class FreshParties
{
    public static async Task AddAsync(SqliteConnection db, PersonSealer sealer)
    {
        List<Guid> cases = [];
        await using (var read = db.CreateCommand())
        {
            read.CommandText = "SELECT Id FROM complaint WHERE Id NOT IN (SELECT MainOf FROM party WHERE MainOf IS NOT NULL) ORDER BY Id";
            await using var rows = await read.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                cases.Add(rows.GetGuid(0));
            }
        }

        await using var transaction = (SqliteTransaction)await db.BeginTransactionAsync();
        await using var party = Insert(
            db,
            "party (Id, ComplaintId, MainOf, Role, IsOrganisation, IsAnonymous, Sealed, NameMark, PhoneMark, NumberMark, IndexedBy, "
                + "MaySettle, ReceivesNotices, EarnsOwnLiving, AddedAt)",
            15
        );
        await using var key = Insert(db, "person_key (PersonId, CaseId, KeyId, Wrapped)", 4);
        await using var part = Insert(db, "party_name_part (PartyId, Mark)", 2);
        foreach (var id in cases)
        {
            PersonalFields fields = new()
            {
                Name = Name(),
                Phone = $"+86138{Random.Shared.Next(100_000_000):00000000}",
                DocumentNumber = $"E{Random.Shared.Next(100_000_000):00000000}",
            };
            var one = Party.Complainant(id, fields, sealer);
            await RunAsync(
                party,
                one.Id,
                id,
                id,
                "Complainant",
                0,
                0,
                one.Sealed,
                one.NameMark!,
                one.PhoneMark!,
                one.NumberMark!,
                one.IndexedBy,
                0,
                0,
                0,
                "2026-01-01 00:00:00"
            );
            await RunAsync(key, one.Id, id, one.Key!.KeyId, one.Key.Wrapped);
            foreach (var mark in one.NameParts)
            {
                await RunAsync(part, one.Id, mark.Mark);
            }
        }

        await transaction.CommitAsync();

        SqliteCommand Insert(SqliteConnection to, string table, int columns)
        {
            var insert = to.CreateCommand();
            insert.Transaction = transaction;
            insert.CommandText = $"INSERT INTO {table} VALUES ({string.Join(',', Enumerable.Range(0, columns).Select(i => $"@p{i}"))})";
            insert.Parameters.AddRange(Enumerable.Range(0, columns).Select(i => new SqliteParameter { ParameterName = $"@p{i}" }));
            return insert;
        }
    }

    /// <summary>Some thirty thousand different ones; the most frequent surname has one in ten.</summary>
    private static string Name()
    {
        const string surnames = "王王李李张张刘陈杨赵黄周吴徐孙胡朱高林何";
        const string given = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰淑华建国志红玉梅海燕春雪";
        return $"{Of(surnames)}{Of(given)}{Of(given)}";

        static char Of(string some) => some[Random.Shared.Next(some.Length)];
    }

    private static Task<int> RunAsync(SqliteCommand insert, params object[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            insert.Parameters[i].Value = values[i] is Guid id ? id.ToString().ToUpperInvariant() : values[i];
        }

        return insert.ExecuteNonQueryAsync();
    }
}
