using System.Globalization;
using System.Text;
using Mediation.Core.Search;
using NpgsqlTypes;

namespace Mediation.EntityFrameworkCore;

/// <summary>Tokens as PostgreSQL keeps and looks for them: our own, with their places, and none of its dictionaries.</summary>
internal static class TokenVector
{
    /// <summary>Further places PostgreSQL takes for this one; a token has no more than <see cref="MostPlaces"/>.</summary>
    private const int LastPlace = 16_383;

    private const int MostPlaces = 255;

    public static NpgsqlTsVector Of(string tokens)
    {
        Dictionary<string, StringBuilder> places = new(StringComparer.Ordinal);
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        var place = 0;
        foreach (var token in tokens.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            place = Math.Min(place + 1, LastPlace);
            if ((counts[token] = counts.GetValueOrDefault(token) + 1) > MostPlaces)
            {
                continue;
            }

            if (places.TryGetValue(token, out var known))
            {
                known.Append(CultureInfo.InvariantCulture, $",{place}");
            }
            else
            {
                places.Add(token, new StringBuilder().Append(CultureInfo.InvariantCulture, $"'{token}':{place}"));
            }
        }

#pragma warning disable CS0618 // It reads quotes otherwise than the server does; tokens are letters and digits and have none.
        return NpgsqlTsVector.Parse(string.Join(' ', places.Values));
#pragma warning restore CS0618
    }

    public static string Tokens(NpgsqlTsVector vector) =>
        vector
            .SelectMany(lexeme => Enumerable.Range(0, Math.Max(1, lexeme.Count)).Select(i => (Place: lexeme.Count == 0 ? 0 : lexeme[i].Pos, lexeme.Text)))
            .OrderBy(t => t.Place)
            .Select(t => t.Text)
            .ToList()
            is { Count: > 0 } tokens
            ? $" {string.Join(' ', tokens)} "
            : string.Empty;

    public static string Query(SearchQuery query) =>
        string.Join(
            " & ",
            query.Words.Select(w => $"({string.Join(" <-> ", w.Tokens.Select((t, i) => $"'{t}'{(w.EndsOpen && i == w.Tokens.Count - 1 ? ":*" : "")}"))})")
        );
}
