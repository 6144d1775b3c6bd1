namespace Mediation.PolicyStudio.Forms;

/// <summary>Puts a refusal of a content beside the field of the form in which it was typed.</summary>
internal static class RefusedFields
{
    /// <param name="error">A refusal, with the place in the content.</param>
    /// <param name="fields">For each place the field in which it was typed.</param>
    public static FieldError Beside(FieldError error, IReadOnlyDictionary<string, string> fields)
    {
        if (error.Field != "content" || error.Values.GetValueOrDefault("place") is not string place)
        {
            return error;
        }

        // Of something that is missing, the place is that of what it should stand in.
        var missing = error.Code == $"{PolicySchema.CodePrefix}Missing" ? error.Values["expected"]?.ToString()?.Split(", ")[0] : null;
        var wanted =
            missing is null ? place
            : place == "$" ? missing
            : $"{place}.{missing}";
        return fields.TryGetValue(wanted, out var field) ? error with { Field = field } : error;
    }
}
