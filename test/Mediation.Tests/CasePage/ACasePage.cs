using Mediation.Complaints.CasePage;
using Mediation.Complaints.Decisions;
using Mediation.Complaints.Endings;
using Mediation.Complaints.Handling;
using Mediation.Complaints.LateFacts;
using Mediation.Complaints.Letters;
using Mediation.Complaints.Regulators;
using Mediation.Complaints.Reviews;
using Mediation.Complaints.Term;
using Mediation.Complaints.Work;
using Mediation.Core.UseCases;
using Mediation.Ownership.CasePage;
using Mediation.Ownership.Closing;
using Mediation.Ownership.Domain;
using Mediation.Ownership.Leaders;
using Mediation.Ownership.Measures;
using Mediation.Referrals.CasePage;
using Mediation.Referrals.Domain;
using Mediation.Referrals.Proposals;
using Mediation.Tests.Architecture;
using Mediation.Tests.Complaints;
using Mediation.Tests.Core.Security;
using Mediation.Tests.Referrals;
using Microsoft.Extensions.Time.Testing;

namespace Mediation.Tests.CasePage;

/// <summary>Builds what the case page has read for a reader, and asks the modules what comes next, without a database.</summary>
internal sealed class ACasePage
{
    private static readonly DateTimeOffset Now = AComplaint.Day(11, 20);

    /// <summary>The reader; a handler unless said otherwise.</summary>
    public string Role { get; init; } = MediationRoles.Handler;

    public ComplaintState State { get; init; } = ComplaintState.Handling;

    public bool HasHandler { get; init; } = true;

    /// <summary>A regulator forwarded it and waits for its answer.</summary>
    public bool IsForwarded { get; init; }

    public bool HasName { get; init; } = true;

    public ComplaintAction[] Allowed { get; init; } = [];

    public DecisionView? Decision { get; init; }

    /// <summary>Proposals to refuse or terminate it.</summary>
    public EndingView[] Endings { get; init; } = [];

    /// <summary>Facts that were reported late.</summary>
    public LateFactView[] LateFacts { get; init; } = [];

    /// <summary>How far notifying the complainant has come.</summary>
    public ListDecisionNotices.Result Notices { get; init; } = new(null, null, NoticeProgress.None, []);

    /// <summary>What the complainant was asked for.</summary>
    public SupplementView[] Supplements { get; init; } = [];

    /// <summary>Reviews of its decision.</summary>
    public ReviewView[] Reviews { get; init; } = [];

    /// <summary>What is to be done about it.</summary>
    public TaskView[] Tasks { get; init; } = [];

    /// <summary>To which other company it was given.</summary>
    public string? PassedTo { get; init; }

    /// <summary>The complainant was notified of its end.</summary>
    public bool IsEnded { get; init; }

    /// <summary>Null below Major.</summary>
    public LeaderView? Leader { get; init; }

    /// <summary>Null when none was ever proposed.</summary>
    public CaseMediation? Mediation { get; init; }

    /// <summary>How often ownership and mediation were read for the last answer.</summary>
    public int Reads { get; private set; }

    public static LeaderView ALeader(OwnershipState state, OwnershipAction[] allowed, params MeasureView[] measures) =>
        new(
            Guid.CreateVersion7(),
            1,
            state,
            RiskLevel.Major,
            Guid.CreateVersion7(),
            "周明远",
            "分行行长",
            1,
            state == OwnershipState.Named ? Now.AddHours(4) : null,
            null,
            0,
            null,
            null,
            new RuleView(1, new DateOnly(2020, 1, 1)),
            [],
            [],
            measures,
            allowed,
            []
        );

    public static EndingView AProposal(EndingKind kind, EndingProposalState state, bool mayDecide = false) =>
        new(
            Guid.CreateVersion7(),
            kind,
            "settled",
            "双方已经和解并履行",
            "第四章",
            NotifiesComplainant: true,
            "双方已和解。",
            null,
            "陈静",
            Now,
            state,
            null,
            null,
            null,
            mayDecide,
            mayDecide
        );

    public static ReviewView AReviewIn(ReviewState state, bool isReaders) =>
        new(
            Guid.CreateVersion7(),
            "TS-2026-GZ-000418-HC01",
            state,
            ReviewManner.Letter,
            Now,
            Now,
            "总行",
            "没有核对录音。",
            null,
            "贺桂芳",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Now
        )
        {
            MayName = isReaders && state != ReviewState.Decided,
            MayDecide = isReaders && state == ReviewState.Reviewing,
            MayNotify = isReaders && state == ReviewState.Decided,
        };

