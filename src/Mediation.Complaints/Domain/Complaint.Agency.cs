namespace Mediation.Complaints.Domain;

/// <content>Whether a professional agency may stand behind it (DOMAIN 8.14): a person judges, and nothing of its handling follows from it.</content>
public sealed partial class Complaint
{
    /// <summary>How it stands as to an agency.</summary>
    public AgencyStanding Agency { get; private set; }

    /// <summary>What the signals of the newest check add up to.</summary>
    public int AgencyPoints { get; private set; }

    /// <summary>Why a person judged so; null before.</summary>
    public Guid? AgencyNoteId { get; private set; }

    /// <summary>Takes over what a check found. What a person judged stays until a person judges anew.</summary>
    public void TakeAgencyCheck(AgencyCheck check)
    {
        AgencyPoints = check.Points;
        if (Agency is AgencyStanding.None or AgencyStanding.Suspected)
        {
            Agency = check.IsSuspected ? AgencyStanding.Suspected : AgencyStanding.None;
        }

        Raise(new AgencySignalsChecked(Id, check.Id, check.Points, Agency, check.PolicyVersion));
    }

    /// <summary>A person judges, in any state of the complaint, also without a signal.</summary>
    /// <param name="judgement">What was found.</param>
    /// <param name="checkId">The check that lay before.</param>
    /// <param name="reason">Why.</param>
    public void JudgeAgency(AgencyJudgement judgement, Guid? checkId, Note reason)
    {
        (Agency, AgencyNoteId) = (
            judgement switch
            {
                AgencyJudgement.Open => AgencyStanding.Open,
                AgencyJudgement.Confirmed => AgencyStanding.Confirmed,
                AgencyJudgement.NotAgency => AgencyStanding.NotAgency,
                _ => throw new ArgumentOutOfRangeException(nameof(judgement)),
            },
            reason.Id
        );
        Raise(new AgencyJudged(Id, checkId, Agency, reason.Id));
    }
}
