using System.Reflection;
using System.Text.RegularExpressions;
using Mediation.Complaints;
using Mediation.Complaints.Finding;
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

    /// <summary>What the filter of the list asks of its input.</summary>
    public static TheoryData<string> Limits =>
        [
            .. Regex
                .Matches(
                    File.ReadAllText(Path.Combine(Repository.Root, "src/Mediation.Complaints/Finding/ComplaintFilter.cs")),
                    @"\binput\.(?<name>[A-Z]\w+)",
                    RegexOptions.ExplicitCapture,
                    TimeSpan.FromSeconds(5)
                )
                .Select(m => m.Groups["name"].Value)
                .Distinct(StringComparer.Ordinal),
        ];

    [Theory, MemberData(nameof(Limits))]
    public void Each_limit_of_the_list_reaches_the_address_the_export_and_its_sheet(string name)
    {
        ListComplaints.Input shown = new(Open: null);
        var limit = typeof(ListComplaints.Input).GetProperty(name)!;
        limit.SetValue(shown, Sample(limit));
        Uri address = new(new Uri("http://localhost"), ListExport.AddressOf(shown));
        address.Query.ShouldContain($"{char.ToLowerInvariant(name[0])}{name[1..]}=");

        ExportComplaints.Input asked = new();
        typeof(ExportComplaints.Input).GetProperty(name).ShouldNotBeNull().SetValue(asked, limit.GetValue(shown));
        limit.GetValue(asked.ToList()).ShouldBe(limit.GetValue(shown));
        Sheet(asked).ShouldNotBe(Sheet(new ExportComplaints.Input()));
    }

    [Fact]
    public void The_sheet_says_that_a_search_was_used_but_not_for_whom() =>
        string.Concat(Sheet(new ExportComplaints.Input(Search: AName))).ShouldNotContain(AName);

    [Fact]
    public void The_sheet_says_a_product_by_its_word() =>
        Sheet(new ExportComplaints.Input(Product: "B02.2")).ShouldContain(line => line.EndsWith('=' + Codes.Product("B02.2")));

    private static object Sample(PropertyInfo limit) =>
        (Nullable.GetUnderlyingType(limit.PropertyType) ?? limit.PropertyType) switch
        {
            { IsEnum: true } choice => Enum.GetValues(choice).GetValue(Enum.GetValues(choice).Length - 1)!,
            var t when t == typeof(string) => limit.Name == nameof(ListComplaints.Input.Product) ? "B02.2" : AName,
            var t when t == typeof(bool) => false,
            var t when t == typeof(DateOnly) => new DateOnly(2026, 3, 16),
            var other => throw new InvalidOperationException($"No sample of {other}."),
        };

    private static List<string> Sheet(ExportComplaints.Input input)
    {
        return
        [
            .. ExportComplaints
                .Limits(input, Codes, new DateTime(2026, 3, 16, 9, 0, 0, DateTimeKind.Unspecified), new Texts(Words.All, InstitutionTime.Default()))
                .Select(l => $"{l.Word}={l.Value}"),
        ];
    }
}
