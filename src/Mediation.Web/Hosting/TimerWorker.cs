using Mediation.Core.Timers;

namespace Mediation.Web.Hosting;

/// <summary>Fires timers. It runs beside the outbox, so that a backlog of the one does not hold up the other.</summary>
internal sealed class TimerWorker(TimerSignal signal, DueTimerRunner timers, WorkGate gate, ILogger<TimerWorker> log)
    : RoundWorker(signal, gate.Round(timers.FireAsync), log);
