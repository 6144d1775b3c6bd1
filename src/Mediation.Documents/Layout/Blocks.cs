namespace Mediation.Documents.Layout;

/// <summary>A piece of a document, top to bottom.</summary>
internal abstract record Block;

/// <summary>Centred head of the document.</summary>
internal sealed record TitleBlock(string Text) : Block;

/// <summary>Centred document number.</summary>
internal sealed record NumberBlock(string Text) : Block;

/// <summary>Running text; indented by two characters unless it is not.</summary>
/// <param name="IsRemedy">Whether it belongs to the remedies against what the document decides.</param>
internal sealed record ParagraphBlock(string Text, Style Style = Style.Song, bool Indent = true, bool IsRemedy = false) : Block;

/// <summary>A table with hairlines; its first row is repeated on each page.</summary>
internal sealed record TableBlock(IReadOnlyList<IReadOnlyList<string>> Rows) : Block;

/// <summary>Places for the parties' signatures, side by side, then right-aligned lines of the body with its seal; kept on one page.</summary>
internal sealed record SignatureBlock(IReadOnlyList<string> Left, IReadOnlyList<string> Right, IReadOnlyList<string> Body) : Block;

/// <summary>QR code with small print beside it.</summary>
internal sealed record ProofBlock(string QrContent, IReadOnlyList<string> Lines) : Block;
