using Mediation.Core.Outbox;

namespace Mediation.Web.Hosting;

/// <summary>Dispatches the outbox.</summary>
internal sealed class OutboxWorker(OutboxSignal signal, OutboxDispatcher dispatcher, ILogger<OutboxWorker> log)
    : RoundWorker(signal, dispatcher.DispatchAsync, log);
