namespace Mediation.Complaints.Domain;

/// <content>Material that the complainant is asked for. The bank's own clock does not stand still for it: Order 2020/3 has no such pause.</content>
public sealed partial class Complaint
{
    private readonly List<SupplementRequest> supplements = [];

    /// <summary>Requests for material.</summary>
    public IReadOnlyList<SupplementRequest> Supplements => supplements;

    /// <summary>Asks the complainant for what is missing.</summary>
    /// <param name="materials">Codes of what is missing, by the version of the rules that is in force.</param>
    /// <param name="details">What else is to be said of it, or null.</param>
    /// <param name="replyBy">Local day until which the answer is asked for; today or later.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="today">The local day.</param>
    /// <param name="now">When.</param>
    /// <exception cref="InvalidInputException"><c>Complaints:ReplyByPassed</c>, <c>Core:DateTooFarAhead</c>.</exception>
    public SupplementRequest RequestSupplement(
        Policy<IReadOnlyList<string>> materials,
        Note? details,
        DateOnly replyBy,
        Guid by,
        DateOnly today,
        DateTimeOffset now
    )
    {
        Fire(ComplaintAction.RequestSupplement);
        if (replyBy < today)
        {
            throw InvalidInputException.Of("replyBy", "Complaints:ReplyByPassed");
        }

        PlanningHorizon.Reply.Ensure(replyBy, today, "replyBy");
        var request = SupplementRequest.Of(Id, materials, details, replyBy, by, now);
        supplements.Add(request);
        Raise(new SupplementRequested(Id, request.Id, request.Materials, request.RulesVersion, replyBy, details?.Id));
        return request;
    }

    /// <summary>Records how the complainant answered.</summary>
    /// <param name="requestId">The request.</param>
    /// <param name="answer">All of it, a part, or nothing.</param>
    /// <param name="when">When it arrived.</param>
    /// <param name="note">What is to be said of it, or null.</param>
    /// <param name="files">Files of the case that arrived with it.</param>
    /// <exception cref="BusinessException">
    /// <c>Complaints:SupplementUnknown</c>, <c>Complaints:SupplementAnswered</c>, or the state does not allow it.
    /// </exception>
    public void AnswerSupplement(Guid requestId, SupplementAnswer answer, DatedAct when, Note? note, int files)
    {
        Fire(ComplaintAction.AnswerSupplement);
        var request = supplements.Find(s => s.Id == requestId) ?? throw ComplaintErrors.SupplementUnknown();
        if (request.Answer is not null)
        {
            throw ComplaintErrors.SupplementAnswered();
        }

        when.Ensure(request.RequestedAt.AddTicks(-(request.RequestedAt.Ticks % TimeSpan.TicksPerMinute)), limit: null, "answeredAt");
        request.Close(answer, when.At);
        Raise(new SupplementAnswered(Id, request.Id, answer, when.At, note?.Id, files));
    }
}
