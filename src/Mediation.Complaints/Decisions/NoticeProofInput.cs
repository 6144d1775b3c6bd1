namespace Mediation.Complaints.Decisions;

/// <summary>How somebody was notified, as the proof of it is entered: a notice that the system delivered, or another with its reference.</summary>
public interface INoticeProofInput
{
    /// <summary>How; null where the delivered notice says it.</summary>
    NoticeManner? Notice { get; }

    /// <summary>Reference of the proof: recording, posting receipt, message id, attempts.</summary>
    string? NoticeProof { get; }

    /// <summary>When; now when left out.</summary>
    DateTimeOffset? NoticeAt { get; }

    /// <summary>The delivered notice as the proof; its manner and the time of its delivery count, and no other proof is named.</summary>
    Guid? NoticeCopyId { get; }

    /// <summary>Whether anything of a proof was entered.</summary>
    bool NamesProof => Notice is not null || NoticeAt is not null || NoticeCopyId is not null || Text.IsGiven(NoticeProof);
}

/// <summary>The checks of every input that carries the proof of a notice.</summary>
internal sealed class NoticeProofChecks<TInput> : AbstractValidator<TInput>
    where TInput : INoticeProofInput
{
    public NoticeProofChecks()
    {
        RuleFor(i => i.NoticeAt).InAcceptedYears();
        RuleFor(i => i.NoticeProof).Cascade(CascadeMode.Stop).AtMost(200).Readable().OneLine().StandardCharacters();
        RuleFor(i => i.NoticeProof).Required().When(i => i.NoticeCopyId is null);
        RuleFor(i => i.Notice).Required().When(i => i.NoticeCopyId is null);
        RuleFor(i => i.NoticeCopyId)
            .Must((input, _) => input is { Notice: null, NoticeAt: null } && Text.IsBlank(input.NoticeProof))
            .When(i => i.NoticeCopyId is not null)
            .WithErrorCode("Complaints:NoticeTwice");
    }
}
