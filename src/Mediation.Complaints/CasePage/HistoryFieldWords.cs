namespace Mediation.Complaints.CasePage;

/// <summary>
/// Which words the values of a field of the history have, registered by the module whose events carry the field. Where several modules
/// use the same name of a field, the first of them that has the word is taken.
/// </summary>
/// <param name="Field">Name of the field as sealed, camelCase.</param>
/// <param name="KeyPrefix">The words are <c>{KeyPrefix}:{Value}</c>.</param>
public sealed record HistoryFieldWords(string Field, string KeyPrefix);
