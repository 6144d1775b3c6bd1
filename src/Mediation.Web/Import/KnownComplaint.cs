using Mediation.Complaints.Intake;
using Mediation.Core.Values;

namespace Mediation.Web.Import;

/// <summary>A complaint that is there under the number of a row.</summary>
/// <param name="Reference">Its number in the other system.</param>
/// <param name="Number">Its number here.</param>
internal sealed record KnownComplaint(string Reference, string Number, string Narrative, string? Name)
{
    /// <summary>The same text about the same person; what was changed since, such as a product, does not make it another.</summary>
    public bool IsSame(RegisterComplaint.Input input) =>
        string.Equals(Text.Normal(Narrative), Text.Normal(input.Narrative), StringComparison.Ordinal)
        && string.Equals(Name, Text.IsBlank(input.ComplainantName) ? null : PersonName.Folded(input.ComplainantName!), StringComparison.Ordinal);
}
