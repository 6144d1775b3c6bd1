namespace Mediation.Core.Files;

/// <summary>A value given by reference that has to be looked at.</summary>
/// <param name="Key">Key of the entry.</param>
/// <param name="Number">Number of the object.</param>
internal sealed record PdfReference(string Key, int Number)
{
    /// <summary>Numbers of all objects that these tokens refer to.</summary>
    public static IEnumerable<int> NumbersIn(IReadOnlyList<PdfToken> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (PdfDictionary.IsReference(tokens, at) && int.TryParse(tokens[at].Value, CultureInfo.InvariantCulture, out var number))
            {
                yield return number;
            }
        }
    }
}
