using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Mediation.Core.Calendars;
using Mediation.Core.Deliveries;
using Mediation.Core.History;
using Mediation.Notifications.Channels;
using MimeKit;

namespace Mediation.IntegrationTests.Notifications;

/// <summary>E-mail against a real mail server: what arrives, what is tried again, what never is.</summary>
public sealed class EmailChannelTests : IDisposable
{
    private static readonly OutgoingMessage Notice = new(
        "chen.jing@bank.example",
        "投诉待接收：李某（2026-0007）",
        "请在今天18:00前接收。\n\n— 投诉系统",
        "zh-CN"
    );

    private readonly string folder = Directory.CreateTempSubdirectory("mediation-mail-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_Chinese_e_mail_arrives_as_it_was_meant_and_says_what_it_is()
    {
        await using var sink = MailSink.Open();
        await using var app = await OpenAsync(To(sink));
        var delivery = await DeliverAsync(app);
        (await app.SendAsync()).ShouldBe(1);
        var mail = sink.Taken.ShouldHaveSingleItem();
        mail.Subject.ShouldBe(Notice.Subject);
        mail.TextBody.ShouldNotBeNull().ReplaceLineEndings("\n").TrimEnd().ShouldBe(Notice.Text);
        mail.HtmlBody.ShouldNotBeNull().ShouldContain("投诉系统");
        mail.BodyParts.ShouldAllBe(part => part.ContentType.Charset == "utf-8" && part.Headers[HeaderId.ContentLanguage] == "zh-CN");
        mail.To.Mailboxes.Single().Address.ShouldBe(Notice.Address);
        (mail.From.Mailboxes.Single().Name, mail.From.Mailboxes.Single().Address).ShouldBe(("投诉处理系统", "no-reply@bank.example"));
        mail.Date.ShouldBe(app.Now);
        mail.Date.Offset.ShouldBe(TimeSpan.FromHours(8));
        mail.MessageId.ShouldBe($"{delivery.Id:N}@bank.example");
        mail.Headers[HeaderId.AutoSubmitted].ShouldBe("auto-generated");
        mail.Headers["X-Mediation-Delivery"].ShouldBe($"{delivery.Id}");
        var sent = await FindAsync(app);
        (sent.State, sent.Status, sent.LastError).ShouldBe((DeliveryState.Sent, 250, null));
        sent.AnswerHash.ShouldNotBeNull().Length.ShouldBe(64);
    }

    [Fact]
    public async Task What_the_server_puts_off_is_sent_again_under_the_same_Message_Id_and_arrives_once()
    {
        await using var sink = MailSink.Open();
        sink.RecipientAnswers.Enqueue(451);
        sink.ContentAnswers.Enqueue(452);
        await using var app = await OpenAsync(To(sink));
        var delivery = await DeliverAsync(app);
        (await app.SendAsync()).ShouldBe(0);
        var failed = await FindAsync(app);
        (failed.State, failed.Status).ShouldBe((DeliveryState.Waiting, 451));
        failed.LastError.ShouldNotBeNull().ShouldNotContain("chen.jing");
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        (await app.SendAsync()).ShouldBe(0);
        (await FindAsync(app)).Status.ShouldBe(452);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        (await app.SendAsync()).ShouldBe(1);
        sink.Taken.ShouldHaveSingleItem().MessageId.ShouldBe($"{delivery.Id:N}@bank.example");
        (await FindAsync(app)).Attempts.ShouldBe(3);
    }

    [Theory]
    [InlineData(550, 0)]
    [InlineData(0, 554)]
    public async Task What_the_server_refuses_for_good_is_never_tried_again(int recipient, int content)
    {
        await using var sink = MailSink.Open();
        (recipient == 0 ? sink.ContentAnswers : sink.RecipientAnswers).Enqueue(recipient + content);
        await using var app = await OpenAsync(To(sink));
        await DeliverAsync(app);
        (await app.SendAsync()).ShouldBe(0);
        var refused = await FindAsync(app);
        (refused.State, refused.Status).ShouldBe((DeliveryState.Dead, recipient + content));
        refused.LastError.ShouldNotBeNull().ShouldNotContain("chen.jing", Case.Insensitive, "the words of the server name the address");
        app.Clock.Advance(TimeSpan.FromDays(1));
        (await app.SendAsync()).ShouldBe(0);
        sink.Taken.ShouldBeEmpty();
    }

    [Fact]
    public async Task Full_mailboxes_hold_up_no_other_mail()
    {
        await using var sink = MailSink.Open();
        await using var app = await OpenAsync(To(sink), services => services.AddSingleton(new DeliveryOptions(AtOnce: 1)));
        for (var i = 0; i <= Breaker.OpensAfter; i++)
        {
            sink.RecipientAnswers.Enqueue(452);
            await WriteAsync(app, lane: Guid.CreateVersion7());
        }

        (await app.SendAsync()).ShouldBe(0);
        var server = await app.ReadAsync(db => db.Set<DeliveryDestination>().AsNoTracking().SingleAsync());
        (server.FailuresInARow, server.IsBroken).ShouldBe((0, false));
        await WriteAsync(app, lane: Guid.CreateVersion7());
        (await app.SendAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_wrong_password_is_no_fault_of_the_message_and_the_right_one_has_it_sent()
    {
        await using var sink = MailSink.Open(endpoint => endpoint.AuthenticationRequired().AllowUnsecureAuthentication());
        var signedIn = To(sink) with { UserName = MailSink.User, Password = MailSink.Password };
        var refused = await SendOnceAsync(signedIn with { Password = "wrong" });
        (refused.Outcome, refused.Fault).ShouldBe((DeliveryOutcome.Failed, DeliveryFault.Settings), "an operator has to look at the settings");
        (await SendOnceAsync(To(sink))).Outcome.ShouldBe(DeliveryOutcome.Failed, "who may send is a setting");
        sink.Taken.ShouldBeEmpty();
        (await SendOnceAsync(signedIn)).Outcome.ShouldBe(DeliveryOutcome.Sent);
        sink.Taken.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_tried_again()
    {
        await using var app = await OpenAsync(
            new SmtpOptions("127.0.0.1", "no-reply@bank.example") { Port = MailSink.FreePort(), Security = SmtpSecurity.None }
        );
        await DeliverAsync(app);
        (await app.SendAsync()).ShouldBe(0);
        var failed = await FindAsync(app);
        (failed.State, failed.Status).ShouldBe((DeliveryState.Waiting, null));
        failed.LastError.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_server_that_hangs_holds_the_sender_no_longer_than_its_limit()
    {
        await using var sink = MailSink.Open();
        sink.Hangs = true;
        await using var app = await OpenAsync(To(sink), services => services.AddSingleton(new DeliveryOptions(LongestSendSeconds: 2)));
        await DeliverAsync(app);
        (await app.SendAsync()).ShouldBe(0);
        (await FindAsync(app)).LastError.ShouldBe("No answer within 2 seconds.");
        sink.Hangs = false;
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        (await app.SendAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_is_sent_in_clear_or_to_a_server_whose_certificate_is_not_trusted()
    {
        await using var plain = MailSink.Open();
        (await SendOnceAsync(To(plain) with { Security = SmtpSecurity.StartTls })).Outcome.ShouldBe(DeliveryOutcome.Failed);
        plain.Taken.ShouldBeEmpty();
        using var certificate = OwnCertificate();
        await using var offers = MailSink.Open(endpoint => endpoint.Certificate(certificate));
        await using var insists = MailSink.Open(endpoint => endpoint.Certificate(certificate).IsSecure(true));
        foreach (var options in new[] { To(offers) with { Security = SmtpSecurity.StartTls }, To(insists) with { Security = SmtpSecurity.Tls } })
        {
            var answer = await SendOnceAsync(options with { ChecksRevocation = false });
            answer.Outcome.ShouldBe(DeliveryOutcome.Failed);
            answer.Error.ShouldNotBeNull().ShouldContain("certificate");
        }

        (offers.Taken.Count + insists.Taken.Count).ShouldBe(0);
    }

    [Fact]
    public async Task A_line_break_in_the_subject_makes_no_header_and_an_address_with_one_is_no_address()
    {
        await using var sink = MailSink.Open();
        var answer = await SendOnceAsync(To(sink), Notice with { Subject = "投诉\r\nBcc: all@bank.example\u2028x", Language = "en\r\nX-Evil: 1" });
        answer.Outcome.ShouldBe(DeliveryOutcome.Sent);
        var mail = sink.Taken.ShouldHaveSingleItem();
        mail.Subject.ShouldBe("投诉  Bcc: all@bank.example x");
        (mail.Bcc.Count, mail.Headers["X-Evil"]).ShouldBe((0, null));
        foreach (
            var address in new[]
            {
                "a@b.example\r\nRCPT TO:<c@d.example>",
                "a@b.example, c@d.example",
                "A <a@b.example>",
                "a@b",
                "",
                "@b.example",
                "a b@c.example",
            }
        )
        {
            (await SendOnceAsync(To(sink), Notice with { Address = address })).Outcome.ShouldBe(DeliveryOutcome.Refused, address);
        }

        (await SendOnceAsync(To(sink), null)).Outcome.ShouldBe(DeliveryOutcome.Dropped, "there is nobody any more");
        sink.Taken.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Without_a_mail_server_an_e_mail_is_a_file_that_a_mail_program_opens_and_there_is_one_of_each()
    {
        var delivery = ADelivery();
        EmailChannel channel = new(new FixedMessages(Notice), new ChannelOptions(folder), InstitutionTime.Default(), TimeProvider.System);
        for (var time = 0; time < 2; time++)
        {
            var answer = await channel.SendAsync(delivery, default);
            (answer.Outcome, answer.Status).ShouldBe((DeliveryOutcome.Sent, null));
        }

        var file = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ShouldHaveSingleItem();
        file.ShouldBe(Path.Combine(folder, "email", $"{delivery.Id}.eml"));
        (await MimeMessage.LoadAsync(file)).Subject.ShouldBe(Notice.Subject);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public async Task A_server_whose_answer_has_no_end_is_left_and_its_words_are_not_kept()
    {
        using System.Net.Sockets.TcpListener endless = new(IPAddress.Loopback, 0);
        endless.Start();
        var port = ((IPEndPoint)endless.LocalEndpoint).Port;
        var answering = Task.Run(async () =>
        {
            using var client = await endless.AcceptTcpClientAsync();
            var line = Encoding.ASCII.GetBytes("220-" + new string('A', 400) + "\0\r\n");
            try
            {
                while (true)
                {
                    await client.GetStream().WriteAsync(line);
                }
            }
            catch (IOException)
            {
                // It was left.
            }
        });
        await using var app = await OpenAsync(new SmtpOptions("127.0.0.1", "no-reply@bank.example") { Port = port, Security = SmtpSecurity.None });
        await DeliverAsync(app);
        await app.SendAsync();
        await answering;
        var sent = await FindAsync(app);
        sent.State.ShouldBe(DeliveryState.Waiting);
        sent.LastError.ShouldNotBeNull().ShouldNotContain("AAAA");
    }

    private static SmtpOptions To(MailSink sink) =>
        new("127.0.0.1", "no-reply@bank.example")
        {
            Port = sink.Port,
            Security = SmtpSecurity.None,
            FromName = "投诉处理系统",
        };

    private static Task<TestApplication> OpenAsync(SmtpOptions smtp, Action<IServiceCollection>? more = null) =>
        TestApplication.OpenAsync("2026-03-16 09:00", more: services =>
        {
            services.AddSingleton<IOutgoingMessages>(new FixedMessages(Notice)).AddSingleton(new ChannelOptions("unused", smtp));
            more?.Invoke(services);
        });

    private static Delivery ADelivery() => Delivery.Of(EmailChannel.Name, EmailChannel.Name, HistoryChains.Institution, "", TimeProvider.System.GetUtcNow());

    private static async Task<Delivery> DeliverAsync(TestApplication app)
    {
        await WriteAsync(app);
        return await FindAsync(app);
    }

    private static Task WriteAsync(TestApplication app, Guid? lane = null) =>
        app.WriteAsync(db =>
        {
            db.Deliver(EmailChannel.Name, EmailChannel.Name, HistoryChains.Institution, "", app.Now, lane);
            return Task.CompletedTask;
        });

    private static Task<Delivery> FindAsync(TestApplication app) => app.ReadAsync(db => db.Set<Delivery>().AsNoTracking().SingleAsync());

    private Task<DeliveryAnswer> SendOnceAsync(SmtpOptions smtp) => SendOnceAsync(smtp, Notice);

    private Task<DeliveryAnswer> SendOnceAsync(SmtpOptions smtp, OutgoingMessage? message) =>
        new EmailChannel(new FixedMessages(message), new ChannelOptions(folder, smtp), InstitutionTime.Default(), TimeProvider.System).SendAsync(
            ADelivery(),
            default
        );

    private static X509Certificate2 OwnCertificate()
    {
        using var key = RSA.Create(2048);
        CertificateRequest request = new("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), password: null);
    }
}
