using Mediation.Complaints.Domain.Intake;
using Mediation.Ui.Forms;

namespace Mediation.Complaints.Intake;

/// <summary>
/// The rows of a registration's form in which more demands stand. A row that is left empty is none; what is refused is said beside the row in which it was
/// typed.
/// </summary>
internal static class ClaimRows
{
    /// <summary>Name of the button that adds a row and registers nothing.</summary>
    public const string More = "moreClaims";

    /// <summary>How many rows the page shows: those up to the last in which something was typed, and one more where it is asked for.</summary>
    public static int Shown(IFormCollection? typed) =>
        typed is null ? 0 : Math.Min(ClaimFields.Most, FilledIn(typed).Select(row => row + 1).LastOrDefault() + (typed.ContainsKey(More) ? 1 : 0));

    /// <summary>What was typed into the rows.</summary>
    public static IReadOnlyList<ClaimInput> Read(PostedForm form, ComplaintCodes codes) =>
        [
            .. Enumerable
                .Range(0, ClaimFields.Most)
                .Where(row => ClaimFields.NamesOf(row).Any(name => form.Text(name) is not null))
                .Select(row => new ClaimInput(
                    ComplaintCodes.Read(codes.Demands, form.Text(ClaimFields.NameOf(row, ClaimFields.Demand))),
                    form.Money(ClaimFields.NameOf(row, ClaimFields.Amount)),
                    form.Text(ClaimFields.NameOf(row, ClaimFields.What))
                )),
        ];

    /// <summary>The same refusal, each fault of a claim beside the row in which it was typed.</summary>
    public static InvalidInputException Beside(InvalidInputException refused, IFormCollection typed)
    {
        var rows = FilledIn(typed).ToList();
        return new([.. refused.Errors.Select(error => error with { Field = FieldOf(error.Field, rows) })], refused.Code);
    }

    private static string FieldOf(string field, List<int> rows)
    {
        for (var place = 0; place < rows.Count; place++)
        {
            var prefix = ClaimInput.FieldOf(place, "");
            if (field.StartsWith(prefix, StringComparison.Ordinal))
            {
                return ClaimFields.NameOf(rows[place], field[prefix.Length..]);
            }
        }

        return field;
    }

    private static IEnumerable<int> FilledIn(IFormCollection typed) =>
        Enumerable.Range(0, ClaimFields.Most).Where(row => ClaimFields.NamesOf(row).Any(name => Text.IsGiven(typed[name].ToString())));
}
