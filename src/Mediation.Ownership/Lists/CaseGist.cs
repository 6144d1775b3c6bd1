using Mediation.Core.Redaction;

namespace Mediation.Ownership.Lists;

/// <summary>The first words of a complaint, redacted.</summary>
internal static class CaseGist
{
    /// <summary>So many characters are read: more than are shown, so that no number is cut before it is covered.</summary>
    public const int Read = Shown + 100;

    private const int Shown = 200;

    /// <remarks>Whose name is not known cannot be covered, so nothing is shown then.</remarks>
    public static string Of(string words, IReadOnlyCollection<PersonalFields> persons)
    {
        if (persons.Select(p => p.Unreadable).FirstOrDefault(unreadable => unreadable is not null) is { } instead)
        {
            return instead;
        }

        IReadOnlyCollection<PersonalValue> known = [.. persons.SelectMany(p => p.Values())];
        var redacted = known.Redacted(words);
        var end = redacted.Length > Shown && char.IsHighSurrogate(redacted[Shown - 1]) ? Shown - 1 : Math.Min(Shown, redacted.Length);
        return redacted[..end];
    }
}
