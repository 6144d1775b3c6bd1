using Mediation.Documents.Data;
using Mediation.Documents.Domain;
using Mediation.IntegrationTests.Databases;
using Mediation.Ownership.Domain;
using Mediation.Reports.Domain;
using Mediation.Reports.Exports;

namespace Mediation.IntegrationTests.Ownership;

/// <summary>The ledger of owned cases, its pages and its export, on every database; and the letter by which a leader answers for a case.</summary>
[OnEveryDatabase]
public sealed class LedgerTests
{
    [Fact]
    public async Task The_ledger_shows_each_reader_the_own_scope_by_filter_and_page_and_the_export_has_all_pages()
    {
        await using var bank = await Bank.OpenAsync();
        await bank.App.UnitAsync("SZ", "HO");
        var elsewhere = await bank.App.PersonAsync("d-shen", "沈行长", "SZ", MediationRoles.Leader);
        var first = await bank.RegisterAsync();
        await bank.App.AsAsync(bank.Zhou, new AcceptOwnership.Input(first.Id));
        await bank.App.AsAsync(bank.Zhou, new SetMeasure.Input(first.Id, "复核录音", bank.Zhou.Id, new DateOnly(2026, 3, 17)));
        var rest = new List<string> { first.Number };
        for (var i = 0; i < 4; i++)
        {
            bank.App.Clock.Advance(TimeSpan.FromMinutes(1));
            rest.Insert(0, (await bank.RegisterAsync()).Number);
        }

        (await ListAsync(elsewhere, new LedgerFilter())).Count.ShouldBe(0);
        (await Should.ThrowAsync<BusinessException>(() => ListAsync(elsewhere, new LedgerFilter(Unit: "GZ")))).Code.ShouldBe("Duty:UnknownUnit");
        var all = await ListAsync(bank.HeadOfficeLeader, new LedgerFilter(Unit: "HO"));
        all.Rows.Select(r => r.Number).ShouldBe(rest, "last named first");
        (all.Count, all.Next, all.Previous).ShouldBe((5, null, null));
        var row = all.Rows[^1];
        (row.State, row.Leader, row.MeasuresDone, row.Measures, row.MeasuresLate).ShouldBe((LedgerState.Accepted, "周明远", 0, 1, 0));
        (row.NamedAt, row.AcceptedAt, row.ContactedAt, row.EndedAt).ShouldBe((bank.App.Now.AddMinutes(-4), bank.App.Now.AddMinutes(-4), null, null));

        List<string> read = [];
        for (string? after = null; ; )
        {
            var page = await bank.App.AsAsync(bank.HeadOfficeLeader, new ListLedger.Input(new LedgerFilter(), after, Take: 2));
            read.AddRange(page.Rows.Select(r => r.Number));
            if (page.Next is null)
            {
                var back = await bank.App.AsAsync(bank.HeadOfficeLeader, new ListLedger.Input(new LedgerFilter(), Before: page.Previous, Take: 2));
                back.Rows.Select(r => r.Number).ShouldBe(rest[2..4]);
                break;
            }

            after = page.Next;
        }

        read.ShouldBe(rest);
        (await ListAsync(bank.Zhou, new LedgerFilter(State: LedgerState.Waiting))).Count.ShouldBe(4);
        (await ListAsync(bank.Zhou, new LedgerFilter(State: LedgerState.Accepted, Leader: "明远"))).Rows.ShouldHaveSingleItem().Number.ShouldBe(first.Number);
        (await ListAsync(bank.Zhou, new LedgerFilter(Level: RiskLevel.General))).Count.ShouldBe(0);
        (await ListAsync(bank.Zhou, new LedgerFilter(NamedTo: new DateOnly(2026, 3, 15)))).Count.ShouldBe(0);
        (await ListAsync(bank.Zhou, new LedgerFilter(NamedFrom: new DateOnly(2026, 3, 16), NamedTo: new DateOnly(2026, 3, 16)))).Count.ShouldBe(5);

        foreach (var format in Enum.GetValues<ExportFormat>())
        {
            var file = await bank.App.AsAsync(bank.Zhou, new ExportLedger.Input(new LedgerFilter(), format));
            await using var content = file.Content;
            file.Rows.ShouldBe(5);
            if (format == ExportFormat.Csv)
            {
                using StreamReader text = new(content);
                var lines = (await text.ReadToEndAsync()).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
                lines.Length.ShouldBe(6);
                lines.Skip(1).Select(l => l.Split(',')[0]).ShouldBe(rest);
            }
        }

        Task<ListLedger.Result> ListAsync(MediationUser reader, LedgerFilter filter) => bank.App.AsAsync(reader, new ListLedger.Input(filter));
    }

    [Fact]
    public async Task A_leader_who_accepts_signs_for_it_by_a_letter_and_the_next_one_by_another_that_takes_its_place()
    {
        await using var bank = await Bank.OpenAsync();
        var complaint = await bank.RegisterAsync();
        await bank.App.AsAsync(bank.Zhou, new AcceptOwnership.Input(complaint.Id));
        await bank.App.AsAsync(bank.Zhou, new SetMeasure.Input(complaint.Id, "当面向李淑华说明", bank.Zhou.Id, new DateOnly(2026, 3, 20)));
        await bank.App.AsAsync(bank.Zhou, new HandOverOwnership.Input(complaint.Id, DeclineGround.JobChange, "调任。"));
        await bank.App.AsAsync(bank.Zheng, new AcceptOwnership.Input(complaint.Id));

        var letters = await bank.App.ReadAsync(db => db.IssuedDocuments.OrderBy(d => d.Number).ToListAsync());
        letters
            .Select(l => (l.Kind, l.Number))
            .ShouldBe([(DocumentKind.ResponsibilityLetter, $"{complaint.Number}-BA01"), (DocumentKind.ResponsibilityLetter, $"{complaint.Number}-BA02")]);
        (letters[0].SupersedesId, letters[1].SupersedesId, letters[1].IssuedBy).ShouldBe((null, letters[0].Id, bank.Zheng.Id));
        var view = await bank.App.AsAsync(bank.Zheng, new GetComplaint.Input(complaint.Id));
        view.Letters.Select(l => (l.Number, l.SupersededBy, l.MayRead))
            .ShouldBe([($"{complaint.Number}-BA01", $"{complaint.Number}-BA02", true), ($"{complaint.Number}-BA02", null, true)]);
        var opened = await bank.App.AsAsync(bank.HeadOfficeLeader, new Mediation.Complaints.Letters.OpenLetter.Input(letters[1].Id));
        using MemoryStream pdf = new();
        await opened.Content.CopyToAsync(pdf);
        await opened.Content.DisposeAsync();
        using var read = UglyToad.PdfPig.PdfDocument.Open(pdf.ToArray());
        var text = string.Concat(read.GetPages().Select(p => p.Text)).Replace(" ", "", StringComparison.Ordinal);
        text.ShouldContain("郑行长");
        text.ShouldContain("责任人周明远");
        text.ShouldNotContain("李淑华", Case.Sensitive, "no complainant is named, not even by a measure");
        (await bank.App.AuditAsync()).ShouldBeEmpty();
    }
}
