using Mediation.Complaints.Intake;
using Mediation.Core.PersonalData;
using Mediation.Core.Values;

namespace Mediation.Web.Import;

/// <summary>A complaint that is there under the number of a row.</summary>
/// <param name="Reference">Its number in the other system.</param>
/// <param name="Number">Its number here.</param>
/// <param name="NameMark">Mark of the complainant's name, see <see cref="BlindIndex"/>.</param>
internal sealed record KnownComplaint(string Reference, string Number, string Narrative, long? NameMark)
{
    /// <summary>The same text about the same person; what was changed since, such as a product, does not make it another.</summary>
    public bool IsSame(RegisterComplaint.Input input, BlindIndex index) =>
        string.Equals(Text.Normal(Narrative), Text.Normal(input.Narrative), StringComparison.Ordinal)
        && NameMark == index.OfName(Text.IsBlank(input.ComplainantName) ? null : input.ComplainantName);
}
