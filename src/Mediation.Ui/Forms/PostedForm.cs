using Mediation.Core.Calendars;
using Mediation.Core.Errors;
using Mediation.Core.Files;
using Mediation.Core.Http;
using Mediation.Core.UseCases;
using Mediation.Core.Values;
using Microsoft.AspNetCore.Http;

namespace Mediation.Ui.Forms;

/// <summary>
/// What a person typed, as a use case's input wants it. What cannot be read is refused together, with what the use case's checks refuse.
/// </summary>
public sealed class PostedForm(IFormCollection form, InstitutionTime institution)
{
    private const long LongestText = 1_048_576;

    private readonly List<FieldError> faults = [];

    /// <summary>Made when the form was first drawn; the same form sent twice does one thing.</summary>
    public string? Once => Text("__once");

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

    /// <summary>Files taken in for this form, by field: what a refused form keeps.</summary>
    public Dictionary<string, IReadOnlyList<KeptFile>> Kept { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// Takes the chosen files in and adds those that the form kept when it was refused before; one of the same name takes the place of the kept
    /// one. A second click uploads nothing anew. What is refused is shown by <see cref="SendAsync{TResult}"/>, together with the rest.
    /// </summary>
    /// <param name="name">Field of the files.</param>
    /// <param name="run">Runs the use case that stores a file.</param>
    /// <param name="single">The field holds one file: a new one takes the place of the kept one.</param>
    public async Task<IReadOnlyList<Guid>> UploadAsync(string name, UseCaseRunner run, bool single = false)
    {
        List<KeptFile> stored = [];
        foreach (var file in form.Files.GetFiles(name).Where(f => f.FileName.Length > 0))
        {
            await using var content = file.OpenReadStream();
            try
            {
                var input = await UploadFile.OfAsync(file.FileName, content);
                var taken = await run.RunAsync(input, $"{Once}:{name}:{stored.Count}:{input.Sha256[..16]}");
                stored.Add(new KeptFile(taken.Id, taken.Name));
            }
            catch (BusinessException refused) when (refused.Field == "file")
            {
                faults.Add(FieldError.Of(name, refused));
            }
        }

        var before = form[KeptFile.FieldOf(name)]
            .Select(KeptFile.Read)
            .OfType<KeptFile>()
            .Where(k => single ? stored.Count == 0 : stored.TrueForAll(s => s.Name != k.Name));
        Kept[name] = [.. before, .. stored];
        return [.. Kept[name].Select(k => k.Id)];
    }

    /// <summary>The text of a small file that is read and not kept; null when none was chosen. One that is too long is refused beside its field.</summary>
    public async Task<string?> ReadTextAsync(string name)
    {
        if (form.Files.GetFile(name) is not { FileName.Length: > 0 } file)
        {
            return null;
        }

        if (file.Length > LongestText)
        {
            faults.Add(FieldError.Of(name, CoreErrors.FileTooLarge(name, file.Length, LongestText)));
            return null;
        }

        using StreamReader reader = new(file.OpenReadStream());
        return await reader.ReadToEndAsync();
    }

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
