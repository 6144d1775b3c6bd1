using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Mediation.Notifications.Channels;

/// <summary>The conversation with the mail server: a connection for each e-mail, so that no fault of one reaches another.</summary>
internal static class MailServer
{
    /// <summary>The status of a message that was taken: MailKit gives the words of the answer only.</summary>
    private const int Taken = (int)SmtpStatusCode.Ok;

    /// <summary>First status code of what is not to be tried again (RFC 5321, 4.2.1).</summary>
    private const int Permanent = 500;

    /// <summary>Bytes that the server may say in one conversation; no real one says more.</summary>
    private const int LongestAnswers = 1_048_576;

    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(2);

    /// <summary>Sends it; what is thrown instead names neither address nor text.</summary>
    public static async Task<DeliveryAnswer> SendAsync(MimeMessage mail, SmtpOptions options, CancellationToken ct)
    {
        using SmtpClient client = new() { CheckCertificateRevocation = options.ChecksRevocation };
        try
        {
            using TcpClient connection = new();
            await connection.ConnectAsync(options.Host, options.Port, ct);
            await using BoundedStream answers = new(connection.GetStream(), LongestAnswers);
            await client.ConnectAsync(answers, options.Host, options.Port, SecurityOf(options.Security), ct);
            if (options.UserName is { } name)
            {
                await client.AuthenticateAsync(Encoding.UTF8, name, options.Password ?? string.Empty, ct);
            }

            var answer = DeliveryAnswer.Sent(Taken, Encoding.UTF8.GetBytes(await client.SendAsync(mail, ct)));
            await LeaveAsync(client);
            return answer;
        }
        catch (SmtpCommandException refused)
        {
            return AnswerTo(refused);
        }
        catch (Exception refused) when (refused is AuthenticationException or ServiceNotAuthenticatedException)
        {
            return OfSettings("The mail server does not take the user name and password.");
        }
        catch (NotSupportedException)
        {
            return OfSettings("The mail server does not offer what the settings ask for: STARTTLS, or a way to sign in.");
        }
        catch (Exception broken) when (broken is ProtocolException or IOException or SocketException)
        {
            // Its words may repeat the address.
            return DeliveryAnswer.Failed($"The mail server broke off, or what it said is no answer ({broken.GetType().Name}).");
        }
        catch (SslHandshakeException)
        {
            return OfSettings("The mail server's certificate is not trusted, or it speaks no TLS at this port.");
        }
    }

    /// <summary>Somebody has to look at the settings, here or there.</summary>
    private static DeliveryAnswer OfSettings(string error) => DeliveryAnswer.Failed(error) with { Fault = DeliveryFault.Settings };

    private static SecureSocketOptions SecurityOf(SmtpSecurity security) =>
        security switch
        {
            SmtpSecurity.StartTls => SecureSocketOptions.StartTls,
            SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect,
            SmtpSecurity.None => SecureSocketOptions.None,
            _ => throw new ArgumentOutOfRangeException(nameof(security)),
        };

    /// <summary>
    /// What the server says about the recipient or the content for good is final; what it says about the sender or the session lies in the settings
    /// and may be mended. Its words are left out: they often repeat the address.
    /// </summary>
    private static DeliveryAnswer AnswerTo(SmtpCommandException refused)
    {
        var status = (int)refused.StatusCode;
        var what = refused.ErrorCode switch
        {
            SmtpErrorCode.RecipientNotAccepted => "the recipient",
            SmtpErrorCode.MessageNotAccepted => "the message",
            SmtpErrorCode.SenderNotAccepted => "the sender",
            _ => "a command",
        };
        var error = $"The mail server answered {status} to {what}.";
        return status >= Permanent && IsOfThisMail(refused.ErrorCode)
            ? DeliveryAnswer.Refused(error, status)
            : DeliveryAnswer.Failed(error, status) with
            {
                IsOfDestination = !IsOfThisMail(refused.ErrorCode),
            };
    }

    /// <summary>Whether the server is there for others: it said something about this mailbox or this message.</summary>
    private static bool IsOfThisMail(SmtpErrorCode code) => code is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted;

    /// <summary>The server has the message: whatever becomes of the farewell, it is not sent again.</summary>
    private static async Task LeaveAsync(SmtpClient client)
    {
        using CancellationTokenSource longest = new(LongestFarewell);
        try
        {
            await client.DisconnectAsync(quit: true, longest.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException or SocketException or ProtocolException or CommandException)
        {
            // The connection is closed with the client.
        }
    }
}
