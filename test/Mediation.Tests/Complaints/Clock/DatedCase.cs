using System.Globalization;
using Mediation.Complaints.Domain.LateFacts;
using Mediation.Tests.Complaints.Linking;
using static Mediation.Tests.Complaints.AComplaint;
using static Mediation.Tests.Complaints.AnEnding;
using static Mediation.Tests.Complaints.AReview;

namespace Mediation.Tests.Complaints.Clock;

/// <summary>A whole case in words, one act after the other with its local times, as <c>Data/dated-cases.txt</c> has them.</summary>
internal sealed class DatedCase
{
    private static readonly Dictionary<string, MediationEnding> Endings = new(StringComparer.Ordinal)
    {
        ["mediation failed"] = MediationEnding.NotAgreed,
        ["mediation declined"] = MediationEnding.Declined,
        ["mediation withdrawn"] = MediationEnding.Withdrawn,
    };

    private static readonly OrganisationUnit Head = OrganisationUnit.Create("HO", "总行", "Head Office", null);
    private static readonly OrganisationUnit Branch = OrganisationUnit.Create("GZ", "广州分行", "Guangzhou Branch", Head);
    private Complaint complaint = null!;
    private Complaint other = null!;
    private SuperiorReview? review;

    private DatedCase() { }

    /// <summary>When the last act was recorded.</summary>
    public DateTimeOffset At { get; private set; }

    public IReadOnlyList<Duty> Duties => complaint.Duties;

    public IReadOnlyCollection<ClockFactRow> Facts => complaint.ClockFacts;

    public string State => $"{complaint.State}";

    /// <summary>Plays the acts in order.</summary>
    /// <exception cref="BusinessException">One of them is refused.</exception>
    public static DatedCase Of(string acts)
    {
        var played = new DatedCase();
        foreach (var act in acts.Split("; "))
        {
            played.Play(act);
        }

        return played;
    }

    private void Play(string act)
    {
        var parts = act.Split(" rec ");
        var words = parts[0].Split(' ');
        var from = Array.FindIndex(words, word => char.IsAsciiDigit(word[0]) && word.Contains('-', StringComparison.Ordinal));
        var what = string.Join(' ', words[..from]);
        var times = string.Join(' ', words[from..]).Split(" at ");
        var happened = Time(times[0]);
        At =
            parts.Length > 1 ? Time(parts[1])
            : times.Length > 1 ? Time(times[1])
            : happened;
        Act(what, happened, new DatedAct(happened, At, At > happened ? "录音 0413" : null));
    }

