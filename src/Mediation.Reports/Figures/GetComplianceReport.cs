namespace Mediation.Reports.Figures;

/// <summary>The compliance report, within the reader's scope.</summary>
[RequiresPermission(ReportPermissions.Read)]
public sealed class GetComplianceReport(ComplianceReportReader report) : Query<GetComplianceReport.Input, ComplianceReport>, IHaveRoute
{
    /// <param name="From">First local day; the first of January when left out.</param>
    /// <param name="To">Last local day; today when left out.</param>
    public sealed record Input(DateOnly? From = null, DateOnly? To = null) : IInput<ComplianceReport>;

    public override Task<ComplianceReport> RunAsync(Input input, CancellationToken ct) => report.ReadAsync(input.From, input.To, ct);

    public static void Map(ApiRoutes api) => api.MapQuery<Input, ComplianceReport>("reports/compliance");
}
