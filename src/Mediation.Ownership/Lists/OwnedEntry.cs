namespace Mediation.Ownership.Lists;

/// <summary>Something that a person did on an owned case.</summary>
/// <param name="Event">Key of its words is <c>Event:{Event}</c>.</param>
/// <param name="By">Who.</param>
public sealed record OwnedEntry(string Event, string By, DateTimeOffset At);
