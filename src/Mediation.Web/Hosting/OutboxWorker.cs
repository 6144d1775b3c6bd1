using Mediation.Core.Outbox;

namespace Mediation.Web.Hosting;

/// <summary>Dispatches the outbox.</summary>
internal sealed class OutboxWorker(OutboxSignal signal, OutboxDispatcher dispatcher, WorkGate gate, ILogger<OutboxWorker> log)
    : RoundWorker(signal, gate.Round(dispatcher.DispatchAsync), log);
