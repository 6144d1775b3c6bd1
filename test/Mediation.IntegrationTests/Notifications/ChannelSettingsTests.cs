using Mediation.Notifications.Channels;
using Mediation.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace Mediation.IntegrationTests.Notifications;

/// <summary>The settings of the channels: read as they stand in the README, refused by name where they are unsafe or set by half.</summary>
public sealed class ChannelSettingsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mediation-settings-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Everything_that_is_set_is_read_and_no_secret_is_written_anywhere()
    {
        var file = Path.Combine(folder, "token");
        await File.WriteAllTextAsync(file, "token from a file\n");
        var options = Read(
            ("Smtp:Host", "mail.bank.example"),
            ("Smtp:Port", "465"),
            ("Smtp:Security", "tls"),
            ("Smtp:CheckRevocation", "false"),
            ("Smtp:UserName", "mediation"),
            ("Smtp:Password", "a password"),
            ("Smtp:From", "no-reply@bank.example"),
            ("Smtp:FromName", "投诉处理系统"),
            ("Sms:Url", "https://sms.bank.example/send"),
            ("Sms:TokenFile", file)
        );
        options.Smtp.ShouldBe(
            new SmtpOptions("mail.bank.example", "no-reply@bank.example")
            {
                Port = 465,
                Security = SmtpSecurity.Tls,
                ChecksRevocation = false,
                UserName = "mediation",
                Password = "a password",
                FromName = "投诉处理系统",
            }
        );
        options.Sms.ShouldBe(new GatewayOptions(new Uri("https://sms.bank.example/send"), "token from a file"));
        options.Voice.ShouldBeNull();
        options.ToString().ShouldNotContain("a password");
        options.ToString().ShouldNotContain("token from");
    }

    [Fact]
    public void Without_settings_everything_goes_into_the_data_folder_and_a_server_is_spoken_to_by_TLS()
    {
        Read().ShouldBe(new ChannelOptions(Path.Combine(folder, "outgoing")));
        Read(("Smtp:Host", "mail.bank.example"), ("Smtp:From", "a@bank.example")).Smtp!.Security.ShouldBe(SmtpSecurity.StartTls);
        Read(("Smtp:Host", "127.0.0.1"), ("Smtp:From", "a@bank.example"), ("Smtp:Security", "None"), ("Smtp:UserName", "a")).Smtp.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("Notifications__Smtp__From must be", "Smtp:From", "nobody")]
    [InlineData("Notifications__Smtp__Security is \"Some\"; it must be one of StartTls, Tls, None", "Smtp:Security", "Some")]
    [InlineData("Notifications__Smtp__Port is \"0\"", "Smtp:Port", "0")]
    [InlineData("Notifications__Smtp__CheckRevocation is \"maybe\"; it must be true or false", "Smtp:CheckRevocation", "maybe")]
    [InlineData("Notifications__Smtp__PasswordFile is \"/nowhere/password\"", "Smtp:PasswordFile", "/nowhere/password")]
    [InlineData("Notifications__Smtp__Security is None", "Smtp:Security", "None")]
    [InlineData("Notifications__Voice__Url is \"ftp://x\"", "Voice:Url", "ftp://x")]
    public void What_is_unsafe_or_cannot_be_read_is_named(string expected, string name, string value) =>
        Should
            .Throw<RefusedToStartException>(() =>
                Read(("Smtp:Host", "mail.bank.example"), ("Smtp:From", "a@bank.example"), ("Smtp:UserName", "a"), (name, value))
            )
            .Message.ShouldContain(expected);

    [Fact]
    public async Task Outside_development_the_doctor_says_that_e_mail_goes_to_files()
    {
        var (_, output) = await Verb.RunAsync(folder, ["doctor"], ("ASPNETCORE_ENVIRONMENT", "Production"));
        output.ShouldContain($"note: E-mail goes to files under {Path.Combine(folder, "outgoing")}.");
        (_, output) = await Verb.RunAsync(
            folder,
            ["doctor"],
            ("ASPNETCORE_ENVIRONMENT", "Production"),
            ("Notifications__Smtp__Host", "mail.bank.example"),
            ("Notifications__Smtp__From", "a@bank.example")
        );
        output.ShouldNotContain("E-mail goes to files");
    }

    private ChannelOptions Read(params (string Name, string Value)[] settings)
    {
        Dictionary<string, string?> given = new(StringComparer.Ordinal);
        foreach (var (name, value) in settings)
        {
            given["Notifications:" + name] = value;
        }

        return OptionsOf.Channels(new ConfigurationBuilder().AddInMemoryCollection(given).Build(), new HostSettings(folder, "http://127.0.0.1:0"));
    }
}
