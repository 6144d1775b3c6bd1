using System.IO.Compression;
using Mediation.IntegrationTests.Databases;
using Mediation.Referrals.Domain;
using MiniExcelLibs;

namespace Mediation.IntegrationTests.Reports;

/// <summary>The report over the demo year: each figure is as long as its list, a recount over the rows agrees, and the workbook says the same.</summary>
[OnEveryDatabase]
public sealed class ComplianceReportTests(ComplianceReportTests.DemoYear year) : IClassFixture<ComplianceReportTests.DemoYear>
{
    private static readonly Regex Linked = new(
        "<a href=\"(?<href>/(complaints|reports/mediations)\\?[^\"]*)\">(?<value>[0-9.,%—]+)</a>",
        RegexOptions.ExplicitCapture,
        Wait.Patience
    );
    private static readonly Regex Export = new("href=\"(?<href>/api/v1/reports/[a-z]+/export[^\"]*)\"", RegexOptions.ExplicitCapture, Wait.Patience);
    private static readonly Regex Tag = new("<[^>]+>", RegexOptions.ExplicitCapture, Wait.Patience);
    private static readonly Regex Counted = new("data-count=\"(?<count>[0-9]+)\"", RegexOptions.ExplicitCapture, Wait.Patience);
    private readonly TestServer server = year.Server;

    [Fact]
    public async Task Every_figure_is_as_long_as_the_list_it_leads_to()
    {
        using var compliance = await Person.SignedInAsync(server.Address, "hegui");
        using var api = await server.ClientAsync(MediationRoles.Compliance);
        var lastYear = DateTime.UtcNow.Year - 1;
        foreach (
            var period in new[]
            {
                $"from={lastYear}-01-01&to={lastYear + 1}-12-31",
                $"from={lastYear}-12-01&to={lastYear + 1}-02-28",
                $"from={lastYear + 1}-04-01&to={lastYear + 1}-06-30",
                "",
            }
        )
        {
            var report = await api.ReadAsync($"reports/compliance?{period}");
            var page = await compliance.OpenAsync($"/reports?{period}");
            var figures = Linked
                .Matches(page)
                .Select(m => (Value: m.Groups["value"].Value, Href: WebUtility.HtmlDecode(m.Groups["href"].Value)))
                .Where(f => !f.Value.Contains('%') && !f.Value.Contains('.'))
                .ToList();
            figures.Count.ShouldBeGreaterThan(20, period);
            foreach (var (value, href) in figures)
            {
                var list = await compliance.OpenAsync(href);
                Counted.Match(list).Groups["count"].Value.ShouldBe(value.Replace(",", "", StringComparison.Ordinal), href);
                list.ShouldContain("data-filter", customMessage: href);
            }

            report.GetProperty("total").GetInt32().ShouldBe(report.GetProperty("byState").EnumerateArray().Sum(s => s.GetProperty("count").GetInt32()));
        }
    }

    [Fact]
    public async Task Every_figure_of_the_tiles_leads_to_its_cases_the_ones_in_words_too()
    {
        using var compliance = await Person.SignedInAsync(server.Address, "hegui");
        using var api = await server.ClientAsync(MediationRoles.Compliance);
        var report = await api.ReadAsync("reports/compliance");
        var page = await compliance.OpenAsync("/reports");
        var tiles = Tag.Replace(
            page[page.IndexOf("class=\"tiles\"", StringComparison.Ordinal)..page.IndexOf("class=\"reports\"", StringComparison.Ordinal)],
            m =>
                m.Value.StartsWith("<a ", StringComparison.Ordinal) ? "["
                : m.Value == "</a>" ? "]"
                : ""
        );
        var mediation = report.GetProperty("mediation");
        tiles.ShouldContain($"其中在办 [{report.GetProperty("open").GetInt32()}] 件");
        tiles.ShouldContain($"受理 [{mediation.GetProperty("accepted").GetInt32()}] 件");
        tiles.ShouldContain($"[{mediation.GetProperty("agreed").GetInt32()}] 件达成协议");
        tiles.ShouldContain($"[{mediation.GetProperty("agreed").GetInt32()}] / [{mediation.GetProperty("accepted").GetInt32()}]");
    }

