namespace Mediation.Notifications.Domain;

/// <summary>A value of a template, kept so that it can be said in either language. Never a name, number or address of a complainant.</summary>
/// <param name="Type">How it is said.</param>
/// <param name="Text">Itself, in the invariant culture.</param>
public sealed record NotificationValue(NotificationValueType Type, string Text)
{
    public static NotificationValue Of(object? value) =>
        value switch
        {
            null => new(NotificationValueType.Text, string.Empty),
            NotificationValue known => known,
            DateTimeOffset at => new(NotificationValueType.Instant, at.CutToMicroseconds().ToString("O", CultureInfo.InvariantCulture)),
            DateOnly day => new(NotificationValueType.Day, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            decimal money => new(NotificationValueType.Money, money.ToString(CultureInfo.InvariantCulture)),
            NotificationWord word => new(NotificationValueType.Word, word.Key),
            LocalName name => new(NotificationValueType.Name, $"{name.Zh}\n{name.En}"),
            Enum choice => new(NotificationValueType.Word, $"{choice.GetType().Name}:{choice}"),
            IFormattable number => new(NotificationValueType.Text, number.ToString(null, CultureInfo.InvariantCulture)),
            _ => new(NotificationValueType.Text, value.ToString() ?? string.Empty),
        };

    /// <summary>The value as <see cref="Texts"/> takes it, in the language of the moment.</summary>
    public object? In(Texts texts) =>
        Type switch
        {
            NotificationValueType.Instant => DateTimeOffset.ParseExact(Text, "O", CultureInfo.InvariantCulture),
            NotificationValueType.Day => DateOnly.ParseExact(Text, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            NotificationValueType.Money => decimal.Parse(Text, CultureInfo.InvariantCulture),
            NotificationValueType.Word => texts[Text],
            NotificationValueType.Name => new LocalName(Text.Split('\n')[0], Text.Split('\n')[^1]).Word,
            _ => Text,
        };
}

/// <summary>How a value is said.</summary>
public enum NotificationValueType
{
    Text,

    /// <summary>Date and time in the institution's zone, or the end of a limit by its name (<see cref="LimitFields"/>).</summary>
    Instant,

    Day,
    Money,

    /// <summary>Key of a word.</summary>
    Word,

    /// <summary>A name that data give in both languages, Chinese first, a line each.</summary>
    Name,
}

/// <summary>A value that is a word of the program.</summary>
/// <param name="Key">Its localisation key.</param>
public sealed record NotificationWord(string Key);
