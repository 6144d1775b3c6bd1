using Mediation.Core.Errors;
using Mediation.Core.Localization;
using Microsoft.AspNetCore.Http;

namespace Mediation.Ui.Forms;

/// <summary>What the fields of a form need to know: what was typed, and what was wrong with it.</summary>
/// <param name="FormName">Makes ids unique on a page with several forms.</param>
/// <param name="Posted">What was typed when the form came back; null when it is drawn for the first time.</param>
/// <param name="Errors">Refusals by field.</param>
public sealed record FormState(string FormName, IFormCollection? Posted, IReadOnlyList<FieldError> Errors)
{
    /// <summary>Files that a refused form keeps, by field.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<KeptFile>> Kept { get; init; } = new Dictionary<string, IReadOnlyList<KeptFile>>(StringComparer.Ordinal);

    /// <summary>Called by each refused field with its name and its label.</summary>
    public Action<string, string>? OnRefused { get; init; }

    /// <summary>Fields in which one chooses and does not write: an empty one is worded so.</summary>
    public HashSet<string> Choices { get; } = new(StringComparer.Ordinal);

    /// <summary>The words of a refusal as they stand beside the field and in the summary.</summary>
    public string WordsOf(FieldError error, Texts texts) =>
        error.Code is "Core:Required" or "Core:Text:Missing" && Choices.Contains(error.Field) ? texts["Ui:PleaseChoose"] : texts.Of(error);

    public string IdOf(string field) => $"{FormName}-{field}";

    public IEnumerable<FieldError> ErrorsOf(string field) => Errors.Where(e => string.Equals(e.Field, field, StringComparison.Ordinal));
}
