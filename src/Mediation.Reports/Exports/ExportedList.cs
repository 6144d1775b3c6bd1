using Microsoft.AspNetCore.Http.HttpResults;

namespace Mediation.Reports.Exports;

/// <summary>A workbook to be downloaded.</summary>
/// <param name="Name">Name of the file.</param>
/// <param name="Content">Closing it deletes the scratch file, where it was made for this download.</param>
/// <param name="Rows">How many cases or mediations are in it.</param>
public sealed record ExportedList(string Name, Stream Content, int Rows)
{
    internal FileStreamHttpResult ToFile() => TypedResults.File(Content, Workbook.MediaType, Name);
}
