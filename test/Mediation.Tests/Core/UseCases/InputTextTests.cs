using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Mediation.Core.Files;
using Mediation.Core.UseCases;
using Mediation.Tests.Architecture;

namespace Mediation.Tests.Core.UseCases;

/// <summary>What is checked is what is stored: line ends are one character before any check counts them, in every input.</summary>
public sealed class InputTextTests
{
    private const string Sent = "a\r\nb\rc\u2028d\u0085e\ff";

    public static TheoryData<Type> Inputs =>
        [.. CodeModel.Source.Where(DependencyRules.IsUseCase).Select(InputOf).Where(i => Texts(i).Any()).OrderBy(i => i.FullName, StringComparer.Ordinal)];

    [Fact]
    public void Every_input_is_a_record() =>
        CodeModel.Source.Where(DependencyRules.IsUseCase).Select(InputOf).Where(i => !i.IsGenericParameter && !IsRecord(i) && !i.IsValueType).ShouldBeEmpty();

    [Fact]
    public void There_are_inputs_with_text() => Inputs.Count.ShouldBeGreaterThan(25);

    [Theory, MemberData(nameof(Inputs))]
    public void No_text_of_an_input_keeps_another_line_end(Type input)
    {
        var filled = Filled(input);
        var normalised = InputText.Normalised(filled);
        Texts(input).ShouldAllBe(p => !AllTextOf(p.GetValue(normalised)).Any(t => t.Contains('\r')));
        AllTextOf(normalised).ShouldNotBeEmpty();
        AllTextOf(normalised).Distinct().ShouldBe(["a\nb\nc\nd\ne\nf"]);
        AllTextOf(filled).Distinct().ShouldBe([Sent], "the sent input itself is not changed");
    }

    [Fact]
    public void An_input_without_other_line_ends_is_not_copied()
    {
        UploadFile.Input input = new("合同.pdf", 1, "00");
        InputText.Normalised(input).ShouldBeSameAs(input);
    }

    [Fact]
    public void What_is_no_text_is_kept()
    {
        using MemoryStream content = new();
        var normalised = InputText.Normalised(new UploadFile.Input("合\r\n同.pdf", 1, "00") { Content = content });
        normalised.Name.ShouldBe("合\n同.pdf");
        normalised.Content.ShouldBeSameAs(content);
    }

    private static Type InputOf(Type useCase)
    {
        for (var type = useCase; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(UseCase<,>))
            {
                return type.GetGenericArguments()[0];
            }
        }

        throw new InvalidOperationException(useCase.FullName);
    }

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static IEnumerable<PropertyInfo> Texts(Type type) => type.GetProperties().Where(p => p.CanWrite && Example(p.PropertyType) is not null);

    private static object Filled(Type type)
    {
        var made = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in Texts(type))
        {
            property.SetValue(made, Example(property.PropertyType));
        }

        return made;
    }

    /// <summary>A value of this type that is or holds text; null where it holds none.</summary>
    private static object? Example(Type type)
    {
        if (type == typeof(string))
        {
            return Sent;
        }

        if (type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) && type.GetGenericArguments() is [var of] && Example(of) is { } item)
        {
            var list = Array.CreateInstance(of, 1);
            list.SetValue(item, 0);
            return list;
        }

        var isOurs =
            type.Namespace?.StartsWith("Mediation", StringComparison.Ordinal) is true && type is { IsClass: true, IsAbstract: false } && IsRecord(type);
        return isOurs && Texts(type).Any() ? Filled(type) : null;
    }

    private static IEnumerable<string> AllTextOf(object? value) =>
        value switch
        {
            null => [],
            string text => [text],
            IEnumerable list => list.Cast<object?>().SelectMany(AllTextOf),
            _ when value.GetType().Namespace?.StartsWith("Mediation", StringComparison.Ordinal) is true => Texts(value.GetType())
                .SelectMany(p => AllTextOf(p.GetValue(value))),
            _ => [],
        };
}
