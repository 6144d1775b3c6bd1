using System.CommandLine;
using Mediation.Web.Backup;

namespace Mediation.Web.Verbs;

/// <summary>Puts a backup back into an empty data folder.</summary>
internal sealed class RestoreVerb : Verb
{
    private readonly Argument<string> file;
    private readonly Option<bool> force = new("--force") { Description = "Replace the data that are there; they are kept beside the folder" };

    public RestoreVerb()
        : base("restore", "Put a backup back into the data folder")
    {
        file = Required("FILE", "A file that the verb backup made");
        Add(force);
    }

    public override async Task<int> RunAsync(VerbCall call, CancellationToken ct)
    {
        var (manifest, replaced) = await Restoring.RestoreAsync(Path.GetFullPath(call.Of(file)), call.Settings, call.Values.GetValue(force), ct);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{call.Settings.DataFolder}: {manifest.Files.Count} files, {manifest.Complaints} cases, {manifest.Entries} entries of the history, "
                    + $"as of {manifest.MadeAt:u}. Run audit verify next."
            )
        );
        if (replaced is not null)
        {
            Console.WriteLine($"What was there before is in {replaced}.");
        }

        return 0;
    }
}
