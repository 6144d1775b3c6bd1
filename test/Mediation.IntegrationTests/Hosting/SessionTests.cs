using Mediation.Web.Hosting;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>What a session is worth, and who may look at what it left on the disk.</summary>
[Collection(OpenServerCollection.Name)]
public sealed class SessionTests(OpenServer open)
{
    [Fact]
    public async Task A_cookie_copied_before_the_sign_out_opens_nothing_after_it()
    {
        using var person = await Person.SignedInAsync(open.Server.Address, "guoqiang");
        using var thief = open.Server.Client();
        thief.DefaultRequestHeaders.Add("Cookie", person.Cookies);
        (await thief.GetAsync(new Uri("/api/v1/complaints", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);

        await person.PostAsync("/signout", await person.OpenAsync("/complaints"), "/signout", []);
        (await thief.GetAsync(new Uri("/api/v1/complaints", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("/signin")]
    [InlineData("/jobs")]
    public async Task No_page_lets_itself_be_framed_or_guessed(string path)
    {
        using var http = open.Server.Client();
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        answer.Headers.GetValues("X-Frame-Options").Single().ShouldBe("DENY");
        answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
    }

    [Fact]
    public async Task Behind_a_known_proxy_the_session_travels_by_tls_only()
    {
        using var http = open.Server.Client();
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri("/signin", UriKind.Relative));
        request.Headers.Add("X-Forwarded-Proto", "https");
        using var answer = await http.SendAsync(request);
        answer.Headers.GetValues("Set-Cookie").ShouldContain(cookie => cookie.Contains("mediation.forgery") && cookie.Contains("secure"));
    }

    [Fact]
    public void The_data_folder_is_for_its_owner_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such rights.");
            return;
        }

        var parent = Directory.CreateTempSubdirectory("mediation-folder-").FullName;
        try
        {
            var folder = Path.Combine(parent, "a", "data");
            PrivateFolder.Make(folder);
            PrivateFolder.IsOpenToOthers(folder).ShouldBeFalse();
            File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.OtherRead);
            PrivateFolder.IsOpenToOthers(folder).ShouldBeTrue();
        }
        finally
        {
            Directory.Delete(parent, recursive: true);
        }
    }
}
