using System.Text.RegularExpressions;
using Mediation.Complaints.Handling;

namespace Mediation.Tests.Architecture;

/// <summary>A form tells its use case which version the sender saw, wherever the use case asks for it: nobody overwrites unseen what another saved.</summary>
public sealed partial class FormVersionTests
{
    /// <summary>They only add to a case, and what they add holds whatever a colleague saved meanwhile.</summary>
    private static readonly string[] AddingOnly = [nameof(RecordContact), nameof(AddAttachment)];

    private static readonly HashSet<string> Versioned =
    [
        .. CodeModel
            .Source.Where(DependencyRules.IsUseCase)
            .Where(t => t.GetNestedType("Input")?.GetProperty("Version")?.PropertyType == typeof(int?))
            .Select(t => t.Name)
            .Except(AddingOnly, StringComparer.Ordinal),
    ];

    [Fact]
    public void A_form_sends_the_version_that_its_use_case_takes()
    {
        Versioned.Count.ShouldBeGreaterThan(20);
        var forms = Repository.Files("src", ".razor").Select(file => (file, Text: Repository.ReadText(file))).ToList();
        forms.Count(f => SentBy(f.Text).Any()).ShouldBeGreaterThan(20);
        forms.SelectMany(f => Silent(f.Text).Select(useCase => $"{f.file} sends {useCase} without its version")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<ActForm Version=\"Case.Version\" /> new AssessRisk.Input(Id, f.Flags(\"noted\"), f.Version)", true)]
    [InlineData("<ActForm Version=\"Case.Version\" /> new AssessRisk.Input(Id, f.Flags(\"noted\"))", false)]
    [InlineData("<ActForm Version=\"Case.Version\" /> new AssessRisk.Input(Id, f.Flags(\"noted\"), Case.Version)", false)]
    [InlineData("<ActForm /> new AssessRisk.Input(Id, f.Flags(\"noted\"), f.Version)", false)]
    public void One_that_does_not_is_reported(string form, bool sends) => Silent(form).Any().ShouldBe(!sends);

    private static IEnumerable<string> Silent(string form) =>
        SentBy(form).Where(sent => !PostedVersion().IsMatch(sent.Arguments) || !FormVersion().IsMatch(form)).Select(sent => sent.UseCase);

    private static IEnumerable<(string UseCase, string Arguments)> SentBy(string form) =>
        InputMade()
            .Matches(form)
            .Where(m => Versioned.Contains(m.Groups["useCase"].Value))
            .Select(m => (m.Groups["useCase"].Value, ArgumentsFrom(form, m.Index + m.Length)));

    private static string ArgumentsFrom(string text, int start)
    {
        var end = start;
        for (var depth = 1; depth > 0 && end < text.Length; end++)
        {
            depth += text[end] switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
        }

        return text[start..end];
    }

    [GeneratedRegex("""new (?<useCase>\w+)\.Input\(""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex InputMade();

    [GeneratedRegex("""\b(f|form)\.Version\b""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PostedVersion();

    [GeneratedRegex("""<ActForm[\s\S]*?\sVersion="[^"]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FormVersion();
}
