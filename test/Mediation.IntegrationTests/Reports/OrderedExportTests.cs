using Mediation.Accounts.Domain;
using Mediation.Accounts.People;
using Mediation.Core.Deliveries;
using Mediation.Core.Files;
using Mediation.Core.History;
using Mediation.IntegrationTests.Databases;
using Mediation.Reports.Domain;
using Mediation.Reports.Exports;
using MiniExcelLibs;

namespace Mediation.IntegrationTests.Reports;

/// <summary>An export in the background: made once, as whoever ordered it with the rights of that moment, and gone after a week.</summary>
[OnEveryDatabase]
public sealed class OrderedExportTests
{
    private static readonly OrderExport.Input AllComplaints = new(new ComplaintListFilter());

    [Fact]
    public async Task An_export_is_made_after_the_order_and_its_file_is_that_of_the_page()
    {
        await using var app = await OpenAsync();
        var officer = await app.PersonAsync("he", "何合规", "HO", MediationRoles.Compliance);
        await RegisterAsync(app, 3);
        var id = (await app.AsAsync(officer, AllComplaints)).Id;
        (await RowAsync(app, officer)).State.ShouldBe(ExportState.Waiting);
        (await RefusedAsync(() => app.AsAsync(officer, new DownloadExport.Input(id)))).Kind.ShouldBe(ErrorKind.NotFound, "it is not made yet");
        (await app.SendAsync()).ShouldBe(1);
        var row = await RowAsync(app, officer);
        (row.State, row.Count, row.Kind).ShouldBe((ExportState.Ready, 3, ExportKind.Complaints));
        var made = await app.AsAsync(officer, new DownloadExport.Input(id));
        await using (made.Content)
        {
            made.Name.ShouldBe("complaints-20260316-0900.xlsx");
            made.Content.Query(useHeaderRow: true).Count().ShouldBe(3);
        }

        (await HistoryAsync(app)).ShouldBe(["ExportOrdered", "DeliverySent", "ExportReady"], ignoreOrder: true);
        (await app.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_list_of_mediations_is_made_too_and_what_is_neither_or_both_is_refused()
    {
        await using var app = await OpenAsync();
        var officer = await app.PersonAsync("he", "何合规", "HO", MediationRoles.Compliance);
        await app.AsAsync(officer, new OrderExport.Input(Mediations: new ExportMediations.Input(MediationFigure.Agreed)));
        (await app.SendAsync()).ShouldBe(1);
        var row = await RowAsync(app, officer);
        (row.State, row.Count, row.Kind).ShouldBe((ExportState.Ready, 0, ExportKind.Mediations));
        foreach (var wrong in new[] { new OrderExport.Input(), AllComplaints with { Mediations = new ExportMediations.Input() } })
        {
            (await Should.ThrowAsync<InvalidInputException>(() => app.AsAsync(officer, wrong))).Errors.ShouldContain(e => e.Field == "complaints");
        }
    }

    [Fact]
    public async Task It_has_what_the_person_may_see_when_it_is_made_and_nothing_when_that_right_is_gone()
    {
        await using var app = await OpenAsync();
        var head = await app.PersonAsync("he", "何主管", "HO", MediationRoles.Supervisor);
        var other = await app.PersonAsync("lu", "卢主管", "HO", MediationRoles.Supervisor);
        var locked = await app.PersonAsync("ma", "马主管", "HO", MediationRoles.Supervisor);
        var admin = await app.PersonAsync("admin", "管理员", null, MediationRoles.Admin);
        await RegisterAsync(app, 2);
        foreach (var person in new[] { head, other, locked })
        {
            await app.AsAsync(person, AllComplaints);
        }

        // Between the order and its making one moves to another branch, one loses the role, and one is locked.
        await app.WriteAsync(async db =>
        {
            var branch = await db.Set<OrganisationUnit>().SingleAsync(u => u.Code == "SZ");
            (await db.Users.SingleAsync(u => u.Id == head.Id)).UnitId = branch.Id;
            db.RemoveRange(await db.UserRoles.Where(r => r.UserId == other.Id).ToListAsync());
        });
        await app.AsAsync(admin, new LockPerson.Input(locked.Id, LockReason.Left));
        (await app.SendAsync()).ShouldBe(3);
        var rows = await app.ReadAsync(db => db.Set<OrderedExport>().AsNoTracking().ToDictionaryAsync(e => e.OrderedById));
        (rows[head.Id].State, rows[head.Id].Rows).ShouldBe((ExportState.Ready, 0), "the cases are another branch's");
        (rows[other.Id].State, rows[locked.Id].State).ShouldBe((ExportState.Refused, ExportState.Refused));
        (await app.ReadAsync(db => db.Set<StoredFile>().CountAsync(f => f.CaseId == HistoryChains.Institution))).ShouldBe(1);
        (await app.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_whoever_ordered_it_downloads_it_and_each_download_is_recorded()
    {
        await using var app = await OpenAsync();
        var officer = await app.PersonAsync("he", "何合规", "HO", MediationRoles.Compliance);
        var other = await app.PersonAsync("lu", "卢合规", "HO", MediationRoles.Compliance);
        var id = (await app.AsAsync(officer, AllComplaints)).Id;
        await app.SendAsync();
        (await RefusedAsync(() => app.AsAsync(other, new DownloadExport.Input(id)))).Code.ShouldBe("Reports:ExportNotFound");
        (await app.AsAsync(other, new ListExports.Input())).Rows.ShouldBeEmpty();
        await (await app.AsAsync(officer, new DownloadExport.Input(id))).Content.DisposeAsync();
        var logged = await app.UseServiceAsync<Mediation.Accounts.SecurityLog.SecurityEvents, List<string>>(events =>
            Task.FromResult(events.Take(100).Events.Select(e => e.Detail!).ToList())
        );
        logged.ShouldBe(["ExportComplaints rows=0 view=All", "DownloadExport rows=0 kind=Complaints"]);
    }

    [Fact]
    public async Task What_was_made_when_the_program_died_is_made_again_and_kept_once()
    {
        await using var app = await OpenAsync();
        var officer = await app.PersonAsync("he", "何合规", "HO", MediationRoles.Compliance);
        var id = (await app.AsAsync(officer, AllComplaints)).Id;

        // The program that leases it dies before it records anything; its lease is as long as an export may take.
        await app.AsSystemAsync(new LeaseDeliveries.Input(ExportChannel.Destination, 8));
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        (await app.SendAsync()).ShouldBe(0);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        (await app.SendAsync()).ShouldBe(1);

        // Of two that made it at once, the first counts.
        (await app.AsSystemAsync(new FinishExport.Input(id, ExportState.Failed))).ShouldBeFalse();
        (await RowAsync(app, officer)).State.ShouldBe(ExportState.Ready);

        // It died between making and recording the delivery: it comes again, and nothing is made twice.
        var admin = await app.PersonAsync("admin", "管理员", null, MediationRoles.Admin);
        await app.AsAsync(admin, new ResendDelivery.Input(await DeliveryAsync(app), Reason: "程序中断"));
        (await app.SendAsync()).ShouldBe(1);
        (await app.ReadAsync(db => db.Set<StoredFile>().CountAsync())).ShouldBe(1);
        (await HistoryAsync(app)).Count(e => e == "ExportReady").ShouldBe(1);
    }

    [Fact]
    public async Task What_cannot_be_made_is_given_up_after_some_tries_and_holds_up_nobody()
    {
        await using var app = await OpenAsync();
        var officer = await app.PersonAsync("he", "何合规", "HO", MediationRoles.Compliance);
        await app.AsAsync(officer, AllComplaints);
        await app.WriteAsync(async db =>
        {
            var entry = db.Entry(await db.Set<OrderedExport>().SingleAsync());
            entry.Property(e => e.Filter).CurrentValue = "{";
        });
        for (var attempt = 0; attempt < 4; attempt++)
        {
            (await app.SendAsync()).ShouldBe(0);
            app.Clock.Advance(TimeSpan.FromHours(1));
        }

        (await app.SendAsync()).ShouldBe(1);
        (await RowAsync(app, officer)).State.ShouldBe(ExportState.Failed);
        await app.AsAsync(officer, AllComplaints);
        (await app.SendAsync()).ShouldBe(1);
        (await RowAsync(app, officer)).State.ShouldBe(ExportState.Ready, "the newest stands first");
    }

    [Fact]
    public async Task After_a_week_it_is_gone_with_its_content_and_no_more_than_five_wait()
    {
        await using var app = await OpenAsync();
        var officer = await app.PersonAsync("he", "何合规", "HO", MediationRoles.Compliance);
        for (var i = 0; i < OrderedExport.MostWaiting; i++)
        {
            await app.AsAsync(officer, AllComplaints);
            app.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        (await RefusedAsync(() => app.AsAsync(officer, AllComplaints))).Code.ShouldBe("Reports:TooManyExports");
        await app.SendAsync();
        var last = await app.AsAsync(officer, AllComplaints);
        await app.SendAsync();
        app.Clock.Advance(TimeSpan.FromDays(OrderedExport.DaysKept));
        (await RefusedAsync(() => app.AsAsync(officer, new DownloadExport.Input(last.Id)))).Kind.ShouldBe(ErrorKind.NotFound);
        (await app.AsAsync(officer, new ListExports.Input())).Rows.ShouldBeEmpty();
        foreach (var content in Directory.EnumerateFiles(app.Files, "*", SearchOption.AllDirectories))
        {
            // The store goes by the clock of the computer.
            File.SetLastWriteTimeUtc(content, TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-1));
        }

        (await app.UseServiceAsync<ExportPurge, int>(purge => purge.RunAsync(default))).ShouldBe(6);
        (await app.ReadAsync(db => db.Set<OrderedExport>().AnyAsync())).ShouldBeFalse();
        (await app.ReadAsync(db => db.Set<StoredFile>().AnyAsync())).ShouldBeFalse();
        Directory.EnumerateFiles(app.Files, "*", SearchOption.AllDirectories).ShouldBeEmpty();
        (await app.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_list_is_read_page_by_page_to_and_fro()
    {
        await using var app = await OpenAsync();
        var officer = await app.PersonAsync("he", "何合规", "HO", MediationRoles.Compliance);
        await app.WriteAsync(db =>
        {
            db.AddRange(
                Enumerable
                    .Range(0, 70)
                    .Select(i =>
                        OrderedExport.Order(ExportKind.Complaints, new ComplaintListFilter(), "en", officer.Id, app.Now.AddSeconds(i / 2), app.Data.Cipher())
                    )
            );
            return Task.CompletedTask;
        });
        List<ListExports.Row> read = [];
        ListExports.Result page;
        string? next = null;
        do
        {
            page = await app.AsAsync(officer, new ListExports.Input(next));
            read.AddRange(page.Rows);
            next = page.Next;
        } while (next is not null);

        read.Select(r => r.Id).Distinct().Count().ShouldBe(70);
        read.Select(r => r.OrderedAt).ShouldBeInOrder(SortDirection.Descending);
        var back = await app.AsAsync(officer, new ListExports.Input(Before: page.Previous));
        back.Rows.Select(r => r.Id).ShouldBe(read.Skip(30).Take(30).Select(r => r.Id));
    }

    private static async Task<TestApplication> OpenAsync()
    {
        var app = await TestApplication.OpenAsync("2026-03-16 09:00");
        await app.UnitAsync("HO");
        await app.UnitAsync("GZ", "HO");
        await app.UnitAsync("SZ", "HO");
        return app;
    }

    private static async Task RegisterAsync(TestApplication app, int count)
    {
        var handler = await app.PersonAsync("chenjing", "陈静", "GZ", MediationRoles.Handler);
        for (var i = 0; i < count; i++)
        {
            await app.AsAsync(handler, new RegisterComplaint.Input(IntakeChannel.Hotline, "李淑华", "B02.2", "C07", "D01", "年费争议"));
        }
    }

    private static async Task<ListExports.Row> RowAsync(TestApplication app, MediationUser person) =>
        (await app.AsAsync(person, new ListExports.Input())).Rows[0];

    private static Task<Guid> DeliveryAsync(TestApplication app) =>
        app.ReadAsync(db => db.Set<Delivery>().Where(d => d.Kind == ExportChannel.Name).Select(d => d.Id).SingleAsync());

    private static async Task<List<string>> HistoryAsync(TestApplication app) =>
        [.. (await app.HistoryAsync(HistoryChains.Institution)).Where(e => e.StartsWith("Export", StringComparison.Ordinal) || e == "DeliverySent")];

    private static Task<BusinessException> RefusedAsync(Func<Task> act) => Should.ThrowAsync<BusinessException>(act);
}
