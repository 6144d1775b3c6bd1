namespace Mediation.Core.Policies;

/// <summary>A policy as read: its rules and which version they are.</summary>
/// <typeparam name="T">Typed record of the rules.</typeparam>
public sealed record Policy<T>(string Key, int Version, T Rules);
