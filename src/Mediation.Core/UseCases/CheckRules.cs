using System.Buffers;
using FluentValidation;
using FluentValidation.Results;

namespace Mediation.Core.UseCases;

/// <summary>Checks that inputs share. Each sets a stable code that is also the key of its words.</summary>
public static class CheckRules
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Choices = [];

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\t\v\f\u0085\u2028\u2029");

    public static IRuleBuilderOptions<T, string?> Required<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => !Text.IsBlank(text)).WithErrorCode("Core:Required");

    public static IRuleBuilderOptions<T, TValue?> Required<T, TValue>(this IRuleBuilder<T, TValue?> rule)
        where TValue : struct => rule.NotNull().WithErrorCode("Core:Required");

    /// <summary>One thing at least.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>?> Required<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>?> rule) =>
        rule.Must(list => list is { Count: > 0 }).WithErrorCode("Core:Required");

    /// <summary>Counts UTF-16 units, as the columns do, in the text as it is stored: its line ends are one character (<see cref="InputText"/>).</summary>
    public static IRuleBuilderOptions<T, string?> AtMost<T>(this IRuleBuilder<T, string?> rule, int characters) =>
        rule.Must(text => text is null || text.Length <= characters)
            .WithErrorCode("Core:TooLong")
            .WithState(_ => new Dictionary<string, object?>(StringComparer.Ordinal) { ["limit"] = characters });

    /// <summary>So many things at once: each becomes a parameter of a query.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>?> NoMoreThan<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>?> rule, int items) =>
        rule.Must(list => list is null || list.Count <= items)
            .WithErrorCode("Core:TooMany")
            .WithState(_ => new Dictionary<string, object?>(StringComparer.Ordinal) { ["limit"] = items });

    /// <summary>
    /// Refuses what <see cref="Text.IsReadable"/> does: broken characters, what turns the reading direction, control characters other
    /// than line ends and tabs.
    /// </summary>
    public static IRuleBuilderOptions<T, string?> Readable<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => text is null || Text.IsReadable(text)).WithErrorCode("Core:UnreadableText");

    /// <summary>A name, a title, a number: no line ends and tabs in it; those around it are trimmed.</summary>
    public static IRuleBuilderOptions<T, string?> OneLine<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => text is null || !text.AsSpan().Trim().ContainsAny(LineEnds)).WithErrorCode($"Core:Text:{nameof(TextFault.ControlCharacter)}");

    /// <summary>Refuses, with its code, a character that only one old system knows: it would be another person or place to every other.</summary>
    public static IRuleBuilderOptions<T, string?> StandardCharacters<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => text is null || PrivateUseIn(text) is null)
            .WithErrorCode($"Core:Text:{nameof(TextFault.PrivateUse)}")
            .WithState((_, text) => new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = PrivateUseIn(text!)?.Code });

    /// <summary>A sum as people agree on it or ask for it: from nothing to below <see cref="Money.Limit"/>, to the fen.</summary>
    public static IRuleBuilderOptions<T, decimal?> Renminbi<T>(this IRuleBuilder<T, decimal?> rule) =>
        rule.Must(a => a is not < 0)
            .WithErrorCode("Core:NegativeAmount")
            .Must(a => a is null || decimal.Round(a.Value, 2) == a)
            .WithErrorCode("Core:TooManyDecimals")
            .Must(a => a is not >= Money.Limit)
            .WithErrorCode("Core:AmountTooLarge");

    /// <summary>A date as in <see cref="AcceptedDates"/>.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> InAcceptedYears<T>(this IRuleBuilder<T, DateOnly?> rule) =>
        rule.Must(date => date is null || AcceptedDates.Contains(date.Value)).WithErrorCode(AcceptedDates.ErrorCode);

    /// <summary>An instant as in <see cref="AcceptedDates"/>.</summary>
    public static IRuleBuilderOptions<T, DateTimeOffset?> InAcceptedYears<T>(this IRuleBuilder<T, DateTimeOffset?> rule) =>
        rule.Must(instant => instant is null || AcceptedDates.Contains(instant.Value)).WithErrorCode(AcceptedDates.ErrorCode);

    /// <summary>An instant as in <see cref="AcceptedDates"/>; the default one was not given.</summary>
    public static IRuleBuilderOptions<T, DateTimeOffset> InAcceptedYears<T>(this IRuleBuilder<T, DateTimeOffset> rule) =>
        rule.NotEqual(default(DateTimeOffset))
            .WithErrorCode("Core:Required")
            .Must(instant => instant == default || AcceptedDates.Contains(instant))
            .WithErrorCode(AcceptedDates.ErrorCode);

    /// <summary>What the checks refuse, field by field; with or without checks, a choice must be one of its list.</summary>
    public static IReadOnlyList<FieldError> FaultsIn(this IValidator? checks, object input) =>
        Faults(input, checks?.Validate(new ValidationContext<object>(input)).Errors ?? []);

    /// <summary>As <see cref="FaultsIn"/>, for checks that also ask the database.</summary>
    public static async Task<IReadOnlyList<FieldError>> FaultsInAsync(this IValidator? checks, object input, CancellationToken ct) =>
        Faults(input, checks is null ? [] : (await checks.ValidateAsync(new ValidationContext<object>(input), ct)).Errors);

    /// <summary>Refuses a part of an input under the names of its own fields: those of a query string stand beside the input's.</summary>
    public static void UnderOwnNames<T, TPart>(this IRuleBuilder<T, TPart> rule, IValidator<TPart> checks) =>
        rule.Custom(
            (part, context) =>
            {
                foreach (var fault in part is null ? [] : checks.FaultsIn(part))
                {
                    context.AddFault(fault);
                }
            }
        );

    /// <summary>Adds a refused field that a custom rule refuses.</summary>
    public static void AddFault<T>(this ValidationContext<T> context, FieldError fault) =>
        context.AddFailure(new ValidationFailure(fault.Field, fault.Code) { ErrorCode = fault.Code, CustomState = fault.Values });

    private static TextRefusal? PrivateUseIn(string text) =>
        CharacterFolding.PrivateUseIn(CharacterFolding.Of(text)) is { } unknown ? new TextRefusal(TextFault.PrivateUse, CodePoint: unknown.Value) : null;

    private static IReadOnlyList<FieldError> Faults(object input, List<ValidationFailure> failures)
    {
        FieldError[] unknown =
        [
            .. Choices
                .GetOrAdd(input.GetType(), ChoicesOf)
                .Where(p => p.GetValue(input) is Enum value && !IsOnTheList(value))
                .Select(p => FieldError.Of(NameOf(p.Name), "Core:UnknownChoice")),
        ];
        return
        [
            .. unknown,
            .. failures
                .Where(e => !unknown.Any(u => u.Field == NameOf(e.PropertyName)))
                .Select(e => new FieldError(
                    NameOf(e.PropertyName),
                    e.ErrorCode,
                    e.CustomState as IReadOnlyDictionary<string, object?> ?? new Dictionary<string, object?>(StringComparer.Ordinal)
                )),
        ];
    }

    private static string NameOf(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);

    private static PropertyInfo[] ChoicesOf(Type input) =>
        [.. input.GetProperties().Where(p => (Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType).IsEnum)];

    private static bool IsOnTheList(Enum value)
    {
        var type = value.GetType();
        return type.IsDefined(typeof(FlagsAttribute), inherit: false)
            ? (
                Convert.ToInt64(value, CultureInfo.InvariantCulture)
                & ~Enum.GetValues(type).Cast<object>().Aggregate(0L, (all, one) => all | Convert.ToInt64(one, CultureInfo.InvariantCulture))
            ) == 0
            : Enum.IsDefined(type, value);
    }
}
