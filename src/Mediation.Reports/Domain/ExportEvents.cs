namespace Mediation.Reports.Domain;

/// <summary>A person had an export ordered in the background.</summary>
/// <param name="CaseId"><see cref="Core.History.HistoryChains.Institution"/>.</param>
/// <param name="ExportId">The order.</param>
/// <param name="Kind">Which list.</param>
public sealed record ExportOrdered(Guid CaseId, Guid ExportId, ExportKind Kind) : DomainEvent(CaseId);

/// <summary>An ordered export was made and can be downloaded.</summary>
/// <param name="CaseId"><see cref="Core.History.HistoryChains.Institution"/>.</param>
/// <param name="ExportId">The order.</param>
/// <param name="OrderedById">Who ordered it.</param>
/// <param name="Rows">Cases or mediations in it.</param>
public sealed record ExportReady(Guid CaseId, Guid ExportId, Guid OrderedById, int Rows) : DomainEvent(CaseId), ISystemEvent;

/// <summary>An ordered export is not made: the person may not have it any more, or it failed.</summary>
/// <param name="CaseId"><see cref="Core.History.HistoryChains.Institution"/>.</param>
/// <param name="ExportId">The order.</param>
/// <param name="OrderedById">Who ordered it.</param>
/// <param name="State"><see cref="ExportState.Refused"/> or <see cref="ExportState.Failed"/>.</param>
public sealed record ExportNotMade(Guid CaseId, Guid ExportId, Guid OrderedById, ExportState State) : DomainEvent(CaseId), ISystemEvent;
