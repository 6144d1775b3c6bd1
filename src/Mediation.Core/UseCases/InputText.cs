using System.Buffers;
using System.Collections;

namespace Mediation.Core.UseCases;

/// <summary>
/// The texts of an input as they are checked and stored: every line ends with LF, however a browser or another system sends it. What was
/// measured is what is stored, in every use case.
/// </summary>
public static class InputText
{
    private static readonly SearchValues<char> OtherLineEnds = SearchValues.Create("\r\f\u0085\u2028\u2029");
    private static readonly ConcurrentDictionary<Type, Shape> Shapes = [];

    /// <returns>The input itself where nothing in it is to be changed, else a copy. Lists and records within it are read, too.</returns>
    public static TInput Normalised<TInput>(TInput input)
        where TInput : notnull => (TInput)Of(input)!;

    private static object? Of(object? value) =>
        value switch
        {
            null => null,
            string text => text.AsSpan().ContainsAny(OtherLineEnds) ? text.ReplaceLineEndings("\n") : text,
            IList list when Shape.HoldsText(ElementOf(list.GetType())) => OfList(list),
            _ when Shape.HoldsText(value.GetType()) => Shapes.GetOrAdd(value.GetType(), type => new Shape(type)).Normalise(value),
            _ => value,
        };

    private static object OfList(IList list)
    {
        object?[] items = [.. list.Cast<object?>().Select(Of)];
        if (items.Zip(list.Cast<object?>()).All(pair => ReferenceEquals(pair.First, pair.Second)))
        {
            return list;
        }

        var copy = Array.CreateInstance(ElementOf(list.GetType())!, items.Length);
        items.CopyTo(copy, 0);
        return copy;
    }

    private static Type? ElementOf(Type list) =>
        list.GetElementType()
        ?? list.GetInterfaces().FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    /// <summary>The properties of a record that hold text, and how to copy it. What is no record is nobody's input, and left as it is.</summary>
    private sealed class Shape(Type type)
    {
        private const string Cloner = "<Clone>$";

        private readonly MethodInfo? clone = type.GetMethod(Cloner);
        private readonly PropertyInfo[] properties =
        [
            .. type.GetProperties()
                .Where(p => IsRecord(type) && p is { CanRead: true, CanWrite: true } && p.GetIndexParameters().Length == 0 && MayHoldText(p.PropertyType)),
        ];

        /// <summary>Texts, and what this system's own types hold; a stream or a date holds none.</summary>
        public static bool HoldsText(Type? type) =>
            type is not null
            && (
                type == typeof(string)
                || (type is { IsEnum: false, IsPrimitive: false } && type.Namespace?.StartsWith(nameof(Mediation), StringComparison.Ordinal) is true)
            );

        public object Normalise(object value)
        {
            object? copy = null;
            foreach (var property in properties)
            {
                var before = property.GetValue(value);
                var after = Of(before);
                if (!ReferenceEquals(before, after))
                {
                    copy ??= clone!.Invoke(value, null)!;
                    property.SetValue(copy, after);
                }
            }

            return copy ?? value;
        }

        private static bool IsRecord(Type type) => type.GetMethod(Cloner) is not null;

        private static bool MayHoldText(Type type) => HoldsText(type) || HoldsText(type == typeof(string) ? null : ElementOf(type)) || IsListOfText(type);

        private static bool IsListOfText(Type type) => type.IsGenericType && type.GetGenericArguments() is [var of] && HoldsText(of);
    }
}
