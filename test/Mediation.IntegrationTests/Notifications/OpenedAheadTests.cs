using Mediation.IntegrationTests.Databases;
using Mediation.Notifications.Data;
using Mediation.Notifications.Domain;

namespace Mediation.IntegrationTests.Notifications;

/// <summary>A message is read when somebody opens it, and not when a browser fetches it ahead.</summary>
public sealed class OpenedAheadTests
{
    [Fact]
    public async Task What_a_browser_fetches_ahead_stays_unread_and_what_its_reader_opens_is_read()
    {
        await using var data = await TestDatabase.WithDemoBankAsync();
        Guid copy;
        await using (var app = TestApplication.On(data))
        {
            var person = await app.ReadAsync(db => db.Users.SingleAsync(u => u.UserName == "chenjing"));
            await app.NotifyAsync(Recipient.Person(person.Id));
            copy = (await app.CopiesAsync(NotificationChannel.InApp)).ShouldHaveSingleItem().Id;
        }

        await using var server = await HostedServer.StartAsync(data, withJobs: false);
        using var reader = await Person.SignedInAsync(server.Address, "chenjing");
        (HttpMethod Method, string? Header, string Value)[] ahead =
        [
            (HttpMethod.Head, null, ""),
            (HttpMethod.Get, "Purpose", "prefetch"),
            (HttpMethod.Get, "Sec-Purpose", "prefetch"),
            (HttpMethod.Get, "Sec-Purpose", "prefetch;prerender"),
            (HttpMethod.Get, "X-Moz", "prefetch"),
            (HttpMethod.Get, "X-Purpose", "preview"),
        ];
        foreach (var (method, header, value) in ahead)
        {
            using HttpRequestMessage request = new(method, new Uri($"/inbox/{copy}", UriKind.Relative));
            if (header is not null)
            {
                request.Headers.Add(header, value);
            }

            using var answer = await reader.Http.SendAsync(request);
            answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, $"{method} {value}");
            (await ReadAtAsync(data, copy)).ShouldBeNull($"{method} {value}");
        }

        (await reader.OpenAsync($"/inbox/{copy}", HttpStatusCode.Found)).ShouldNotBeNull();
        (await ReadAtAsync(data, copy)).ShouldNotBeNull();
    }

    private static Task<DateTimeOffset?> ReadAtAsync(TestDatabase data, Guid copy) =>
        data.ReadAsync(db => db.NotificationCopies.Where(c => c.Id == copy).Select(c => c.ReadAt).SingleAsync());
}