    public static MeasureView AMeasure(bool mayComplete, bool isOpen = true) =>
        new(
            Guid.CreateVersion7(),
            "当面听取诉求",
            Guid.CreateVersion7(),
            "陈静",
            new DateOnly(2026, 11, 24),
            isOpen ? MeasureState.Open : MeasureState.Done,
            null,
            IsInTime: true,
            IsDueOnRestDay: false,
            null,
            null,
            null,
            null,
            isOpen,
            mayComplete,
            MayWithdraw: false
        );

    public static CaseMediation AMediationIn(MediationState state, bool mayRefer = true, DateTimeOffset? sessionAt = null, decimal? agreed = null) =>
        new(
            Guid.CreateVersion7(),
            "TJ-OUT-2026-000012",
            AMediation.Body.Name,
            state,
            AMediation.AcceptBy,
            "许文",
            sessionAt,
            agreed,
            null,
            MediationWorkflow.IsOpen(state) ? null : AMediation.Afterwards,
            null,
            null,
            HasAgreement: state == MediationState.Agreed,
            mayRefer,
            MayReadAgreement: false
        );

    /// <summary>The answers of all modules, in the order of their registration.</summary>
    public async Task<IReadOnlyList<CaseStep>> AnswersAsync()
    {
        Reads = 0;
        List<CaseStep> answers = [];
        var context = Context();
        foreach (var step in Steps())
        {
            if (await step.NextAsync(context, default) is { } answer)
            {
                answers.Add(answer);
            }
        }

        return answers;
    }

    public async Task<NextSteps> NextAsync() => NextSteps.Of(await AnswersAsync());

    /// <summary>The steps of the modules, as the host registers them.</summary>
    public IReadOnlyList<ICaseStep> Steps()
    {
        Texts texts = new(Words.All, InstitutionTime.Default());
        FakeTimeProvider clock = new(Now);
        DateText dates = new(texts, InstitutionTime.Default(), clock);
        OwnershipReader ownership = new(new(_ => ReadAsync(new OwnershipView(Guid.Empty, "TS-2026-GZ-000418", null, Leader, MayAssess: false))));
        MediationReader mediation = new(
            new OncePerRequest<GetCaseMediation.Input, GetCaseMediation.Result>(_ => ReadAsync(new GetCaseMediation.Result(Mediation)))
        );
        return
        [
            new HandlingStep(texts),
            new NoticeCaseStep(new(_ => ReadAsync(Notices))),
            new RegulatorStep(),
            new ExtensionCaseStep(),
            new EndingCaseStep(texts),
            new SupplementCaseStep(InstitutionTime.Default(), clock),
            new ReviewCaseStep(texts),
            new OwnTaskStep(InstitutionTime.Default()),
            new LetterAddressStep(),
            new LateFactCaseStep(texts),
            new AcceptStep(ownership, new AcceptUntilText(texts, dates, clock)),
            new OwnMeasureStep(ownership, InstitutionTime.Default(), dates, texts),
            new LeaderMeasuresStep(ownership),
            new CloseOutStep(ownership),
            new MediationStep(mediation, dates),
            new AskMediationStep(mediation),
        ];
    }

    private Task<T> ReadAsync<T>(T seen)
    {
        Reads++;
        return Task.FromResult(seen);
    }

    private CaseContext Context()
    {
        var complaint = AComplaint.InHand();
        var forward = IsForwarded ? complaint.Forwarded(AComplaint.Day(11, 16)) : (Guid?)null;
        CodeItemView code = new("B02.2", "信用卡");
        ComplaintView view = new(
            complaint.Id,
            1,
            complaint.Number,
            State,
            "广州分行",
            "GZ",
            IntakeChannel.Hotline,
            code,
            code,
            code,
            3280m,
            "分期的时候没有说手续费。",
            RiskSigns.None,
            1,
            AComplaint.Received,
            AComplaint.Received,
            IsEnded ? Now : null,
            HasHandler ? Guid.CreateVersion7() : null,
            HasHandler ? "陈静" : null,
            Holder.Handler,
            "陈静",
            0,
            RiskLevel.General,
            new ComplainantView(HasName ? "吴*兰" : null, false, null, null, null, null, false, null, null, null),
            IsOpen: true,
            1,
            DutiesView.Of(complaint.Duties, complaint.ClockFacts, AComplaint.Rules, Now),
            forward is { } id ? [new ForwardView(id, "金融监管总局", "转办〔2026〕1号", AComplaint.Day(11, 16), AComplaint.Day(11, 16), null, null, null)] : [],
            [],
            [],
            Decision,
            Allowed,
            MayReveal: false
        )
        {
            Endings = Endings,
            Supplements = Supplements,
            Reviews = Reviews,
            Tasks = Tasks,
            LateFacts = LateFacts,
            PassedTo = PassedTo is { } company ? new(company, CompanyKind.Insurer, Now, "平台 0413", NoticeManner.Phone, Now) : null,
        };
        return new CaseContext(view, AUser.InUnit("/HO/GZ/", Role));
    }
}
