using Mediation.Core.UseCases;

namespace Mediation.IntegrationTests.Frame;

public sealed class IdempotencyPurgeTests
{
    [Fact]
    public async Task Answers_to_keys_are_kept_thirty_days_and_then_purged_however_many_they_are()
    {
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00");
        var user = Guid.CreateVersion7();
        await WriteAsync(app, user, "old", 2500);
        app.Clock.Advance(TimeSpan.FromDays(30));
        await WriteAsync(app, user, "young", 3);
        (await PurgeAsync(app)).ShouldBe(0, "the thirtieth day is not over");

        app.Clock.Advance(TimeSpan.FromMilliseconds(5));
        (await PurgeAsync(app)).ShouldBe(2500);
        (await app.ReadAsync(db => db.Set<IdempotencyRecord>().Select(r => r.Key).ToListAsync())).ShouldBe(["young0", "young1", "young2"], ignoreOrder: true);
        (await PurgeAsync(app)).ShouldBe(0);
    }

    [Fact]
    public async Task A_purged_key_is_a_new_request_and_one_still_kept_answers_again()
    {
        await using var bank = await Bank.OpenAsync();
        RegisterComplaint.Input input = new(IntakeChannel.Hotline, "李淑华", "B02.2", "C07", "D01", "年费争议");
        var first = await bank.App.AsAsync(bank.Handler, input, "a key");
        bank.App.Clock.Advance(TimeSpan.FromDays(29));
        await PurgeAsync(bank.App);
        (await bank.App.AsAsync(bank.Handler, input, "a key")).Id.ShouldBe(first.Id);

        bank.App.Clock.Advance(TimeSpan.FromDays(2));
        await PurgeAsync(bank.App);
        (await bank.App.AsAsync(bank.Handler, input, "a key")).Id.ShouldNotBe(first.Id);
    }

    private static Task<int> PurgeAsync(TestApplication app) => app.UseServiceAsync<IdempotencyPurge, int>(purge => purge.RunAsync(default));

    private static Task WriteAsync(TestApplication app, Guid user, string key, int count) =>
        app.WriteAsync(db =>
            db.AddRangeAsync(
                Enumerable
                    .Range(0, count)
                    .Select(i =>
                        IdempotencyRecord.Of(
                            user,
                            string.Create(CultureInfo.InvariantCulture, $"{key}{i}"),
                            "Test",
                            new string('0', 64),
                            i,
                            app.Now.AddMicroseconds(i)
                        )
                    )
            )
        );
}
