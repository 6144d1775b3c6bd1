using System.Text.Json.Serialization;

namespace Mediation.Complaints.Domain.Clock;

/// <summary>A ground on which days are not counted, and for which terms. A term that the rule does not name runs on.</summary>
/// <param name="Ground">Its name, such as <c>mediation</c>.</param>
/// <param name="Article">By which its time is not counted, as it is to be cited.</param>
/// <param name="CountsFor">Kinds of the terms that stand still.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PauseGround(string Ground, string Article, IReadOnlyList<string> CountsFor)
{
    /// <summary>While a mediation body mediates; begun and ended by the mediation itself.</summary>
    public const string Mediation = "mediation";

    /// <summary>External appraisal, testing or valuation (Order 2020/3, Art. 18 ¶2).</summary>
    public const string Appraisal = "appraisal";

    /// <summary>Whether a person records its beginning and end.</summary>
    public bool IsRecordedByPerson { get; init; }

    /// <summary>Whether the complainant has to be notified of it promptly.</summary>
    public bool NotifiesComplainant { get; init; }
}
