namespace Mediation.Complaints.Domain;

/// <summary>A consumer complaint against the bank (消费投诉), from receipt to closing, with its statutory clock.</summary>
public sealed class Complaint : AggregateRoot
{
    /// <summary>Ground of the clock's pause while a body mediates.</summary>
    private const string MediationGround = "mediation";

    private readonly List<Duty> duties = [];
    private readonly List<ClockFactRow> clockFacts = [];

    private Complaint() { }

    /// <summary><c>TS-2026-GZ-000418</c>: year of registration, unit, running number without gaps.</summary>
    public string Number { get; private set; } = string.Empty;

    public ComplaintState State { get; private set; }

    /// <summary>Unit complained of, and its path in the organisation: the row scope.</summary>
    public Guid UnitId { get; private set; }

    public string UnitPath { get; private set; } = string.Empty;

    public IntakeChannel Channel { get; private set; }

    /// <summary>Codes of the list <c>complaint-codes</c> (JR/T 0169-2018 dimensions and the bank's own demand list).</summary>
    public string ProductCode { get; private set; } = string.Empty;

    public string CauseCode { get; private set; } = string.Empty;

    public string DemandCode { get; private set; } = string.Empty;

    /// <summary>Renminbi in dispute; null when no sum is claimed.</summary>
    public decimal? ClaimedAmount { get; private set; }

    public string Narrative { get; private set; } = string.Empty;

    public RiskSigns Signs { get; private set; }

    /// <summary>Persons who raise the same matter together; 1 for a single complaint.</summary>
    public int GroupSize { get; private set; }

    /// <summary>When any unit of the bank first received it: the clock starts here, not at registration.</summary>
    public DateTimeOffset ReceivedAt { get; private set; }

    public DateTimeOffset RegisteredAt { get; private set; }

    /// <summary>Number in the system it was imported from; the same one is never registered twice.</summary>
    public string? ExternalReference { get; private set; }

    public Guid? HandlerId { get; private set; }

    public Holder Holder { get; private set; }

    /// <summary>Name of the person or body whose turn it is.</summary>
    public string HolderName { get; private set; } = string.Empty;

    public int RiskScore { get; private set; }

    public RiskLevel RiskLevel { get; private set; } = RiskLevel.General;

    public Complainant Complainant { get; private set; } = null!;

