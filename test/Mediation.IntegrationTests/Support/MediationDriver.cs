using System.Collections.Concurrent;

namespace Mediation.IntegrationTests.Support;

/// <summary>Takes mediations over HTTP from the complaint to their end, as far as a test wants; each step is done when its method returns.</summary>
/// <param name="handler">Client of the bank's handler.</param>
/// <param name="staff">Client of the body's staff; may be missing where the body does nothing.</param>
/// <param name="mediator">Client of the body's mediator 许文; as above.</param>
internal sealed class MediationDriver(HttpClient handler, HttpClient? staff = null, HttpClient? mediator = null)
{
    /// <summary>What the complainant lets leave the bank.</summary>
    public static readonly string[] Fields = ["ComplaintNumber", "Respondent", "ComplainantName", "ComplainantPhone", "ComplainantDocument", "Narrative"];

    private readonly ConcurrentDictionary<string, string> cases = new(StringComparer.Ordinal);

    private HttpClient Staff => staff ?? throw new InvalidOperationException("This test has no client of the body's staff.");

    private HttpClient Mediator => mediator ?? throw new InvalidOperationException("This test has no client of the mediator.");

    /// <summary>The terms of a small agreement, as the mediator sends them.</summary>
    public static object AnAgreement(decimal amount = 100m) =>
        new
        {
            outcome = "Agreed",
            amount,
            payBy = DateTime.UtcNow.AddDays(20).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            facts = "双方对手续费有争议。",
        };

    /// <summary>The complaint of a mediation that this driver proposed.</summary>
    public string CaseOf(string mediation) => cases[mediation];

    /// <summary>A new complaint in the handler's hands.</summary>
    /// <returns>Its id and number.</returns>
    public async Task<(string Id, string Number)> TakenUpAsync()
    {
        var registered = await handler.DoAsync("complaints", Api.AComplaint(narrative: "分期的时候没有说手续费。" + Guid.CreateVersion7()));
        var id = IdOf(registered);
        await handler.DoAsync($"complaints/{id}/assignments", new { });
        return (id, registered.GetProperty("number").GetString()!);
    }

    /// <summary>Proposes mediation of a complaint to the body that is suggested.</summary>
    public async Task<string> ProposeAsync(string complaint)
    {
        var mediation = IdOf(await handler.DoAsync($"complaints/{complaint}/mediations", new { }));
        cases[mediation] = complaint;
        return mediation;
    }

    public Task ConsentAsync(string mediation) =>
        handler.DoAsync(
            $"mediations/{mediation}/consent",
            new
            {
                manner = "RecordedCall",
                proof = "录音 13800136072",
                fields = Fields,
            }
        );

    /// <summary>Pushes the case and waits until it lies on the body's desk.</summary>
    public async Task PushAsync(string mediation)
    {
        await handler.DoAsync($"mediations/{mediation}/dispatch", new { });
        await Wait.UntilAsync(async () => (await handler.ReadAsync($"complaints/{CaseOf(mediation)}")).GetProperty("state").GetString() == "Mediating");
    }

    /// <summary>A new complaint that lies on the body's desk.</summary>
    public async Task<string> OnDeskAsync()
    {
        var mediation = await ProposeAsync((await TakenUpAsync()).Id);
        await ConsentAsync(mediation);
        await PushAsync(mediation);
        return mediation;
    }

    /// <summary>A new complaint that the body accepted and gave to the mediator.</summary>
    public async Task<string> AppointedAsync()
    {
        var mediation = await OnDeskAsync();
        await AppointAsync(mediation);
        return mediation;
    }

    /// <summary>The body accepts a case on its desk and appoints the mediator.</summary>
    public async Task AppointAsync(string mediation)
    {
        await Staff.DoAsync($"mediations/{mediation}/acceptance", new { });
        var panel = (await Staff.ReadAsync($"mediations/{mediation}")).GetProperty("panel").EnumerateArray();
        await Staff.DoAsync($"mediations/{mediation}/mediator", new { panelMemberId = IdOf(panel.Single(p => p.GetProperty("name").GetString() == "许文")) });
    }

    /// <summary>Schedules a session by telephone.</summary>
    /// <returns>Its id.</returns>
    public async Task<string> PlannedAsync(string mediation, DateTimeOffset startsAt, int minutes = 60) => (
            await Staff.DoAsync(
                $"mediations/{mediation}/sessions",
                new
                {
                    startsAt,
                    minutes,
                    manner = "Phone",
                    place = "三方通话",
                }
            )
        ).GetProperty("sessionId").GetString()!;

    /// <summary>Schedules a session for this minute and records it.</summary>
    /// <param name="mediation">A mediator is appointed.</param>
    /// <param name="present">Who came.</param>
    public async Task HeldAsync(string mediation, string present = "BothParties")
    {
        var session = await PlannedAsync(mediation, DateTimeOffset.UtcNow.AddSeconds(2), minutes: 10);
        await Mediator.DoAsync($"mediations/{mediation}/sessions/{session}/record", await Api.ASessionHeldAsync(present));
    }

    /// <summary>Ends the mediation with <see cref="AnAgreement"/>, after a session with both parties.</summary>
    public async Task AgreedAsync(string mediation, decimal amount = 100m)
    {
        await HeldAsync(mediation);
        await Mediator.DoAsync($"mediations/{mediation}/outcome", AnAgreement(amount));
    }

    private static string IdOf(JsonElement row) => row.GetProperty("id").GetString()!;
}
