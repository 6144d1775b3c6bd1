using System.Text;

namespace Mediation.Complaints.Domain;

/// <summary>A regulator's forward of a complaint (监管转办): it starts duties of its own, beside those that the receipt started.</summary>
public sealed class RegulatorForward
{
    private RegulatorForward() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid ComplaintId { get; private set; }

    /// <summary>Code of the regulator.</summary>
    public string Regulator { get; private set; } = string.Empty;

    /// <summary>Its number at the regulator.</summary>
    public string Reference { get; private set; } = string.Empty;

    /// <summary>When it reached the bank.</summary>
    public DateTimeOffset ForwardedAt { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>When the regulator was answered; null while it is not.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Reference of the proof that the answer reached the regulator.</summary>
    public string? AnswerProof { get; private set; }

    /// <summary>The note with the answer.</summary>
    public Guid? AnswerNoteId { get; private set; }

    public static RegulatorForward Of(Guid complaintId, ForwardFacts facts, DateTimeOffset now) =>
        new()
        {
            ComplaintId = complaintId,
            Regulator = facts.Regulator,
            Reference = facts.Reference,
            ForwardedAt = facts.ForwardedAt,
            RecordedAt = now,
        };

    /// <summary>One number, however wide or large its letters are and wherever blanks stand in it.</summary>
    public static bool IsSameReference(string one, string other) => Folded(one) == Folded(other);

    private static string Folded(string reference) =>
        string.Concat(reference.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();

    /// <exception cref="BusinessException"><c>Complaints:ForwardAnswered</c></exception>
    internal void Answer(DateTimeOffset at, string proof, Guid noteId)
    {
        if (AnsweredAt is not null)
        {
            throw ComplaintErrors.ForwardAnswered();
        }

        (AnsweredAt, AnswerProof, AnswerNoteId) = (at, proof, noteId);
    }
}