    public Decision? Decision { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>What lists are ordered by: the earliest open due date. Kept here so that an index can hold it.</summary>
    public DateTimeOffset NextDueAt { get; private set; }

    public bool IsOpen { get; private set; } = true;

    public bool IsClockPaused { get; private set; }

    public IReadOnlyList<Duty> Duties => duties;

    /// <summary>The facts from which every date follows; added to, never changed.</summary>
    public IReadOnlyList<ClockFactRow> ClockFacts => clockFacts;

    public IEnumerable<ComplaintAction> Allowed => ComplaintWorkflow.Table.Allowed(State);

    public DateTimeOffset DueAt(DutyKind kind) => duties.Single(d => d.Kind == kind).DueAt;

    public static Complaint Register(RegistrationFacts facts, ComplaintClock clock, DateTimeOffset now)
    {
        Complaint complaint = new()
        {
            Number = facts.Number,
            UnitId = facts.Unit.Id,
            UnitPath = facts.Unit.Path,
            Channel = facts.Channel,
            ProductCode = facts.ProductCode,
            CauseCode = facts.CauseCode,
            DemandCode = facts.DemandCode,
            ClaimedAmount = facts.ClaimedAmount,
            Narrative = facts.Narrative,
            Signs = facts.Signs,
            GroupSize = facts.GroupSize,
            ReceivedAt = facts.ReceivedAt,
            RegisteredAt = now,
            ExternalReference = facts.ExternalReference,
            Holder = Holder.Unit,
            HolderName = facts.Unit.Name,
        };
        complaint.clockFacts.Add(ClockFactRow.Of(complaint.Id, ClockFact.Received(facts.ReceivedAt, now)));
        var (decide, internalDecide) = clock.Read(complaint.clockFacts, now);
        complaint.duties.Add(Duty.Start(complaint.Id, DutyKind.Decide, clock.Rules.Decide.RuleId, clock.PolicyVersion, decide.DueAt));
        complaint.duties.Add(Duty.Start(complaint.Id, DutyKind.InternalDecide, clock.Rules.InternalDecide.RuleId, clock.PolicyVersion, internalDecide.DueAt));
        complaint.NextDueAt = complaint.duties.Min(d => d.DueAt);
        complaint.Raise(
            new ComplaintRegistered(
                complaint.Id,
                facts.Number,
                facts.Channel,
                facts.ProductCode,
                facts.CauseCode,
                facts.DemandCode,
                facts.ClaimedAmount,
                facts.ReceivedAt,
                facts.Unit.Code,
                decide.DueAt,
                internalDecide.DueAt,
                clock.PolicyVersion
            )
        );
        return complaint;
    }

    public void SetComplainant(Complainant complainant) => Complainant = complainant;

    public void AddAttachment(StoredFile file)
    {
        Fire(ComplaintAction.AddAttachment);
        if (file.CaseId == Id)
        {
            return;
        }

        file.AttachTo(Id);
        Raise(new AttachmentAdded(Id, file.Id, file.MediaType, file.Bytes, file.Sha256));
    }

    public void Assign(MediationUser handler)
    {
        Fire(ComplaintAction.Assign);
        if (HandlerId == handler.Id)
        {
            return;
        }

        HandlerId = handler.Id;
        if (Holder is Holder.Unit or Holder.Handler)
        {
            SetHolder(Holder.Handler, handler.DisplayName);
        }

        Raise(new ComplaintAssigned(Id, handler.Id, handler.DisplayName));
    }

    public void RecordContact(Note note, ContactManner manner, ContactDirection direction, DateTimeOffset spokenAt)
    {
        Fire(ComplaintAction.RecordContact);

        // People enter minutes: the minute of the receipt is not before it.
        if (spokenAt < ReceivedAt.AddTicks(-(ReceivedAt.Ticks % TimeSpan.TicksPerMinute)))
        {
            throw ComplaintErrors.ContactBeforeReceipt(ReceivedAt);
        }

        Raise(new ContactRecorded(Id, note.Id, manner, direction, spokenAt));
    }

    /// <summary>Takes over a rating that the risk policy made; the reasons stand with the assessment.</summary>
    public void RateRisk(int score, RiskLevel level)
    {
        RiskScore = score;
        RiskLevel = level;
        Raise(new ComplaintRiskRated(Id, score, level));
    }

    public void SetHolder(Holder holder, string name)
    {
        Holder = holder;
        HolderName = name;
    }

    /// <summary>The application is with the body and both sides agreed: the clock stands still from here (Art. 23).</summary>
    public void BeginMediation(ComplaintClock clock, DateTimeOffset at, DateTimeOffset now)
    {
        Fire(ComplaintAction.BeginMediation);
        clockFacts.Add(ClockFactRow.Of(Id, ClockFact.Paused(MediationGround, at, now, article: clock.Rules.PauseArticles[MediationGround])));
        ReadClock(clock, now);
        Raise(new MediationBegun(Id, at));
    }

    /// <summary>Mediation ended in whatever way: the days left run on from its true end.</summary>
    public void EndMediation(ComplaintClock clock, DateTimeOffset at, DateTimeOffset now)
    {
        Fire(ComplaintAction.EndMediation);
        clockFacts.Add(ClockFactRow.Of(Id, ClockFact.Resumed(MediationGround, at, now)));
        ReadClock(clock, now);
        Raise(new MediationEnded(Id, at, duties.Single(d => d.Kind == DutyKind.Decide).DueAt));
    }

    /// <param name="codes">The lists that say whether the demand is for the sum in dispute.</param>
    /// <param name="terms">What binds the decision; empty or null when nothing does.</param>
    public void Decide(
        ProposedDecision decision,
        Note reasons,
        Guid by,
        DateTimeOffset now,
        Policy<ComplaintCodes> codes,
        IReadOnlyList<BindingTerms>? terms = null
    )
    {
        Fire(ComplaintAction.Decide);
        DecisionPolicy.Ensure(decision, new DecisionBasis(ClaimedAmount, codes.Rules.AsksForMoney(DemandCode), terms));

        Decision = new Decision(decision.Outcome, decision.Granted, reasons.Id, now, by);
        Raise(new ComplaintDecided(Id, reasons.Id, decision.Outcome, decision.Granted, codes.Version));
    }

    /// <summary>Closes with proof of notice: what counts for the duty is when the complainant was notified.</summary>
    public void Close(NoticeManner notice, DateTimeOffset noticeAt, string proof, DateTimeOffset now)
    {
        Fire(ComplaintAction.Close);
        if (noticeAt < Decision!.DecidedAt)
        {
            throw ComplaintErrors.NoticeBeforeDecision();
        }

        duties.ForEach(d => d.Meet(noticeAt));
        End(now);
        Raise(new ComplaintClosed(Id, notice, noticeAt, proof, duties.Single(d => d.Kind == DutyKind.Decide).State == DutyState.Met));
    }

    /// <summary>Ends at the complainant's verified own wish, which lies between receipt and now.</summary>
    public void Withdraw(DateTimeOffset requestedAt, string verifiedHow, DateTimeOffset now)
    {
        EnsureAllows(ComplaintAction.Withdraw);
        if (requestedAt > now || requestedAt < ReceivedAt)
        {
            throw ComplaintErrors.WithdrawalOutsideCase();
        }

        Fire(ComplaintAction.Withdraw);
        duties.ForEach(d => d.End(requestedAt, now));
        End(now);
        Raise(new ComplaintWithdrawn(Id, requestedAt, verifiedHow));
    }

    /// <exception cref="BusinessException">The state does not allow it.</exception>
    public void EnsureAllows(ComplaintAction action) => ComplaintWorkflow.Table.After(State, action);

    public void RecordReveal(string reason) => Raise(new ComplainantRevealed(Id, reason));

    private void Fire(ComplaintAction action) => State = ComplaintWorkflow.Table.After(State, action);

    private void End(DateTimeOffset now)
    {
        IsOpen = false;
        IsClockPaused = false;
        ClosedAt = now;
        SetHolder(Holder.Nobody, string.Empty);
    }

    private void ReadClock(ComplaintClock clock, DateTimeOffset now)
    {
        var (decide, internalDecide) = clock.Read(clockFacts, now);
        duties.Single(d => d.Kind == DutyKind.Decide).MoveTo(decide.DueAt, decide.IsPaused);
        duties.Single(d => d.Kind == DutyKind.InternalDecide).MoveTo(internalDecide.DueAt, internalDecide.IsPaused);
        IsClockPaused = decide.IsPaused;
        NextDueAt = duties.Where(d => d.IsOpen).Select(d => d.DueAt).DefaultIfEmpty(NextDueAt).Min();
    }
}
