using Microsoft.AspNetCore.Http;

namespace Mediation.IntegrationTests.Frame;

public sealed class DisconnectedReaderTests
{
    [Fact]
    public async Task A_page_whose_reader_has_gone_is_read_no_further_and_what_was_sent_is_done()
    {
        DefaultHttpContext page = new();
        HttpContextAccessor accessor = new() { HttpContext = page };
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00", more: services => services.AddSingleton<IHttpContextAccessor>(accessor));
        await app.UnitAsync("GZ");
        var handler = await app.PersonAsync("chenjing", "陈静", "GZ", MediationRoles.Handler);
        (await app.AsAsync(handler, new ListComplaints.Input(new(Open: true), new()))).Rows.ShouldBeEmpty();

        page.RequestAborted = new CancellationToken(canceled: true);
        await Should.ThrowAsync<OperationCanceledException>(() => app.AsAsync(handler, new ListComplaints.Input(new(Open: true), new())));
        (await app.AsAsync(handler, new RegisterComplaint.Input(IntakeChannel.Hotline, "李淑华", "B02.2", "C07", "D01", "年费争议"))).Number.ShouldEndWith(
            "000001"
        );
    }
}
