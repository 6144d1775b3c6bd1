using Mediation.Core.Data;
using Mediation.Core.UseCases;
using Mediation.Referrals.Domain;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Tests.Core.UseCases;

/// <summary>Suspends an active body and resumes a suspended one: a change of an aggregate over which two can race.</summary>
[RequiresPermission(RunnerModule.Permission)]
internal sealed class ToggleBody(MediationDbContext db, RunnerProbe probe) : UseCase<ToggleBody.Input, bool>
{
    public sealed record Input(Guid BodyId) : IInput<bool>;

    public override async Task<bool> RunAsync(Input input, CancellationToken ct)
    {
        var body = await db.Set<MediationBody>().SingleAsync(b => b.Id == input.BodyId, ct);
        await probe.RunAsync();
        Toggle(body);
        return body.IsActive;
    }

    public static void Toggle(MediationBody body)
    {
        if (body.IsActive)
        {
            body.Suspend();
        }
        else
        {
            body.Resume();
        }
    }
}
