namespace Mediation.Complaints;

/// <summary>What can be permitted about complaints. Roles are named in <see cref="ComplaintsModule"/>.</summary>
[PermissionNames]
public static class ComplaintPermissions
{
    public const string Register = "Complaints.Register";
    public const string Read = "Complaints.Read";
    public const string Handle = "Complaints.Handle";

    /// <summary>To see who could handle a case and give it to one of them.</summary>
    public const string Assign = "Complaints.Assign";

    /// <summary>To approve or reject more time, by whom the rule names.</summary>
    public const string DecideExtension = "Complaints.DecideExtension";

    /// <summary>To give a case to another unit or to another company.</summary>
    public const string Transfer = "Complaints.Transfer";

    /// <summary>To approve a refusal or termination that somebody else proposed, or send it back.</summary>
    public const string DecideEnding = "Complaints.DecideEnding";

    /// <summary>To approve or reject the proof of a fact that somebody else reported late.</summary>
    public const string DecideLateFact = "Complaints.DecideLateFact";

    /// <summary>To open an ended case again.</summary>
    public const string Reopen = "Complaints.Reopen";

    /// <summary>To merge complaints about the same dispute, and to undo that.</summary>
    public const string Merge = "Complaints.Merge";

    /// <summary>To record an application to review a decision, and its withdrawal.</summary>
    public const string ApplyForReview = "Complaints.ApplyForReview";

    /// <summary>To name who of the superior institution reviews a decision.</summary>
    public const string AppointReviewer = "Complaints.AppointReviewer";

    /// <summary>To see each lifecycle with how much is open in each state.</summary>
    public const string ReadLifecycles = "Complaints.ReadLifecycles";

    /// <summary>To see where complaints are more than usual.</summary>
    public const string ReadBursts = "Complaints.ReadBursts";

    /// <summary>To decide what a burst is.</summary>
    public const string DecideBursts = "Complaints.DecideBursts";

    /// <summary>To draft a new version of what points to agencies and bursts.</summary>
    public const string DraftSignals = "Complaints.DraftSignals";

    /// <summary>To publish or reject a draft of it that somebody else wrote.</summary>
    public const string ApproveSignals = "Complaints.ApproveSignals";

    /// <summary>To draft a new version of the code lists.</summary>
    public const string DraftCodes = "Complaints.DraftCodes";

    /// <summary>To publish or reject a draft of the code lists that somebody else wrote.</summary>
    public const string ApproveCodes = "Complaints.ApproveCodes";

    /// <summary>To review decisions of units below, where one is named for it.</summary>
    public const string Review = "Complaints.Review";

    /// <summary>To do tasks that are one's own, and to note something for the bank's own people.</summary>
    public const string Work = "Complaints.Work";

    /// <summary>To read any letter in scope in full: whoever checks how complaints are answered sees what was written.</summary>
    public const string CheckLetters = "Complaints.CheckLetters";
    public const string RevealComplainant = "Complaints.RevealComplainant";
}
