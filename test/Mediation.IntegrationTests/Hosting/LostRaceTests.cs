using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>Losing every race is no stale edit: the caller may have seen the newest version, so over HTTP it is 409 and never 412.</summary>
[OnEveryDatabase]
public sealed class LostRaceTests
{
    [Fact]
    public async Task Who_loses_every_race_is_answered_so_and_not_that_the_version_is_stale()
    {
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00", more: services =>
            services.AddScoped<IDomainEventHandler<ComplaintRegistered>, AlwaysFaster>()
        );
        await app.UnitAsync("GZ");
        var handler = await app.PersonAsync("chenjing", "陈静", "GZ", MediationRoles.Handler);
        var refused = await Should.ThrowAsync<BusinessException>(() =>
            app.AsAsync(handler, new RegisterComplaint.Input(IntakeChannel.Hotline, "李淑华", "B02.2", "C07", "D01", "年费争议"))
        );
        refused.Code.ShouldBe("Core:LostEveryRace");
        refused.Kind.ShouldBe(ErrorKind.Conflict);
    }

    /// <summary>Somebody else who saved a moment before, each time.</summary>
    private sealed class AlwaysFaster : IDomainEventHandler<ComplaintRegistered>
    {
        public Task HandleAsync(ComplaintRegistered happened, CancellationToken ct) => throw new DbUpdateConcurrencyException();
    }
}
