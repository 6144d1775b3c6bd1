namespace Mediation.Core.Values;

/// <summary>Turns what Chinese input methods produce (３２８０，．－　) into the plain characters that numbers are made of.</summary>
internal static class HalfWidth
{
    private const char FirstFullWidth = '！';
    private const char LastFullWidth = '～';
    private const int Distance = FirstFullWidth - '!';

    public static string Of(string text) => string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = source[i] switch
                {
                    >= FirstFullWidth and <= LastFullWidth => (char)(source[i] - Distance),
                    '\u3000' or '\u00A0' or '\u2009' or '\u202F' => ' ',
                    '\u2212' or (>= '\u2010' and <= '\u2015') or '\u2E3A' or '\uFE58' or '\uFE63' or '\u2500' => '-',
                    _ => source[i],
                };
            }
        });
}
