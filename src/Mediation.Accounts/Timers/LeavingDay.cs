using Mediation.Accounts.Reorganisations;
using Mediation.Core.Timers;

namespace Mediation.Accounts.Timers;

/// <summary>The first day on which a person is not there any more has begun.</summary>
public sealed class LeavingDay(ReorganisationBook book, ReorganisationStart start) : ITimerHandler
{
    public string Kind => ApproveReorganisation.DayTimer;

    public async Task FireAsync(DueTimer timer, CancellationToken ct)
    {
        var reorganisation = await book.OfAsync(timer.SubjectId, ct);
        if (reorganisation.State == ReorganisationState.Approved)
        {
            await start.BeginAsync(reorganisation, ct);
        }
    }
}
