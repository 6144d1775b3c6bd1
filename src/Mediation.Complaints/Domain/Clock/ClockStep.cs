namespace Mediation.Complaints.Domain.Clock;

/// <summary>One sentence of "how this date came about": the words live in the localisation under <paramref name="Key"/>.</summary>
/// <param name="Key">One of <see cref="ClockStepKeys"/>.</param>
/// <param name="Data">The values the sentence names; dates are DateOnly, instants DateTimeOffset.</param>
public sealed record ClockStep(string Key, IReadOnlyDictionary<string, object?> Data)
{
    internal static ClockStep Of(string key, params (string Name, object? Value)[] data) =>
        new(key, data.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal));

    /// <summary>The same with another value for one name.</summary>
    internal ClockStep With(string name, object? value) =>
        this with
        {
            Data = Data.ToDictionary(d => d.Key, d => d.Key == name ? value : d.Value, StringComparer.Ordinal),
        };
}
