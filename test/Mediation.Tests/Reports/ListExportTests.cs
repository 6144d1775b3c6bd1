using System.Reflection;
using Mediation.Complaints;
using Mediation.Complaints.Lists;
using Mediation.Core.Policies;
using Mediation.Reports.Exports;
using Mediation.Tests.Architecture;

namespace Mediation.Tests.Reports;

/// <summary>A list is exported by the filter that it shows, and the workbook says by which.</summary>
public sealed class ListExportTests
{
    private const string AName = "李淑华";
    private static readonly ComplaintCodes Codes = PolicyReader.Parse<ComplaintCodes>(
        PolicySeed.From(typeof(ComplaintsModule).Assembly).Where(p => p.Key == ComplaintCodes.PolicyKey).MaxBy(p => p.Version)!.Json
    );

    /// <summary>All that a list can be limited to.</summary>
    public static TheoryData<string> Limits => [.. typeof(ComplaintListFilter).GetProperties().Select(p => p.Name)];

    [Theory, MemberData(nameof(Limits))]
    public void Each_limit_of_the_list_reaches_the_address_of_its_export_and_the_sheet(string name)
    {
        var filter = LimitedBy(name);
        Uri address = new(new Uri("http://localhost"), ExportComplaints.AddressOf(filter));
        address.Query.ShouldContain($"{char.ToLowerInvariant(name[0])}{name[1..]}=");
        Sheet(filter).ShouldNotBe(Sheet(new ComplaintListFilter()));
    }

    [Theory, MemberData(nameof(Limits))]
    public void Each_limit_of_a_list_but_its_view_reaches_the_address_of_the_page(string name)
    {
        var isView = name == nameof(ComplaintListFilter.View);
        (ComplaintListAddress.OfPage(LimitedBy(name)) == ComplaintListAddress.OfPage(new ComplaintListFilter())).ShouldBe(isView);
    }

    [Fact]
    public void The_page_of_a_list_is_addressed_by_the_names_of_the_API_and_shows_ended_cases_too_unless_limited() =>
        ComplaintListAddress
            .OfPage(new ComplaintListFilter(RiskAtLeast: RiskLevel.Major, Search: "贷款", ReceivedFrom: new DateOnly(2026, 3, 16)))
            .ShouldBe("/complaints?open=both&riskAtLeast=Major&search=%E8%B4%B7%E6%AC%BE&receivedFrom=2026-03-16");

    [Fact]
    public void The_sheet_says_that_a_search_was_used_but_not_for_whom() =>
        string.Concat(Sheet(new ComplaintListFilter(Search: AName))).ShouldNotContain(AName);

    [Fact]
    public void The_sheet_says_a_product_by_its_word() =>
        Sheet(new ComplaintListFilter(Product: "B02.2")).ShouldContain(line => line.EndsWith('=' + Codes.Product("B02.2")));

    private static ComplaintListFilter LimitedBy(string name)
    {
        ComplaintListFilter filter = new();
        var limit = typeof(ComplaintListFilter).GetProperty(name)!;
        limit.SetValue(filter, Sample(limit));
        return filter;
    }

    private static object Sample(PropertyInfo limit) =>
        (Nullable.GetUnderlyingType(limit.PropertyType) ?? limit.PropertyType) switch
        {
            { IsEnum: true } choice => Enum.GetValues(choice).GetValue(Enum.GetValues(choice).Length - 1)!,
            var t when t == typeof(string) => limit.Name == nameof(ComplaintListFilter.Product) ? "B02.2" : AName,
            var t when t == typeof(bool) => false,
            var t when t == typeof(Guid) => Guid.CreateVersion7(),
            var t when t == typeof(DateOnly) => new DateOnly(2026, 3, 16),
            var other => throw new InvalidOperationException($"No sample of {other}."),
        };

    private static List<string> Sheet(ComplaintListFilter filter)
    {
        return
        [
            .. ExportComplaints
                .Limits(
                    filter,
                    Codes,
                    filter.Duty,
                    handlerName: null,
                    new DateTime(2026, 3, 16, 9, 0, 0, DateTimeKind.Unspecified),
                    new Texts(Words.All, InstitutionTime.Default())
                )
                .Select(l => $"{l.Word}={l.Value}"),
        ];
    }
}
