namespace Mediation.Complaints.Lists;

/// <summary>The address under which the cases of a filter are shown, and the filter as a query string.</summary>
public static class ComplaintListAddress
{
    public const string Page = "/complaints";

    /// <summary>Open cases alone, in whatever state.</summary>
    internal const string OpenOnly = "only";

    /// <summary>The page of the list. It shows open cases unless its address says otherwise, and knows no views: those are the desk's.</summary>
    public static string OfPage(ComplaintListFilter filter) =>
        Page + QueryString.Create([new("open", Text(filter.Open) ?? "both"), .. Parameters(filter with { View = ComplaintListView.All, Open = null })]);

    /// <summary>Open cases in a state. In the form "open" is chosen by itself, so that it does not limit an ended state there: here it does.</summary>
    public static string OfOpen(ComplaintState state) => $"{Page}?open={OpenOnly}&state={state}";

    /// <summary>The same with the columns that it shows; null for those of whoever opens it.</summary>
    public static string OfPage(ComplaintListFilter filter, IReadOnlyList<ListColumn>? columns) =>
        OfPage(filter) + (columns is null ? null : QueryOf(columns, '&'));

    /// <summary>Chosen columns as a parameter.</summary>
    public static string QueryOf(IReadOnlyList<ListColumn> columns, char before) => $"{before}{ListColumns.Parameter}={ListColumns.Text(columns)}";

    /// <summary>The filter as the query string of a route of the API, with the question mark; empty when nothing is limited.</summary>
    public static string QueryOf(ComplaintListFilter filter) => QueryString.Create(Parameters(filter)).ToUriComponent();

    /// <summary>The filter as parameters of API and page, without those that limit nothing.</summary>
    private static IEnumerable<KeyValuePair<string, string?>> Parameters(ComplaintListFilter filter) =>
        new (string Name, string? Value)[]
        {
            ("view", filter.View == ComplaintListView.All ? null : filter.View.ToString()),
            ("open", Text(filter.Open)),
            ("state", filter.State?.ToString()),
            ("channel", filter.Channel?.ToString()),
            ("product", filter.Product),
            ("riskAtLeast", filter.RiskAtLeast?.ToString()),
            ("search", filter.Search),
            ("receivedFrom", Text(filter.ReceivedFrom)),
            ("receivedTo", Text(filter.ReceivedTo)),
            ("duty", filter.Duty),
            ("dutyState", filter.DutyState?.ToString()),
            ("dutyResult", filter.DutyResult?.ToString()),
            ("dutyFrom", Text(filter.DutyFrom)),
            ("dutyTo", Text(filter.DutyTo)),
            ("handler", filter.Handler?.ToString()),
            ("unassigned", Text(filter.Unassigned)),
            ("cause", filter.Cause),
            ("verifiedCause", filter.VerifiedCause),
            ("causeCorrected", Text(filter.CauseCorrected)),
            ("agency", filter.Agency?.ToString()),
            ("claimDemand", filter.ClaimDemand),
            ("claimOutcome", filter.ClaimOutcome?.ToString()),
        }
            .Where(p => !string.IsNullOrEmpty(p.Value))
            .Select(p => KeyValuePair.Create(p.Name, p.Value));

    private static string? Text(bool? value) =>
        value switch
        {
            true => "true",
            false => "false",
            null => null,
        };

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
