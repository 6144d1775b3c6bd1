using Mediation.Core.Search;
using Microsoft.Data.Sqlite;

namespace Mediation.Benchmarks;

/// <summary>Gives every copied case a narrative of its own, and what it is found by. The same ones each time.</summary>
internal static class FreshTexts
{
    /// <summary>A word of two characters in about one case of four, and three words that stand together in one of some hundred.</summary>
    public const string Common = "年费";
    public const string Three = "分期 提前还款 违约金";

    /// <summary>Stands in one case of ten thousand.</summary>
    public const string Rare = "纪念钞";

    private const int OneRareIn = 10_000;
    private const int Sentences = 4;

    private static readonly string[] Products = ["信用卡", "房贷", "借记卡", "理财", "手机银行", "代销基金", "外汇", "分期", "消费贷", "存款"];

    private static readonly string[] Events =
    [
        "收了年费没有提前告知",
        "提前还款被收了违约金",
        "营业厅排队两个小时没有人理",
        "电话里承诺的减免一直没有到账",
        "合同上的利率和当初说的不一样",
        "还清了以后征信还显示逾期",
        "短信验证码收不到，转账失败了三次",
        "密码输错一次卡就被锁住了",
        "客服转来转去没有一个部门负责",
        "催收打到单位和家里人那里",
        "买的时候说保本，现在亏了一成",
        "取现的手续费比公示的高",
        "自动续期没有经过本人同意",
        "退款说七个工作日，已经一个月了",
        "账单里多出一笔没有消费过的款",
    ];

    private static readonly string[] Demands = ["要求退还", "要求解释", "要求道歉", "要求赔偿", "要求更正记录", "请书面答复", "请尽快处理"];

    public static async Task AddAsync(SqliteConnection db)
    {
        List<Guid> cases = [];
        await using (var read = db.CreateCommand())
        {
            read.CommandText = "SELECT Id FROM complaint WHERE Id NOT IN (SELECT SubjectId FROM search_text) ORDER BY Id";
            await using var rows = await read.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                cases.Add(rows.GetGuid(0));
            }
        }

        Random random = new(1);
        await using var transaction = (SqliteTransaction)await db.BeginTransactionAsync();
        await using var narrative = Command("UPDATE complaint SET Narrative = @p0, RedactedNarrative = @p0 WHERE Id = @p1", 2);
        await using var text = Command("INSERT INTO search_text (SubjectId, Tokens, IndexedBy, Revision) VALUES (@p0, @p1, @p2, 0)", 3);
        for (var i = 0; i < cases.Count; i++)
        {
            var (id, written) = (cases[i].ToString().ToUpperInvariant(), Narrative(random, i));
            await RunAsync(narrative, written, id);
            await RunAsync(text, id, SearchTokens.Kept([written, $"TS-2025-ZZ-{i:000000}", "B02.2", "信用卡", "Credit card"]), SearchTokens.Version);
        }

        await transaction.CommitAsync();

        SqliteCommand Command(string sql, int parameters)
        {
            var command = db.CreateCommand();
            (command.Transaction, command.CommandText) = (transaction, sql);
            command.Parameters.AddRange(Enumerable.Range(0, parameters).Select(p => new SqliteParameter { ParameterName = $"@p{p}" }));
            return command;
        }
    }

    private static string Narrative(Random random, int i) =>
        string.Concat(
            Enumerable
                .Range(0, Sentences)
                .Select(_ => $"{Of(random, Products)}{random.Next(1, 29)}日{Of(random, Events)}，金额{random.Next(100, 90_000)}元，{Of(random, Demands)}。")
        ) + (i % OneRareIn == OneRareIn / 2 ? Rare + "也没有换到。" : "");

    private static string Of(Random random, string[] some) => some[random.Next(some.Length)];

    private static async Task RunAsync(SqliteCommand command, params object[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        await command.ExecuteNonQueryAsync();
    }
}
