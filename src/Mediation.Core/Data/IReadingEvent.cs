namespace Mediation.Core.Data;

/// <summary>Somebody read something: it enters the history but changes nothing, so nobody's open form becomes stale by it.</summary>
public interface IReadingEvent;
