namespace Mediation.Core.Data;

/// <summary>
/// Caused by the system's rules, whoever's action triggered it: the history names the system as actor. What a listener raises in answer to
/// another event is the system's anyway; this marks what a use case raises itself.
/// </summary>
public interface ISystemEvent;