    [Fact]
    public async Task The_list_behind_a_figure_is_exported_whole_by_its_own_filter_without_persons()
    {
        using var compliance = await Person.SignedInAsync(server.Address, "hegui");
        var page = await compliance.OpenAsync("/reports");
        foreach (
            var (value, href) in Linked
                .Matches(page)
                .Select(m => (Value: m.Groups["value"].Value, Href: WebUtility.HtmlDecode(m.Groups["href"].Value)))
                .Where(f => int.TryParse(f.Value, out var count) && count > 0)
                .DistinctBy(f => f.Href)
        )
        {
            var export = WebUtility.HtmlDecode(Export.Match(await compliance.OpenAsync(href)).Groups["href"].Value);
            export.ShouldNotBeEmpty(href);
            var bytes = await compliance.Http.GetByteArrayAsync(new Uri(export, UriKind.Relative));
            using MemoryStream workbook = new(bytes);
            workbook.GetSheetNames()[1].ShouldBe("筛选条件");
            workbook.Position = 0;
            workbook.Query(useHeaderRow: true).Count().ShouldBe(int.Parse(value, System.Globalization.CultureInfo.InvariantCulture), export);
            await ShouldNameNobodyAsync(bytes);
        }
    }

    [Fact]
    public async Task Only_who_may_read_reports_exports_a_list()
    {
        using var handler = await Person.SignedInAsync(server.Address, "chenjing");
        Export.IsMatch(await handler.OpenAsync("/complaints")).ShouldBeFalse();
        using var api = await server.HandlerAsync();
        await api.GetAsync(new Uri("/api/v1/reports/complaints/export", UriKind.Relative))
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Core:PermissionMissing");
        using var compliance = await server.ClientAsync(MediationRoles.Compliance);
        await compliance
            .GetAsync(new Uri("/api/v1/reports/complaints/export?dutyFrom=0001-01-01", UriKind.Relative))
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:DateOutOfRange", "dutyFrom");
        await compliance
            .GetAsync(new Uri("/api/v1/reports/complaints/export?state=99", UriKind.Relative))
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:UnknownChoice", "state");
    }

    [Theory]
    [InlineData("zz")]
    [InlineData("TJ-OUT-2026-999999")]
    public async Task A_place_in_the_list_that_no_page_gave_is_refused_and_said(string after)
    {
        using var compliance = await server.ClientAsync(MediationRoles.Compliance);
        await compliance
            .GetAsync(new Uri($"/api/v1/reports/mediations?after={after}", UriKind.Relative))
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:MalformedPageKey", "after");
        using var person = await Person.SignedInAsync(server.Address, "hegui");
        (await person.OpenAsync($"/reports/mediations?after={after}")).ShouldContain("翻页地址不完整");
    }

    [Fact]
    public async Task A_place_in_another_list_is_none_in_this_one()
    {
        using var compliance = await server.ClientAsync(MediationRoles.Compliance);
        var (pushed, agreed) = (await NumbersAsync("Pushed"), await NumbersAsync("Agreed"));
        await compliance.ReadAsync($"reports/mediations?figure=Agreed&after={agreed[0]}");
        await compliance
            .GetAsync(new Uri($"/api/v1/reports/mediations?figure=Agreed&after={pushed.Except(agreed).First()}", UriKind.Relative))
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:MalformedPageKey", "after");

        async Task<List<string>> NumbersAsync(string figure) =>
            [
                .. (await compliance.ReadAsync($"reports/mediations?figure={figure}&take=200"))
                    .GetProperty("rows")
                    .EnumerateArray()
                    .Select(r => r.GetProperty("number").GetString()!),
            ];
    }

    [Theory]
    [InlineData("complaints/export?search=%E6%9D%8E%E6%B7%91%E5%8D%8E&product=B02.2", "ExportComplaints", "\"search\":\"used\"")]
    [InlineData("mediations/export?figure=Agreed", "ExportMediations", "\"figure\":\"Agreed\"")]
    [InlineData("compliance/export?from=2026-01-01&to=2026-03-31", "ExportComplianceReport", "\"from\":\"2026-01-01\"")]
    public async Task An_export_is_recorded_in_the_log_without_the_words_of_a_search_and_leaves_no_file(string export, string useCase, string limit)
    {
        using var compliance = await server.ClientAsync(MediationRoles.Compliance);
        var bytes = await compliance.GetByteArrayAsync(new Uri("/api/v1/reports/" + export, UriKind.Relative));
        var line = "";
        await Wait.UntilAsync(async () =>
            (
                line = (await LogAsync()).FirstOrDefault(l => l.Contains(useCase, StringComparison.Ordinal) && l.Contains(limit, StringComparison.Ordinal))
                    ?? ""
            ).Length > 0
        );
        line.ShouldSatisfyAllConditions(t => t.ShouldContain("exported"), t => t.ShouldNotContain("李淑华"));
        await Wait.UntilAsync(() => Task.FromResult(!Directory.EnumerateFiles(Path.Combine(server.Folder, "tmp")).Any()));
        using MemoryStream workbook = new(bytes);
        workbook
            .GetSheetNames()
            .SelectMany(sheet => workbook.Query(sheetName: sheet))
            .Cast<IDictionary<string, object>>()
            .SelectMany(r => r.Values)
            .ShouldNotContain(v => v is string && ((string)v).Contains("李淑华"));
    }

