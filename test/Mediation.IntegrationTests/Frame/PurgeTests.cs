using Mediation.Core.Deliveries;
using Mediation.Core.Files;
using Mediation.Core.Outbox;
using Mediation.Core.Purging;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Frame;

/// <summary>What nobody needs any more goes after its time, and nothing else does.</summary>
[OnEveryDatabase]
public sealed class PurgeTests
{
    [Fact]
    public async Task Delivered_messages_and_fired_timers_are_kept_their_days_and_waiting_ones_for_ever()
    {
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00");
        await app.WriteAsync(async db =>
        {
            var delivered = Enumerable.Range(0, 250).Select(_ => OutboxMessage.Of("test", Guid.CreateVersion7(), "x", app.Now)).ToList();
            delivered.ForEach(m => m.Delivered(app.Now));
            await db.AddRangeAsync(delivered);
            await db.AddAsync(OutboxMessage.Of("test", Guid.CreateVersion7(), "waiting", app.Now));
            DueTimer[] timers = [.. Enumerable.Range(0, 3).Select(_ => DueTimer.Set("test", Guid.CreateVersion7(), Guid.CreateVersion7(), app.Now, 1))];
            timers[0].Fire(app.Now);
            timers[1].Cancel();
            await db.AddRangeAsync(timers);
        });
        app.Clock.Advance(TimeSpan.FromDays(179));
        (await PurgeAsync(app)).ShouldBe(0);
        app.Clock.Advance(TimeSpan.FromDays(2));
        (await PurgeAsync(app)).ShouldBe(252);
        (await app.ReadAsync(db => db.Set<OutboxMessage>().CountAsync())).ShouldBe(1);
        (await app.ReadAsync(db => db.Set<DueTimer>().Select(t => t.State).SingleAsync())).ShouldBe(TimerState.Waiting);
    }