    private void Act(string what, DateTimeOffset happened, DatedAct when)
    {
        switch (what)
        {
            case "received" or "received from nobody known":
                complaint = APair.InHandSince(1, happened, what == "received" ? "吴秀兰" : null, unit: Branch, registered: At);
                break;
            case "forwarded":
                complaint.Forwarded(happened, At);
                break;
            case "paused appraisal" or "paused supplement":
                complaint.PauseTerm(what.Split(' ')[1], when, "委托书 7", Rules);
                break;
            case "resumed appraisal" or "resumed supplement":
                complaint.ResumeTerm(what.Split(' ')[1], when, "报告 7", Rules);
                break;
            case "mediation begun":
                complaint.BeginMediation(Rules, "广州调委会", happened, At);
                break;
            case "mediation failed" or "mediation withdrawn" or "mediation declined":
                complaint.EndMediation(Rules, Endings[what], "陈静", happened, At);
                break;
            case "extended 30" or "extended 60" or "answer extended 60":
                Extend(what.StartsWith("answer", StringComparison.Ordinal), int.Parse(what[^2..], CultureInfo.InvariantCulture));
                break;
            case "restarted":
                complaint.RestartTerm(complaint.ANote(), when, "录音 0501", Rules);
                break;
            case "decided":
                complaint.Decide(new(DecisionOutcome.NotGranted, null), complaint.ANote(), Guid.Empty, when, Codes);
                break;
            case "notified" or "posted" or "not reached":
                var manner =
                    what == "notified" ? NoticeManner.Phone
                    : what == "posted" ? NoticeManner.Posted
                    : NoticeManner.NotReached;
                complaint.EnsureNoticeNeedsNoApproval(happened, At);
                complaint.Close(manner, happened, "EMS 1180", Rules, At);
                break;
            case "answered the regulator":
                complaint.AnswerRegulator(complaint.Forwards[^1].Id, complaint.ANote(), when, "回执 0413", Rules);
                break;
            case "withdrawn":
                complaint.Withdraw(new Withdrawal(happened, "回拨本人"), Rules, At);
                break;
            case "given to the card centre":
                complaint.TransferToUnit(Branch, OrganisationUnit.Create("CC", "信用卡中心", "Credit Card Centre", Head), complaint.ANote(), At);
                break;
            case "taken up":
                complaint.Assign(Handler);
                break;
            case "given to an insurer":
                complaint.TransferToCompany(complaint.ToInsurer(happened), Rules, happened.AddHours(2));
                break;
            case "leads one received":
                other = APair.InHandSince(2, happened, unit: Branch);
                other.MergedInto(complaint, At);
                break;
            case "merged into one received":
                other = APair.InHandSince(2, happened, unit: Branch);
                complaint.MergedInto(other, At);
                break;
            case "lets it go":
                other.SeparatedFrom(complaint, At);
                break;
            case "is let go":
                complaint.SeparatedFrom(other, At);
                break;
            case "opened again":
                complaint.Reopened(At);
                break;
            case "opened again with news of":
                complaint.Reopened(At, newFactsAt: happened);
                break;
            case "review applied for":
                review = complaint.AppliedFor(happened);
                complaint.AppointReviewer(review.Id, Reviewer);
                break;
            case "review upheld":
                complaint.ReviewDecided(review!, ReviewOutcome.Upheld, happened);
                break;
            case "review notified":
                complaint.ReviewNotified(review!, happened, At);
                break;
            default:
                Late(what, happened);
                break;
        }
    }

    /// <summary>What was reported late and approved by somebody else, e.g. "proven receipt".</summary>
    private void Late(string what, DateTimeOffset happened)
    {
        (LateFactKind Kind, string? Ground, NoticeManner? Notice) late = what switch
        {
            "proven receipt" => (LateFactKind.Receipt, null, null),
            "proven appraisal" => (LateFactKind.Pause, PauseGround.Appraisal, null),
            "proven mediation" => (LateFactKind.Mediation, null, null),
            "proven new facts" => (LateFactKind.NewFacts, null, null),
            "proven notice" => (LateFactKind.Notice, null, NoticeManner.Posted),
            "proven withdrawal" => (LateFactKind.Withdrawal, null, null),
            _ => throw new ArgumentException($"No such act: {what}.", nameof(what)),
        };
        var note = Note.Of(complaint.Id, "漏登记。", Guid.CreateVersion7(), At);
        var fact = complaint.ReportLateFact(
            new LateFactReport(late.Kind, happened, late.Ground, late.Notice, "录音 0413", [Guid.CreateVersion7()], note),
            Rules,
            At
        );
        complaint.ApproveLateFact(fact.Id, Guid.CreateVersion7(), Rules, At);
    }

    private void Extend(bool isAnswer, int days)
    {
        var duty = complaint.Duties.Last(d => d.Kind == (isAnswer ? DutyKinds.AnswerRegulator : DutyKinds.Decide));
        var request = complaint.RequestExtension(duty, days, complaint.ANote(), Rules, At);
        if (request.State == ExtensionState.Requested)
        {
            complaint.ApproveExtension(request.Id, new Actor(Guid.CreateVersion7(), "周明远", [MediationRoles.Leader], Head.Id, Head.Path, null), Rules, At);
        }
    }

    private static DateTimeOffset Time(string local) => DatedExampleTests.At(local, InstitutionTime.Default()).ToUniversalTime();
}
