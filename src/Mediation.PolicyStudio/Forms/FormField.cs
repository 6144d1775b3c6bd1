namespace Mediation.PolicyStudio.Forms;

/// <summary>A field of a policy as a form shows it.</summary>
/// <param name="Place">Its place in the content, which is its name in the form: <c>rows[1].office</c>.</param>
/// <param name="Name">Name of the field: <c>office</c>.</param>
/// <param name="Kind">How it is typed.</param>
/// <param name="Value">What stands there now; several on lines.</param>
/// <param name="Choices">Of a choice, what can be chosen.</param>
/// <param name="Words">Beginning of the keys of the choices' words.</param>
/// <param name="Required">Whether it may not be left out.</param>
public sealed record FormField(string Place, string Name, FormFieldKind Kind, string Value, IReadOnlyList<string> Choices, string? Words, bool Required);

/// <summary>How a field is typed.</summary>
public enum FormFieldKind
{
    Text,

    /// <summary>A figure, whole or with decimals.</summary>
    Number,

    /// <summary>One of a list.</summary>
    Choice,

    /// <summary>Several of a list.</summary>
    Choices,

    /// <summary>Words, separated by commas or lines.</summary>
    Words,
}

/// <summary>Fields that stand together: those of one object, or a table with an object on each row.</summary>
/// <param name="Place">Their place in the content; empty for the policy itself.</param>
/// <param name="IsTable">Whether there is a row for each entry, and blank ones for new entries.</param>
/// <param name="Rows">The fields of each row.</param>
public sealed record FormSection(string Place, bool IsTable, IReadOnlyList<IReadOnlyList<FormField>> Rows);
