namespace Mediation.Tests.Architecture;

/// <summary>The chain of events can be read in one file, and what the file lists under a name stays under it.</summary>
public sealed class EventDocumentTests
{
    private static string Path => System.IO.Path.Combine(Repository.Root, "etc/docs/events.md");

    [Fact]
    public void The_document_of_events_is_what_the_code_does()
    {
        var written = File.Exists(Path) ? File.ReadAllText(Path) : "";
        EventDocument
            .FieldsIn(written)
            .Except(EventDocument.Fields, StringComparer.Ordinal)
            .ShouldBeEmpty("Names of events and fields do not change: the history keeps them under the names and types that etc/docs/events.md gives.");
        var generated = EventDocument.Generate();
        if (Environment.GetEnvironmentVariable(EventDocument.WriteVariable) is { Length: > 0 })
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
            File.WriteAllText(Path, generated);
        }
        else
        {
            written.ShouldBe(generated, $"Write etc/docs/events.md anew with {EventDocument.WriteVariable}=1.");
        }
    }

    [Fact]
    public void A_name_stands_for_one_event() => EventDocument.Events.Select(e => e.Name).ShouldBeUnique();

    [Fact]
    public void Every_event_is_raised_somewhere() =>
        EventDocument.Generate().Split('\n').Where(l => l.StartsWith("Raised by  ·", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void A_changed_or_a_missing_field_is_seen()
    {
        var document = EventDocument.Generate();
        EventDocument.FieldsIn(document).ShouldBe(EventDocument.Fields);
        var renamed = document.Replace("| caseId | Guid |", "| complaintId | Guid |", StringComparison.Ordinal);
        EventDocument.FieldsIn(renamed).Except(EventDocument.Fields, StringComparer.Ordinal).Count().ShouldBe(EventDocument.Events.Count);
    }
}
