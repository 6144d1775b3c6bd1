namespace Mediation.Complaints.Domain;

/// <summary>It was looked at for signals of an agency; facts and signals stand with the check. Nothing of its handling follows from it.</summary>
/// <param name="CheckId">The check.</param>
/// <param name="Points">What its signals add up to.</param>
/// <param name="Agency">How it stands then.</param>
/// <param name="PolicyVersion">Version of the policy <c>agency-signals</c>.</param>
public sealed record AgencySignalsChecked(Guid CaseId, Guid CheckId, int Points, AgencyStanding Agency, int PolicyVersion) : DomainEvent(CaseId);

/// <summary>A person judged whether an agency stands behind it. Why stands in the note.</summary>
/// <param name="CheckId">The check that lay before; null where nothing had pointed to one.</param>
/// <param name="Agency">How it stands then.</param>
public sealed record AgencyJudged(Guid CaseId, Guid? CheckId, AgencyStanding Agency, Guid NoteId) : DomainEvent(CaseId);

/// <summary>Complaints are more than usual. Nothing changes on any of them.</summary>
/// <param name="CaseId"><see cref="HistoryChains.Institution"/>.</param>
/// <param name="BurstId">The burst.</param>
/// <param name="Kind">What they have in common.</param>
/// <param name="UnitPath">The unit that has all of them.</param>
/// <param name="Persons">How many persons complain.</param>
/// <param name="Usual">Complaints that such a window has as a rule.</param>
/// <param name="PolicyVersion">Version of the policy <c>complaint-bursts</c>.</param>
public sealed record BurstFound(Guid CaseId, Guid BurstId, BurstKind Kind, string UnitPath, int Persons, decimal Usual, int PolicyVersion)
    : DomainEvent(CaseId),
        ISystemEvent;

/// <summary>A person decided about a burst. Why stands with it.</summary>
/// <param name="CaseId"><see cref="HistoryChains.Institution"/>.</param>
/// <param name="BurstId">The burst.</param>
/// <param name="State">What became of it.</param>
public sealed record BurstJudged(Guid CaseId, Guid BurstId, BurstState State) : DomainEvent(CaseId);

/// <summary>Two bursts came to be about the same complaints: this one refers to the one that was found first.</summary>
/// <param name="CaseId"><see cref="HistoryChains.Institution"/>.</param>
/// <param name="BurstId">The later one.</param>
/// <param name="IntoId">The one that goes on with the evidence of both.</param>
public sealed record BurstMerged(Guid CaseId, Guid BurstId, Guid IntoId) : DomainEvent(CaseId), ISystemEvent;
