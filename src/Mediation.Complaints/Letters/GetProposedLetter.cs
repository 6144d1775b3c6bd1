using Mediation.Documents.Domain;

namespace Mediation.Complaints.Letters;

/// <summary>The letter that belongs to what a notice tells, and whether it can be posted besides: for the form of that notice.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class GetProposedLetter(ComplaintReader complaints, LetterPosting posting) : Query<GetProposedLetter.Input, GetProposedLetter.Result>
{
    /// <param name="Kind">Which letter.</param>
    /// <param name="SubjectId">What the letter is about.</param>
    public sealed record Input(Guid ComplaintId, DocumentKind Kind, Guid SubjectId) : IInput<Result>;

    /// <param name="Letter">Null where none was made.</param>
    public sealed record Result(ProposedLetter? Letter);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct) =>
        new(await posting.ProposedAsync((await complaints.OfAsync(input.ComplaintId, ct)).Complaint, input.Kind, input.SubjectId, ct));
}
