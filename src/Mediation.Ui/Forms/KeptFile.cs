namespace Mediation.Ui.Forms;

/// <summary>A file taken in with a form that was refused: it stays ticked in the form and goes along with the next sending.</summary>
/// <param name="Id">The upload; whose it is, the attaching use case asks.</param>
/// <param name="Name">As shown.</param>
public sealed record KeptFile(Guid Id, string Name)
{
    /// <summary>Name of the tick boxes beside a file field.</summary>
    public static string FieldOf(string field) => field + Suffix;

    private const string Suffix = ":kept";

    /// <summary>The files of a form, by the field that they were taken in with.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<KeptFile>> In(Microsoft.AspNetCore.Http.IFormCollection form) =>
        form
            .Keys.Where(key => key.EndsWith(Suffix, StringComparison.Ordinal))
            .ToDictionary(key => key[..^Suffix.Length], key => (IReadOnlyList<KeptFile>)[.. form[key].Select(Read).OfType<KeptFile>()], StringComparer.Ordinal);

    /// <returns>Null when it is none.</returns>
    public static KeptFile? Read(string? value) =>
        value?.Split(' ', 2) is [var id, var name] && Guid.TryParse(id, out var file) ? new KeptFile(file, name) : null;

    /// <summary>What the tick box sends.</summary>
    public override string ToString() => $"{Id:N} {Name}";
}