    [Fact]
    public async Task A_delivery_is_kept_for_three_years_after_it_was_sent_or_skipped_and_a_dead_one_for_ever()
    {
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00");
        await app.WriteAsync(db =>
        {
            var claim = Guid.CreateVersion7();
            db.Deliver("test", "archive", Guid.CreateVersion7(), "sent", app.Now).Record(DeliveryAnswer.Sent(204, []), claim, app.Now);
            db.Deliver("test", "archive", Guid.CreateVersion7(), "skipped", app.Now).Skip(claim, "not needed", app.Now);
            db.Deliver("test", "archive", Guid.CreateVersion7(), "waiting", app.Now);
            return Task.CompletedTask;
        });
        app.Clock.Advance(TimeSpan.FromDays(3 * 365));
        (await PurgeAsync(app)).ShouldBe(0);
        app.Clock.Advance(TimeSpan.FromDays(6));
        (await PurgeAsync(app)).ShouldBe(2);
        (await app.ReadAsync(db => db.Set<Delivery>().Select(d => d.State).SingleAsync())).ShouldBe(DeliveryState.Waiting);
        (await app.AuditRowsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_upload_of_no_case_goes_after_its_days_with_its_content_and_one_of_a_case_stays()
    {
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00");
        await app.UnitAsync("GZ");
        var handler = await app.PersonAsync("chenjing", "陈静", "GZ", MediationRoles.Handler);
        var attached = await UploadAsync(app, handler, "合同");
        await app.AsAsync(handler, new RegisterComplaint.Input(IntakeChannel.Hotline, "李淑华", "B02.2", "C07", "D01", "年费争议", Attachments: [attached.Id]));
        var forgotten = await UploadAsync(app, handler, "忘了");
        await UploadAsync(app, handler, "合同");
        MakeOld(app);

        app.Clock.Advance(TimeSpan.FromDays(6));
        (await PurgeAsync(app)).ShouldBe(0);
        app.Clock.Advance(TimeSpan.FromDays(2));
        (await PurgeAsync(app)).ShouldBe(2);
        ContentOf(app, forgotten.Sha256).ShouldBeFalse();
        ContentOf(app, attached.Sha256).ShouldBeTrue("the case has the same content");
        (await app.ReadAsync(db => db.Set<StoredFile>().SingleAsync())).Id.ShouldBe(attached.Id);
        (await app.AuditAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_content_that_was_stored_again_just_now_is_not_deleted()
    {
        FileStore store = new(Directory.CreateTempSubdirectory("mediation-store-").FullName);
        using MemoryStream content = new([1, 2, 3]);
        var (sha, _) = await store.PutAsync(content, default);
        store.Discard(sha);
        store.Has(sha).ShouldBeTrue();
    }

    [Fact]
    public async Task A_content_that_a_killed_purge_had_moved_aside_is_back_at_the_next_start()
    {
        var folder = Directory.CreateTempSubdirectory("mediation-store-").FullName;
        using MemoryStream content = new([1, 2, 3]);
        var (sha, _) = await new FileStore(folder).PutAsync(content, default);
        var aside = Directory.CreateDirectory(Path.Combine(folder, "aside")).FullName;
        File.Move(Path.Combine(folder, sha[..2], sha), Path.Combine(aside, sha));

        FileStore store = new(folder);
        store.Has(sha).ShouldBeTrue();
        Directory.EnumerateFiles(aside).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_one_person_uploads_and_attaches_to_nothing_is_limited()
    {
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00");
        await app.UnitAsync("GZ");
        var handler = await app.PersonAsync("chenjing", "陈静", "GZ", MediationRoles.Handler);
        var other = await app.PersonAsync("liuyang", "刘洋", "GZ", MediationRoles.Handler);
        await app.WriteAsync(db =>
            db.AddRangeAsync(
                Enumerable.Range(0, UploadFile.MostFiles - 1).Select(i => StoredFile.Of($"{i}.txt", "text/plain", 1, new string('0', 64), handler.Id, app.Now))
            )
        );
        var last = await UploadAsync(app, handler, "最后一个");
        (await Should.ThrowAsync<BusinessException>(() => UploadAsync(app, handler, "多一个"))).Code.ShouldBe("Core:UploadQuota");
        await UploadAsync(app, other, "别人的");
        await app.AsAsync(handler, new RegisterComplaint.Input(IntakeChannel.Hotline, "李淑华", "B02.2", "C07", "D01", "年费争议", Attachments: [last.Id]));
        await UploadAsync(app, handler, "又有地方了");
    }

    [Fact]
    public async Task A_letter_that_fetches_its_template_from_elsewhere_is_refused_and_a_mediator_uploads_nothing()
    {
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00");
        await app.UnitAsync("GZ");
        var handler = await app.PersonAsync("chenjing", "陈静", "GZ", MediationRoles.Handler);
        var mediator = await app.PersonAsync("lintao", "林涛", null, MediationRoles.Mediator);
        using MemoryStream pdf = new([.. "%PDF-1.7\n1 0 obj << /OpenAction << /S /JavaScript /JS (x) >> >> endobj"u8]);
        var input = await UploadFile.OfAsync("合同.pdf", pdf);
        (await Should.ThrowAsync<BusinessException>(() => app.AsAsync(handler, input))).Code.ShouldBe("Core:FileActiveContent");
        (await Should.ThrowAsync<BusinessException>(() => UploadAsync(app, mediator, "x"))).Code.ShouldBe("Core:PermissionMissing");
    }

    [Fact]
    public async Task A_file_with_a_password_is_refused_by_its_own_name_and_nothing_is_stored()
    {
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00");
        await app.UnitAsync("GZ");
        var handler = await app.PersonAsync("chenjing", "陈静", "GZ", MediationRoles.Handler);
        byte[] letter = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")];
        foreach (var (name, content) in new[] { ("合同.pdf", "%PDF-1.7\ntrailer << /Encrypt 5 0 R >>"u8.ToArray()), ("函.docx", letter) })
        {
            using MemoryStream file = new(content);
            var input = await UploadFile.OfAsync(name, file);
            var refused = await Should.ThrowAsync<BusinessException>(() => app.AsAsync(handler, input));
            refused.Code.ShouldBe("Core:FileEncrypted");
            refused.Field.ShouldBe("file");
        }

        (await app.ReadAsync(db => db.Set<StoredFile>().AnyAsync())).ShouldBeFalse();
    }

    private static Task<int> PurgeAsync(TestApplication app) => app.UseServiceAsync<Purge, int>(purge => purge.RunAsync(default));

    private static async Task<UploadFile.Result> UploadAsync(TestApplication app, MediationUser person, string text)
    {
        using MemoryStream content = new(Encoding.UTF8.GetBytes(text));
        return await app.AsAsync(person, await UploadFile.OfAsync(text + ".txt", content));
    }

    private static void MakeOld(TestApplication app)
    {
        foreach (var file in Directory.EnumerateFiles(app.Files, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);
        }
    }

    private static bool ContentOf(TestApplication app, string sha256) => new FileStore(app.Files).Has(sha256);
}
