using System.Reflection;
using System.Xml.Linq;

namespace Mediation.Tests.Architecture;

public sealed class LayerTests
{
    [Fact]
    public void A_project_references_only_layers_below_its_own()
    {
        var projects = Repository.Files("src", ".csproj").ToList();
        projects.Count.ShouldBeGreaterThan(MediationModules.All.Count);
        projects.Where(p => Layers.Of(Path.GetFileNameWithoutExtension(p)) < 0).ShouldBeEmpty("these have no layer");
        projects.SelectMany(p => Layers.FaultsIn(Path.GetFileNameWithoutExtension(p), XDocument.Load(Repository.PathOf(p)))).ShouldBeEmpty();
    }

    [Fact]
    public void A_type_uses_only_types_of_layers_below_its_own() => Layers.Faults(CodeModel.Source, t => t.Assembly.GetName().Name!).ShouldBeEmpty();

    /// <summary>The compiler keeps in an assembly only the references that its code needs. The host is excepted: it carries the modules along.</summary>
    [Fact]
    public void A_project_references_only_what_it_uses() =>
        Repository
            .Files("src", ".csproj")
            .Select(file => (Name: Path.GetFileNameWithoutExtension(file), Text: XDocument.Load(Repository.PathOf(file))))
            .Where(project => project.Name != "Mediation.Web")
            .SelectMany(project => Layers.UnusedIn(project.Text, Assembly.Load(project.Name)).Select(unused => $"{project.Name} does not use {unused}"))
            .ShouldBeEmpty();

    [Fact]
    public void A_reference_that_nothing_uses_is_reported() =>
        Layers
            .UnusedIn(
                XDocument.Parse(
                    "<Project><ProjectReference Include=\"../M.Unused/M.Unused.csproj\" />"
                        + "<ProjectReference Include=\"../Mediation.Core/Mediation.Core.csproj\" /></Project>"
                ),
                typeof(Mediation.Complaints.Domain.Complaint).Assembly
            )
            .ShouldBe(["M.Unused"]);

    [Theory]
    [InlineData("Mediation.Core", "Mediation.Complaints", "upward")]
    [InlineData("Mediation.Ownership", "Mediation.Referrals", "to a neighbour")]
    [InlineData("Mediation.Ownership", "Mediation.Unheard", "to a project without a layer")]
    public void A_reference_that_does_not_point_down_is_reported(string project, string reference, string how) =>
        Layers
            .FaultsIn(project, XDocument.Parse($"<Project><ItemGroup><ProjectReference Include=\"../{reference}/{reference}.csproj\" /></ItemGroup></Project>"))
            .ShouldBe([$"{project} references {reference}"], how);

    /// <summary>The planted types stand for types of the projects that their namespaces name.</summary>
    [Fact]
    public void A_type_of_an_upper_layer_is_reported_even_where_only_a_lambda_of_an_async_method_uses_it()
    {
        var faults = Layers.Faults(CodeModel.Planted, ProjectOf).ToList();
        faults.ShouldContain(f => f.Contains("LowerType.LookUpAsync uses", StringComparison.Ordinal) && f.Contains("UpperType", StringComparison.Ordinal));
        faults.ShouldNotContain(f =>
            f.Contains("UpperType.", StringComparison.Ordinal)
            && f.Contains("uses", StringComparison.Ordinal)
            && f.Contains("LowerType", StringComparison.Ordinal)
            && f.StartsWith(typeof(Planted.Reports.UpperType).FullName!, StringComparison.Ordinal)
        );

        static string ProjectOf(Type type) =>
            type.Namespace switch
            {
                "Mediation.Tests.Architecture.Planted.Ownership" => "Mediation.Ownership",
                "Mediation.Tests.Architecture.Planted.Reports" => "Mediation.Reports",
                _ => type.Assembly.GetName().Name!,
            };
    }
}
