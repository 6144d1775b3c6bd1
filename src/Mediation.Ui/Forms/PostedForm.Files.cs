using Mediation.Core.Errors;
using Mediation.Core.Files;
using Mediation.Core.UseCases;

namespace Mediation.Ui.Forms;

/// <content>The files of a form.</content>
public sealed partial class PostedForm
{
    private const long LongestText = 1_048_576;

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
}
