namespace Mediation.Core.Files;

/// <summary>A value given by reference that has to be looked at.</summary>
/// <param name="Key">Key of the entry.</param>
/// <param name="Number">Number of the object.</param>
internal sealed record PdfReference(string Key, int Number);
