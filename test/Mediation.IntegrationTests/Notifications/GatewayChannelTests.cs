using System.Security.Cryptography;
using Mediation.Core.Deliveries;
using Mediation.Core.History;
using Mediation.Notifications.Channels;

namespace Mediation.IntegrationTests.Notifications;

/// <summary>Text messages and calls against a real HTTP server.</summary>
public sealed class GatewayChannelTests
{
    private static readonly OutgoingMessage Notice = new("138 0013 6072", "不用", "您的投诉2026-0007已受理。“请留意”", "zh-CN");

    [Theory]
    [InlineData(TextMessageChannel.Name)]
    [InlineData(VoiceChannel.Name)]
    public async Task A_message_is_posted_with_its_id_and_the_token_and_the_answer_is_kept(string kind)
    {
        await using var gateway = await Gateway.OpenAsync();
        await using var app = await OpenAsync(gateway);
        var id = await DeliverAsync(app, kind);
        (await app.SendAsync()).ShouldBe(1);
        var request = gateway.Requests.ShouldHaveSingleItem();
        (request.Path, request.Key, request.Authorization).ShouldBe(($"/{kind}/messages", $"{id}", $"Bearer token of {kind}"));
        request.Type.ShouldNotBeNull().ShouldStartWith("application/json");
        using var body = JsonDocument.Parse(request.Body);
        body.RootElement.EnumerateObject()
            .Select(p => (p.Name, p.Value.GetString()))
            .ShouldBe([("id", $"{id}"), ("to", "+8613800136072"), ("text", Notice.Text), ("language", "zh-CN")]);
        request.Body.ShouldContain("您的投诉", Case.Sensitive, "Chinese goes out as it is");
        var sent = await FindAsync(app);
        (sent.State, sent.Status).ShouldBe((DeliveryState.Sent, 202));
        sent.AnswerHash.ShouldBe(Convert.ToHexStringLower(SHA256.HashData("accepted"u8)));
    }

    [Theory]
    [InlineData(400, true)]
    [InlineData(404, false)]
    [InlineData(422, true)]
    [InlineData(401, false)]
    [InlineData(408, false)]
    [InlineData(409, false)]
    [InlineData(429, false)]
    [InlineData(500, false)]
    [InlineData(503, false)]
    public async Task What_lies_in_the_message_is_refused_for_good_and_what_passes_is_tried_again_with_the_same_id(int status, bool isFinal)
    {
        await using var gateway = await Gateway.OpenAsync();
        gateway.Answers.Enqueue(status);
        await using var app = await OpenAsync(gateway);
        var id = await DeliverAsync(app, TextMessageChannel.Name);
        (await app.SendAsync()).ShouldBe(0);
        var first = await FindAsync(app);
        (first.State, first.Status).ShouldBe((isFinal ? DeliveryState.Dead : DeliveryState.Waiting, status));
        app.Clock.Advance(TimeSpan.FromHours(1));
        (await app.SendAsync()).ShouldBe(isFinal ? 0 : 1);
        gateway.Requests.Select(r => r.Key).ShouldBe(Enumerable.Repeat($"{id}", isFinal ? 1 : 2));
    }

    [Fact]
    public async Task A_redirect_takes_the_token_and_the_message_nowhere()
    {
        await using var elsewhere = await Gateway.OpenAsync();
        await using var gateway = await Gateway.OpenAsync();
        gateway.Answers.Enqueue(307);
        gateway.Elsewhere = elsewhere.Address;
        await using var app = await OpenAsync(gateway);
        await DeliverAsync(app, TextMessageChannel.Name);
        (await app.SendAsync()).ShouldBe(0);
        elsewhere.Requests.ShouldBeEmpty();
        var failed = await FindAsync(app);
        (failed.State, failed.Status).ShouldBe((DeliveryState.Waiting, 307));
    }

    [Fact]
    public async Task A_gateway_that_is_not_there_is_tried_again_and_what_is_no_number_is_refused()
    {
        Uri nobody = new($"http://127.0.0.1:{MailSink.FreePort()}/");
        await using (var app = await OpenAsync(new GatewayOptions(nobody), null, Notice))
        {
            await DeliverAsync(app, TextMessageChannel.Name);
            (await app.SendAsync()).ShouldBe(0);
            (await FindAsync(app)).State.ShouldBe(DeliveryState.Waiting);
        }

        await using (var app = await OpenAsync(new GatewayOptions(nobody), null, Notice with { Address = "95588" }))
        {
            await DeliverAsync(app, TextMessageChannel.Name);
            (await app.SendAsync()).ShouldBe(0);
            (await FindAsync(app)).State.ShouldBe(DeliveryState.Dead);
        }
    }

    [Fact]
    public async Task Without_a_gateway_each_message_is_a_file()
    {
        await using var app = await OpenAsync(null, null, Notice);
        var id = await DeliverAsync(app, VoiceChannel.Name);
        (await app.SendAsync()).ShouldBe(1);
        var file = Path.Combine(app.Data.Folder, "outgoing", "voice", $"{id}.json");
        using var body = JsonDocument.Parse(await File.ReadAllTextAsync(file));
        body.RootElement.GetProperty("to").GetString().ShouldBe("+8613800136072");
    }

    private static Task<TestApplication> OpenAsync(Gateway gateway) =>
        OpenAsync(
            new GatewayOptions(new Uri(gateway.Address, "/sms/messages"), "token of sms"),
            new GatewayOptions(new Uri(gateway.Address, "/voice/messages"), "token of voice"),
            Notice
        );

    private static Task<TestApplication> OpenAsync(GatewayOptions? sms, GatewayOptions? voice, OutgoingMessage message) =>
        TestApplication.OpenAsync("2026-03-16 09:00", more: services =>
        {
            var usual = (ChannelOptions)services.Single(s => s.ServiceType == typeof(ChannelOptions)).ImplementationInstance!;
            services.AddSingleton<IOutgoingMessages>(new FixedMessages(message)).AddSingleton(usual with { Sms = sms, Voice = voice });
        });

    private static async Task<Guid> DeliverAsync(TestApplication app, string kind)
    {
        await app.WriteAsync(db =>
        {
            db.Deliver(kind, kind, HistoryChains.Institution, "", app.Now);
            return Task.CompletedTask;
        });
        return (await FindAsync(app)).Id;
    }

    private static Task<Delivery> FindAsync(TestApplication app) => app.ReadAsync(db => db.Set<Delivery>().AsNoTracking().SingleAsync());
}
