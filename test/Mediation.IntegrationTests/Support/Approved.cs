namespace Mediation.IntegrationTests.Support;

/// <summary>
/// A text of the repository that a test compares whole. With <c>MEDIATION_APPROVE=1</c> the test writes it instead; the change is then
/// read in the diff.
/// </summary>
internal static class Approved
{
    /// <param name="path">Path of the file under the folder of this project.</param>
    /// <param name="text">What is true now.</param>
    public static async Task ShouldMatchAsync(string path, string text)
    {
        var file = Path.Combine(Repository, "test", "Mediation.IntegrationTests", path);
        if (Environment.GetEnvironmentVariable("MEDIATION_APPROVE") == "1")
        {
            await File.WriteAllTextAsync(file, text);
        }

        text.ShouldBe(File.Exists(file) ? (await File.ReadAllTextAsync(file)).ReplaceLineEndings("\n") : "", $"{path}; MEDIATION_APPROVE=1 writes it anew");
    }

    /// <summary>Root of the repository.</summary>
    public static string Repository { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo at) => File.Exists(Path.Combine(at.FullName, "Mediation.sln")) ? at.FullName : Find(at.Parent!);
}