    private async Task<string[]> LogAsync()
    {
        List<string> lines = [];
        foreach (var file in Directory.EnumerateFiles(Path.Combine(server.Folder, "logs"), "*.log"))
        {
            using StreamReader reader = new(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            lines.AddRange((await reader.ReadToEndAsync()).Split('\n'));
        }

        return [.. lines];
    }

    [Fact]
    public async Task The_list_behind_a_figure_says_its_period_its_limit_and_how_many()
    {
        using var compliance = await Person.SignedInAsync(server.Address, "hegui");
        var list = await compliance.OpenAsync("/complaints?open=both&duty=Decide&dutyResult=StillOverdue&dutyFrom=2026-01-01&dutyTo=2026-03-31");
        Tag.Replace(list[list.IndexOf("data-filter", StringComparison.Ordinal)..], "").ShouldContain("2026年1月1日至3月31日 · 法定时限逾期未办结 · ");
    }

    [Fact]
    public async Task A_recount_by_hand_over_the_rows_agrees()
    {
        using var compliance = await server.ClientAsync(MediationRoles.Compliance);
        var report = await compliance.ReadAsync($"reports/compliance?{Api.WholePeriod}");
        report.GetProperty("total").GetInt32().ShouldBeGreaterThan(80);
        await using var db = server.Data.Open();
        (await db.Complaints.CountAsync()).ShouldBe(report.GetProperty("total").GetInt32());
        var mediation = report.GetProperty("mediation");
        (await db.Set<MediationCase>().CountAsync(m => m.AcknowledgedAt != null)).ShouldBe(mediation.GetProperty("pushed").GetInt32());
        (await db.Set<MediationCase>().CountAsync(m => m.AgreementId != null)).ShouldBe(mediation.GetProperty("agreed").GetInt32());
        (await db.Set<MediationCase>().SumAsync(m => m.AgreedAmount ?? 0)).ShouldBe(mediation.GetProperty("sumAgreed").GetDecimal());
        report
            .GetProperty("timeliness")
            .EnumerateArray()
            .Select(d => d.GetProperty("kind").GetString())
            .ShouldBe(["Decide", "InternalDecide", "AnswerRegulator", "Review"]);
        foreach (var duty in report.GetProperty("timeliness").EnumerateArray())
        {
            var kind = duty.GetProperty("kind").GetString()!;
            (await db.Set<Duty>().CountAsync(d => d.Kind == kind && d.State == DutyState.Met)).ShouldBe(duty.GetProperty("met").GetInt32());
            (await db.Set<Duty>().CountAsync(d => d.Kind == kind && d.State == DutyState.Breached)).ShouldBe(duty.GetProperty("late").GetInt32());
        }
    }

    [Theory]
    [InlineData("from=2026-03-31&to=2026-01-01", "to", "Reports:PeriodReversed")]
    [InlineData("from=0001-01-01&to=9999-12-31", "from", "Core:DateOutOfRange")]
    [InlineData("from=2000-01-01&to=2026-01-01", "from", "Reports:PeriodTooLong")]
    public async Task Report_export_and_list_refuse_the_same_periods_beside_the_field(string period, string field, string code)
    {
        using var api = await server.ClientAsync(MediationRoles.Compliance);
        using var person = await Person.SignedInAsync(server.Address, "hegui");
        foreach (var route in new[] { "reports/compliance", "reports/compliance/export", "reports/mediations" })
        {
            await api.GetAsync(new Uri($"/api/v1/{route}?{period}", UriKind.Relative)).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, code, field);
        }

        foreach (var page in new[] { "/reports", "/reports/mediations" })
        {
            var html = await person.OpenAsync($"{page}?{period}");
            html.ShouldContain($"data-code=\"{code}\"");
            html.ShouldContain($"value=\"{period[5..15]}\"", customMessage: "what was typed stays");
        }
    }

