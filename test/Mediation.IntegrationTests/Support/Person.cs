namespace Mediation.IntegrationTests.Support;

/// <summary>A person with a browser that has no script: cookies, forms and their hidden fields, nothing else.</summary>
internal sealed partial class Person : IDisposable
{
    private readonly HttpClientHandler handler = new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };

    private static int people;

    private Person(Uri address) => Http = new HttpClient(handler) { BaseAddress = address, Timeout = Wait.Patience };

    public HttpClient Http { get; }

    private static byte[] NextAddress()
    {
        var number = Interlocked.Increment(ref people);
        return [10, (byte)(number >> 16), (byte)(number >> 8), (byte)number];
    }

    /// <summary>What the browser would send along, as one header.</summary>
    public string Cookies => handler.CookieContainer.GetCookieHeader(Http.BaseAddress!);

    public static async Task<Person> OpenSignInAsync(Uri address)
    {
        Person person = new(address);
        await person.OpenAsync("/signin");
        return person;
    }

    public static async Task<Person> SignedInAsync(Uri address, string userName)
    {
        var person = await OpenSignInAsync(address);

        // Everybody comes from an address of their own: sign-ins are limited per address and minute.
        person.Http.DefaultRequestHeaders.Add("X-Forwarded-For", new IPAddress(NextAddress()).ToString());
        (await person.SignInAsync(userName, "Mediation-2026!")).Headers.Location!.ToString().ShouldNotContain("error");
        return person;
    }

    public async Task<HttpResponseMessage> SignInAsync(string userName, string password, string returnUrl = "/") =>
        await PostAsync(
            "/signin",
            await OpenAsync("/signin"),
            "/signin",
            new()
            {
                ["userName"] = userName,
                ["password"] = password,
                ["returnUrl"] = returnUrl,
            }
        );

    /// <summary>The page, which must be there: what it does not show is missing because it is left out, and not because nothing came.</summary>
    public Task<string> OpenAsync(string path) => OpenAsync(path, HttpStatusCode.OK);

    /// <summary>A page that answers with another status, such as one that says that nothing is there.</summary>
    public async Task<string> OpenAsync(string path, HttpStatusCode status)
    {
        using var answer = await Http.GetAsync(new Uri(path, UriKind.Relative));
        answer.StatusCode.ShouldBe(status, path);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Fills the form of this name on a page and sends it.</summary>
    public async Task<HttpResponseMessage> FillAsync(string path, string form, Dictionary<string, string> fields)
    {
        fields["_handler"] = form;
        return await PostAsync(path, await OpenAsync(path), form, fields);
    }

    /// <summary>Sends a page that was opened before, as often as one likes: a double click.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, string html, string form, Dictionary<string, string> fields)
    {
        var start =
            html.IndexOf($"value=\"{form}\"", StringComparison.Ordinal) is var named && named >= 0
                ? html.LastIndexOf("<form", named, StringComparison.Ordinal)
                : html.IndexOf($"action=\"{form}\"", StringComparison.Ordinal);
        var end = html.IndexOf("</form>", Math.Max(start, 0), StringComparison.Ordinal);
        foreach (Match hidden in Hidden().Matches(html[Math.Max(start, 0)..end]))
        {
            fields.TryAdd(hidden.Groups["name"].Value, WebUtility.HtmlDecode(hidden.Groups["value"].Value));
        }

        using MultipartFormDataContent content = new();
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }

        return await Http.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    public void Dispose()
    {
        Http.Dispose();
        handler.Dispose();
    }

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*name=\"(?<name>[^\"]+)\"[^>]*value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Hidden();
}
