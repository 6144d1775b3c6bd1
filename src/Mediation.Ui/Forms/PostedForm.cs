using Mediation.Core.Calendars;
using Mediation.Core.Errors;
using Mediation.Core.Http;
using Mediation.Core.UseCases;
using Mediation.Core.Values;
using Microsoft.AspNetCore.Http;

namespace Mediation.Ui.Forms;

/// <summary>
/// What a person typed, as a use case's input wants it. What cannot be read is refused together, with what the use case's checks refuse.
/// </summary>
public sealed partial class PostedForm(IFormCollection form, InstitutionTime institution)
{
    private readonly List<FieldError> faults = [];

    /// <summary>Made when the form was first drawn; the same form sent twice does one thing.</summary>
    public string? Once => Text("__once");

    /// <summary>The same form for fields that may be left as they are: what cannot be read of them refuses nothing here.</summary>
    public PostedForm Beside() => new(form, institution);

    /// <summary>Version of what the person looked at.</summary>
    public int? Version => Int("__version");

    /// <summary>Reads an input and runs its use case; where a field cannot be read, only its checks, so that all faults are shown together.</summary>
    /// <exception cref="InvalidInputException">One or more fields cannot be read, or the use case refuses them.</exception>
    public async Task<TResult> SendAsync<TResult>(UseCaseRunner run, Func<PostedForm, IInput<TResult>> build)
    {
        var input = build(this);
        if (faults.Count == 0)
        {
            return await run.RunAsync(input, Once);
        }

        try
        {
            await run.CheckAsync(input);
        }
        catch (InvalidInputException refused)
        {
            faults.AddRange(refused.Errors.Where(e => !faults.Exists(f => f.Field == e.Field)).ToList());
        }

        throw new InvalidInputException([.. faults]);
    }

    public string? Text(string name) => form[name].ToString() is var text && Core.Values.Text.IsGiven(text) ? text : null;

    public bool Bool(string name) => Text(name) is not null;

    public int? Int(string name) =>
        Parse(name, "Core:NotANumber", text =>
            int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : (int?)null
        );

    /// <summary>A number that may have decimals, as <see cref="Money"/> understands it, and is no sum.</summary>
    public decimal? Decimal(string name) => Parse(name, "Core:NotADecimal", text => Core.Values.Money.TryParse(text, out var money, out _) ? money.Amount
            : decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
            : (decimal?)null);

    public Guid? Guid(string name) => Parse(name, "Core:UnknownChoice", text => System.Guid.TryParse(text, out var id) ? id : (Guid?)null);

    /// <summary>One of a list that nobody may leave open: left out, it is refused beside its field.</summary>
    public Guid? Chosen(string name)
    {
        if (Text(name) is null)
        {
            faults.Add(FieldError.Of(name, "Core:Required"));
        }

        return Guid(name);
    }

    public DateOnly? Date(string name) =>
        Parse(name, "Core:NotADate", text =>
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : (DateOnly?)null
        );

    /// <summary>A time of day.</summary>
    public TimeOnly? Time(string name) =>
        Parse(name, "Core:NotATime", text =>
            TimeOnly.TryParseExact(text, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : (TimeOnly?)null
        );

    /// <summary>A wall-clock time of the institution as an instant.</summary>
    public DateTimeOffset? LocalInstant(string name) =>
        Parse(name, "Core:NotADate", text =>
            DateTime.TryParseExact(text, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            && AcceptedDates.Contains(DateOnly.FromDateTime(local))
                ? institution.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local))
                : (DateTimeOffset?)null
        );

    /// <summary>Renminbi as people type it: separators and full-width digits are understood.</summary>
    public decimal? Money(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (Core.Values.Money.TryParse(text, out var money, out var fault))
        {
            return money.Amount;
        }

        faults.Add(FieldError.Of(name, $"Core:Money:{fault}"));
        return null;
    }

    public TEnum? Enum<TEnum>(string name)
        where TEnum : struct, Enum => Parse(name, "Core:UnknownChoice", text => EnumNameConverter.TryRead<TEnum>(text, out var value) ? value : (TEnum?)null);

    /// <summary>A choice that nobody may make by forgetting it: left out, it is refused beside its field.</summary>
    public TEnum Choice<TEnum>(string name)
        where TEnum : struct, Enum
    {
        if (Text(name) is null)
        {
            faults.Add(FieldError.Of(name, "Core:Required"));
        }

        return Enum<TEnum>(name) ?? default;
    }

    /// <summary>Several ticked choices of a flags type.</summary>
    public TEnum Flags<TEnum>(string name)
        where TEnum : struct, Enum =>
        Parse(name, "Core:UnknownChoice", _ => EnumNameConverter.TryReadFlags<TEnum>(Texts(name), out var value) ? value : (TEnum?)null) ?? default;

    /// <summary>Several ticked choices.</summary>
    public IReadOnlyList<TEnum> Enums<TEnum>(string name)
        where TEnum : struct, Enum
    {
        List<TEnum> chosen = [];
        foreach (var text in form[name])
        {
            if (EnumNameConverter.TryRead<TEnum>(text, out var value))
            {
                chosen.Add(value);
            }
            else
            {
                faults.Add(FieldError.Of(name, "Core:UnknownChoice"));
            }
        }

        return chosen;
    }

    /// <summary>Several ticked choices that are no type of ours, such as roles; the use case checks them.</summary>
    public IReadOnlyList<string> Texts(string name) => [.. form[name].OfType<string>().Where(text => Core.Values.Text.IsGiven(text))];

    /// <summary>All that was sent under a name, as it was typed; null where the form had no such field.</summary>
    public IReadOnlyList<string>? Raw(string name) => form.TryGetValue(name, out var sent) ? [.. sent.OfType<string>()] : null;

    private T? Parse<T>(string name, string code, Func<string, T?> read)
        where T : struct
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        var value = read(text.Trim());
        if (value is null)
        {
            faults.Add(FieldError.Of(name, code));
        }

        return value;
    }
}
