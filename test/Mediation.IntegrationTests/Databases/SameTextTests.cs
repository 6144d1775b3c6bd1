namespace Mediation.IntegrationTests.Databases;

/// <summary>
/// Rows that differ only in letter case, width, a blank at the end or a rare character are told apart alike on each database; the search finds words in
/// any case and width.
/// </summary>
public sealed class SameTextTests
{
    [Theory, MemberData(nameof(TestDatabase.All), MemberType = typeof(TestDatabase))]
    public async Task Keys_that_differ_in_letter_case_or_width_are_two_and_a_blank_at_the_end_is_none(DatabaseProvider provider)
    {
        await using var app = await OpenAsync(provider);
        var handler = await app.PersonAsync("chenjing", "陈静", "GZ", MediationRoles.Handler);
        var first = await app.AsAsync(handler, A(), "key-a");
        var others = new[] { await app.AsAsync(handler, A(), "KEY-A"), await app.AsAsync(handler, A(), "ｋey-a") };
        others.Select(o => o.Id).Append(first.Id).Distinct().Count().ShouldBe(3);
        (await app.AsAsync(handler, A(), "key-a ")).Id.ShouldBe(first.Id);
    }

    [Theory, MemberData(nameof(TestDatabase.All), MemberType = typeof(TestDatabase))]
    public async Task References_differ_by_letter_case_and_width_and_not_by_a_blank_or_what_nobody_sees(DatabaseProvider provider)
    {
        await using var app = await OpenAsync(provider);
        var handler = await app.PersonAsync("chenjing", "陈静", "GZ", MediationRoles.Handler);
        foreach (var reference in new[] { "ref-1", "REF-1", "ｒef-1", "réf-1", "ref-㛃", "ref-" })
        {
            await app.AsAsync(handler, A() with { ExternalReference = reference });
        }

        foreach (var same in new[] { "ref-1 ", "\u200Bref-1", "ref\u00AD-1", "ref-1\u2060" })
        {
            var refused = await Should.ThrowAsync<BusinessException>(() => app.AsAsync(handler, A() with { ExternalReference = same }));
            refused.Code.ShouldBe("Complaints:DuplicateReference");
        }
    }

    [Theory, MemberData(nameof(TestDatabase.All), MemberType = typeof(TestDatabase))]
    public async Task A_name_or_a_word_finds_itself_only_however_rare_its_characters(DatabaseProvider provider)
    {
        await using var app = await OpenAsync(provider);
        var handler = await app.PersonAsync("chenjing", "陈静", "GZ", MediationRoles.Handler);
        await app.AsAsync(handler, A("李㛃", "关于年费"));
        await app.AsAsync(handler, A("李华", "关于 Visa 卡"));
        await app.AsAsync(handler, A("李㛂", "关于 VISA 卡"));
        (await FoundAsync("李㛃")).ShouldBe(1);
        (await FoundAsync("㛃")).ShouldBe(0, "a name is found whole, and no text has it");
        (await FoundAsync("Visa")).ShouldBe(2);
        (await FoundAsync("ＶＩＳＡ ")).ShouldBe(2);

        async Task<int> FoundAsync(string words) => (await app.AsAsync(handler, new ListComplaints.Input(new(Search: words), new()))).Rows.Count;
    }

    [Theory, MemberData(nameof(TestDatabase.All), MemberType = typeof(TestDatabase))]
    public async Task Units_whose_codes_differ_in_letter_case_or_width_share_no_scope(DatabaseProvider provider)
    {
        await using var app = await OpenAsync(provider);
        var supervisor = await app.PersonAsync("liumei", "刘梅", "GZ", MediationRoles.Supervisor);
        await app.UnitAsync("GZ1", "GZ");
        foreach (var (unit, name) in new[] { ("GZ", "甲"), ("gz", "乙"), ("ＧＺ", "丙"), ("GZ0", "丁"), ("GZ1", "戊") })
        {
            if (unit is not ("GZ" or "GZ1"))
            {
                await app.UnitAsync(unit);
            }

            await app.AsSystemAsync(A("张" + name) with { Unit = unit });
        }

        var seen = await app.AsAsync(supervisor, new ListComplaints.Input(new(), new()));
        seen.Rows.Count.ShouldBe(2, "its own and that of the unit below it");
        (await app.ReadAsync(db => db.Complaints.CountAsync(c => c.UnitPath == "/gz/"))).ShouldBe(1);
    }

    /// <summary>Filled to its limit with line ends of two characters: a text is measured as it is stored, so no database finds it too long.</summary>
    [Theory, MemberData(nameof(TestDatabase.All), MemberType = typeof(TestDatabase))]
    public async Task A_text_full_of_line_ends_fits_where_its_check_lets_it_through(DatabaseProvider provider)
    {
        await using var app = await OpenAsync(provider);
        var handler = await app.PersonAsync("chenjing", "陈静", "GZ", MediationRoles.Handler);
        var registered = await app.AsAsync(handler, A() with { Address = Lines(300), Narrative = Lines(20_000) });
        var stored = await app.ReadAsync(db => db.Complaints.SingleAsync(c => c.Id == registered.Id));
        (await app.Data.PersonsAsync(registered.Id)).ShouldHaveSingleItem().Address!.Length.ShouldBe(300);
        stored.Narrative.ShouldNotContain('\r');

        var refused = await Should.ThrowAsync<InvalidInputException>(() => app.AsAsync(handler, A() with { Address = Lines(301) }));
        refused.Errors.ShouldHaveSingleItem().Code.ShouldBe("Core:TooLong");
    }

    /// <summary>So many characters once its line ends are one character each; half of them line ends.</summary>
    private static string Lines(int length) => string.Concat(Enumerable.Range(0, length).Select(i => i % 2 == 1 && i < length - 1 ? "\r\n" : "行"));

    private static async Task<TestApplication> OpenAsync(DatabaseProvider provider)
    {
        var app = await TestApplication.OpenAsync("2026-03-16 09:00", provider);
        await app.UnitAsync("GZ");
        return app;
    }

    private static RegisterComplaint.Input A(string name = "李淑华", string narrative = "年费争议") =>
        new(IntakeChannel.Hotline, name, "B02.2", "C07", "D01", narrative);
}
