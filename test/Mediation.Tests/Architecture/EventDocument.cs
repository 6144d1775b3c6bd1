using System.Reflection;
using System.Text;
using System.Text.Json;
using Mediation.Core.Data;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Mediation.Tests.Architecture;

/// <summary>Makes <c>etc/docs/events.md</c> from the modules: event, payload, the methods that raise it (read from their code), the listeners.</summary>
internal static class EventDocument
{
    /// <summary>Environment variable that makes the test write the file instead of comparing it.</summary>
    public const string WriteVariable = "MEDIATION_WRITE_EVENTS";

    private const string Command = ".artifacts/bin/Mediation.Tests/release/Mediation.Tests -noColor -class Mediation.Tests.Architecture.EventDocumentTests";

    private const string Head =
        "# Events\n"
        + $"Generated, and compared by a test: `{WriteVariable}=1 {Command}` writes it.\n\n"
        + "An event is stored under its name with its payload as JSON, for good. **Names of events and names and types of payload fields "
        + "listed here do not change**: an event gets new fields at most. The test refuses a change and does not write it either. No "
        + "version is released yet: until then whoever means a change removes the old lines from this file by hand and writes it anew. A "
        + "payload with `noteId` is stored with `noteSha256`, the hash of the text it refers to.";

    /// <summary>All events of the modules, by name.</summary>
    public static IReadOnlyList<Type> Events { get; } =
    [
        .. MediationModules
            .All.SelectMany(m => m.Assembly.GetTypes())
            .Where(t => t.IsSubclassOf(typeof(DomainEvent)) && !t.IsAbstract)
            .OrderBy(t => t.Name, StringComparer.Ordinal),
    ];

    /// <summary>The frozen part: a line <c>Event.field: type</c> for each field.</summary>
    public static IReadOnlyList<string> Fields { get; } = [.. Events.SelectMany(e => FieldsOf(e).Select(f => $"{e.Name}.{f.Name}: {f.Type}"))];

    public static string Generate()
    {
        var raisers = Raisers();
        StringBuilder text = new(Head + "\n");
        foreach (var happened in Events)
        {
            text.Append("\n## ").Append(happened.Name).Append('\n');
            text.Append("Raised by ").AppendJoin(", ", raisers[happened.FullName!].Select(Code)).Append(" · handled by ");
            text.AppendJoin(", ", ListenersOf(happened).Select(Code).DefaultIfEmpty("nobody")).Append("\n\n| field | type |\n| --- | --- |\n");
            foreach (var (name, type) in FieldsOf(happened))
            {
                text.Append("| ").Append(name).Append(" | ").Append(type).Append(" |\n");
            }
        }

        return text.ToString();
    }

    /// <summary>The frozen lines that a file says.</summary>
    public static IReadOnlyList<string> FieldsIn(string document)
    {
        List<string> fields = [];
        var happened = "";
        foreach (var line in document.Split('\n'))
        {
            happened = line.StartsWith("## ", StringComparison.Ordinal) ? line[3..].Trim() : happened;
            if (line.Split('|', StringSplitOptions.TrimEntries) is ["", var name, var type, ""] && name is not "field" and not "---")
            {
                fields.Add($"{happened}.{name}: {type}");
            }
        }

        return fields;
    }

    /// <summary>Everything that is serialised: computed properties, too.</summary>
    private static IEnumerable<(string Name, string Type)> FieldsOf(Type happened) =>
        happened
            .GetProperties()
            .OrderByDescending(p => p.Name == nameof(DomainEvent.CaseId))
            .Select(p => (JsonNamingPolicy.CamelCase.ConvertName(p.Name), TypeOf(p)));

    private static string TypeOf(PropertyInfo field)
    {
        var isNullable = new NullabilityInfoContext().Create(field).ReadState == NullabilityState.Nullable;
        return NameOf(Nullable.GetUnderlyingType(field.PropertyType) ?? field.PropertyType) + (isNullable ? "?" : "");
    }

    private static string NameOf(Type type) =>
        type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>" : type.Name;

    private static string Code(string name) => $"`{name}`";

    private static IEnumerable<string> ListenersOf(Type happened) =>
        MediationModules
            .All.SelectMany(m => m.Assembly.GetTypes())
            .Where(t => t.IsClass && t.IsAssignableTo(typeof(IDomainEventHandler<>).MakeGenericType(happened)))
            .Select(t => t.Name)
            .Order(StringComparer.Ordinal);

    /// <summary>By event, the methods whose code makes one.</summary>
    private static ILookup<string, string> Raisers()
    {
        var events = Events.Select(e => e.FullName!).ToHashSet(StringComparer.Ordinal);
        return MediationModules
            .All.SelectMany(m => ModuleDefinition.ReadModule(m.Assembly.Location).GetTypes())
            .Where(t => !events.Contains(t.FullName))
            .SelectMany(t => t.Methods.Where(m => m.HasBody))
            .SelectMany(m =>
                m.Body.Instructions.Where(i => i.OpCode == OpCodes.Newobj)
                    .Select(i => ((MethodReference)i.Operand).DeclaringType.FullName)
                    .Where(events.Contains)
                    .Select(e => (Event: e, Raiser: NameOf(m)))
            )
            .Distinct()
            .OrderBy(r => r.Raiser, StringComparer.Ordinal)
            .ToLookup(r => r.Event, r => r.Raiser, StringComparer.Ordinal);
    }

    /// <summary>Class and method as they are written: lambdas, iterators and asynchronous methods are compiled into classes of their own.</summary>
    private static string NameOf(MethodDefinition method)
    {
        var (type, name) = (method.DeclaringType, method.Name);
        while (type.Name.StartsWith('<'))
        {
            name = name.StartsWith('<') ? name : type.Name;
            type = type.DeclaringType;
        }

        return $"{type.Name}.{(name.StartsWith('<') ? name[1..name.IndexOf('>', StringComparison.Ordinal)] : name)}";
    }
}