    [Fact]
    public async Task The_workbook_has_the_figures_of_the_page_as_numbers_and_dates_in_the_readers_language_and_no_person()
    {
        using var compliance = await server.ClientAsync(MediationRoles.Compliance);
        var report = await compliance.ReadAsync($"reports/compliance?{Api.WholePeriod}");
        foreach (
            var (language, summary, head, total, pushed, sum, cases, received) in new[]
            {
                ("zh-CN", "指标", "数值", "投诉件数", "推送调解", "协议金额（元）", "案件", "收到时间"),
                ("en", "Figures", "Value", "Complaints", "Pushed to mediation", "Sum agreed (yuan)", "Cases", "Received"),
            }
        )
        {
            compliance.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
            var bytes = await compliance.GetByteArrayAsync(new Uri($"/api/v1/reports/compliance/export?{Api.WholePeriod}", UriKind.Relative));
            compliance.DefaultRequestHeaders.AcceptLanguage.Clear();
            using MemoryStream workbook = new(bytes);
            var figures = workbook.Query(useHeaderRow: true, sheetName: summary).Cast<IDictionary<string, object>>().ToList();
            var values = figures.ToDictionary(row => (string)row.Values.First(), row => row[head], StringComparer.Ordinal);
            values[total].ShouldBe(report.GetProperty("total").GetDouble());
            values[pushed].ShouldBe(report.GetProperty("mediation").GetProperty("pushed").GetDouble());
            values[sum].ShouldBe(report.GetProperty("mediation").GetProperty("sumAgreed").GetDouble());

            workbook.Position = 0;
            var rows = workbook.Query(useHeaderRow: true, sheetName: cases).Cast<IDictionary<string, object>>().ToList();
            rows.Count.ShouldBe(report.GetProperty("total").GetInt32());
            rows.ShouldAllBe(row => row[received] is DateTime);
            rows.SelectMany(row => row.Values).OfType<double>().ShouldNotBeEmpty("amounts are numbers");
            await ShouldNameNobodyAsync(bytes);

            // The figures of mediation and of the limits can be counted again from the rows behind them.
            workbook.Position = 0;
            var mediations = workbook
                .Query(useHeaderRow: true, sheetName: language == "en" ? "Mediations" : "调解案件")
                .Cast<IDictionary<string, object>>()
                .ToList();
            mediations.Count.ShouldBe(report.GetProperty("mediation").GetProperty("pushed").GetInt32());
            mediations
                .Sum(row => row[language == "en" ? "Sum agreed (yuan)" : "协议金额（元）"] as double? ?? 0)
                .ShouldBe(report.GetProperty("mediation").GetProperty("sumAgreed").GetDouble(), 0.001);
            workbook.Position = 0;
            var duties = workbook
                .Query(useHeaderRow: true, sheetName: language == "en" ? "Limits, case by case" : "时限明细")
                .Cast<IDictionary<string, object>>()
                .ToList();
            duties.Count.ShouldBe(
                report
                    .GetProperty("timeliness")
                    .EnumerateArray()
                    .Sum(t => t.GetProperty("met").GetInt32() + t.GetProperty("late").GetInt32() + t.GetProperty("stillOverdue").GetInt32())
            );
        }
    }

    private async Task ShouldNameNobodyAsync(byte[] workbook)
    {
        using ZipArchive zip = new(new MemoryStream(workbook));
        var text = string.Concat(
            zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal))
                .Select(e =>
                {
                    using StreamReader reader = new(e.Open());
                    return reader.ReadToEnd();
                })
        );
        var people = (await server.Data.PersonsAsync()).ConvertAll(p => new[] { p.Name, p.Phone, p.DocumentNumber });
        people.Count.ShouldBeGreaterThan(80);
        foreach (var known in people.SelectMany(p => p).Where(p => !string.IsNullOrEmpty(p)).Distinct(StringComparer.Ordinal))
        {
            text.ShouldNotContain(known!);
        }
    }

    /// <summary>One server with the demo year, only read.</summary>
    public sealed class DemoYear : IAsyncLifetime
    {
        public TestServer Server { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            if (TestDatabase.Missing is null)
            {
                Server = await HostedServer.StartAsync(demoCases: 120);
            }
        }

        public ValueTask DisposeAsync() => Server?.DisposeAsync() ?? default;
    }
}
