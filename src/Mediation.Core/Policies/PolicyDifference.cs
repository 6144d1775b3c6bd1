namespace Mediation.Core.Policies;

/// <summary>One place at which a draft differs from the version in force.</summary>
/// <param name="Place">A day, a code, a path in the JSON.</param>
/// <param name="Before">What stands there now; null where nothing does.</param>
/// <param name="After">What shall stand there; null where nothing shall.</param>
public sealed record PolicyDifference(string Place, PolicyValue? Before, PolicyValue? After);

/// <summary>What stands at a place of a policy.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Word">Key of words that say it, with <c>{name}</c> for the text; null where the text is all.</param>
public sealed record PolicyValue(string Text, string? Word = null);
