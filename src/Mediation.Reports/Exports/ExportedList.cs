using Microsoft.AspNetCore.Http.HttpResults;

namespace Mediation.Reports.Exports;

/// <summary>A file to be downloaded: a workbook unless it says otherwise.</summary>
/// <param name="Name">Name of the file.</param>
/// <param name="Content">Closing it deletes the scratch file, where it was made for this download.</param>
/// <param name="Rows">How many cases or mediations are in it.</param>
public sealed record ExportedList(string Name, Stream Content, int Rows)
{
    /// <summary>What it is.</summary>
    public string MediaType { get; init; } = Workbook.MediaType;

    internal FileStreamHttpResult ToFile() => TypedResults.File(Content, MediaType, Name);
}
