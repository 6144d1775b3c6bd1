using System.Buffers;
using System.Collections.Concurrent;
using System.Net.Sockets;
using MimeKit;
using SmtpServer;
using SmtpServer.Authentication;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace Mediation.IntegrationTests.Notifications;

/// <summary>A real mail server that keeps what it takes and answers as a test wants.</summary>
internal sealed class MailSink : IAsyncDisposable, IMessageStore, IMailboxFilter, IUserAuthenticator
{
    public const string User = "mediation";
    public const string Password = "correct horse";

    private readonly CancellationTokenSource end = new();
    private readonly ConcurrentQueue<MimeMessage> taken = [];
    private readonly Task running;

    private MailSink(int port, Action<EndpointDefinitionBuilder> endpoint)
    {
        Port = port;
        SmtpServer.ComponentModel.ServiceProvider services = new();
        services.Add((IMessageStore)this);
        services.Add((IMailboxFilter)this);
        services.Add((IUserAuthenticator)this);
        var options = new SmtpServerOptionsBuilder()
            .ServerName("sink.example")
            .Endpoint(builder =>
            {
                builder.Endpoint(new IPEndPoint(IPAddress.Loopback, port));
                endpoint(builder);
            })
            .Build();
        running = new SmtpServer.SmtpServer(options, services).StartAsync(end.Token);
    }

    public int Port { get; }

    /// <summary>What it took, in order.</summary>
    public IReadOnlyList<MimeMessage> Taken => [.. taken];

    /// <summary>Status code of its answers to recipients, in turn; 250 when there is none left.</summary>
    public ConcurrentQueue<int> RecipientAnswers { get; } = [];

    /// <summary>Status code of its answers to contents, in turn; 250 when there is none left.</summary>
    public ConcurrentQueue<int> ContentAnswers { get; } = [];

    /// <summary>Takes no content to its end.</summary>
    public bool Hangs { get; set; }

    /// <param name="endpoint">How it is spoken to; in clear and without a name by default.</param>
    public static MailSink Open(Action<EndpointDefinitionBuilder>? endpoint = null) => new(FreePort(), endpoint ?? (_ => { }));

    public async Task<SmtpResponse> SaveAsync(
        ISessionContext context,
        IMessageTransaction transaction,
        ReadOnlySequence<byte> buffer,
        CancellationToken cancellationToken
    )
    {
        if (Hangs)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        if (ContentAnswers.TryDequeue(out var status))
        {
            return new SmtpResponse((SmtpReplyCode)status, "not this one");
        }

        using MemoryStream content = new(buffer.ToArray());
        taken.Enqueue(await MimeMessage.LoadAsync(content, cancellationToken));
        return new SmtpResponse(SmtpReplyCode.Ok, $"queued as {taken.Count}");
    }

    public Task<bool> CanAcceptFromAsync(ISessionContext context, IMailbox from, int size, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task<bool> CanDeliverToAsync(ISessionContext context, IMailbox to, IMailbox from, CancellationToken cancellationToken) =>
        RecipientAnswers.TryDequeue(out var status)
            ? throw new SmtpResponseException(new SmtpResponse((SmtpReplyCode)status, $"{to.User}@{to.Host} is not here"))
            : Task.FromResult(true);

    public Task<bool> AuthenticateAsync(ISessionContext context, string user, string password, CancellationToken cancellationToken) =>
        Task.FromResult((user, password) == (User, Password));

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        end.Dispose();
    }

    internal static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
