namespace Mediation.Core.Files;

/// <summary>A dictionary that names an embedded file (ISO 32000-1, 7.11.3).</summary>
/// <param name="Names">What the file is called when it is saved.</param>
/// <param name="Files">Value of its <c>EF</c>: a dictionary of references to the streams, or a reference to one.</param>
internal sealed record PdfAttachment(IReadOnlyList<string> Names, IReadOnlyList<PdfToken> Files)
{
    /// <summary>Keys of the names, and in <c>EF</c> of the streams.</summary>
    public static readonly IReadOnlyList<string> Keys = ["F", "UF", "DOS", "Mac", "Unix"];
}
