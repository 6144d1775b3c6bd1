using Microsoft.AspNetCore.Http.HttpResults;

namespace Mediation.Reports.Exports;

/// <summary>A workbook to be downloaded.</summary>
/// <param name="Name">Name of the file.</param>
/// <param name="Content">Closing it deletes the scratch file.</param>
public sealed record ExportedList(string Name, Stream Content)
{
    internal FileStreamHttpResult ToFile() => TypedResults.File(Content, Workbook.MediaType, Name);
}
