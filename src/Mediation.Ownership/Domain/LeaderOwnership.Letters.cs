using Mediation.Complaints.Domain.Letters;

namespace Mediation.Ownership.Domain;

/// <content>The letters by which its leaders answer for it.</content>
public sealed partial class LeaderOwnership
{
    /// <summary>The leader who accepted just now answers for the case by this letter: its hashes are sealed, and it is never changed.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="textSha256">Hash of its words.</param>
    public void IssueLetter(IssuedDocument letter, string textSha256) =>
        Raise(
            new LetterIssued(
                CaseId,
                letter.Kind,
                letter.Id,
                letter.Number,
                letter.Sha256,
                textSha256,
                letter.TemplateKey,
                letter.TemplateVersion,
                letter.SubjectId,
                letter.AddresseeId,
                letter.SupersedesId,
                NoteId: null
            )
        );
}
