namespace Mediation.Complaints.Domain;

/// <content>Refusals about linked, merged and grouped complaints.</content>
public static partial class ComplaintErrors
{
    /// <summary>Code of <see cref="MergeOtherPerson"/>.</summary>
    public const string MergeOtherPersonCode = "Complaints:MergeOtherPerson";

    private const string LeadingNumber = "leadingNumber";
    private const string OtherNumber = "otherNumber";

    /// <summary>There is no such complaint in the reader's scope.</summary>
    public static BusinessException OtherUnknown(string field) => new("Complaints:OtherUnknown", ErrorKind.Invalid, field);

    public static BusinessException LinkToItself() => new("Complaints:LinkToItself", ErrorKind.Invalid, OtherNumber);

    /// <summary>There is a link between the two already, in one direction or the other.</summary>
    /// <summary>It was received before the other one was answered: it repeats no answer.</summary>
    public static BusinessException NotAfterItsAnswer(string number) =>
        new BusinessException("Complaints:NotAfterItsAnswer", ErrorKind.Conflict, OtherNumber).With("number", number);

    /// <summary>A fact that was reported late waits to be approved; once merged nobody could decide it.</summary>
    public static BusinessException MergeLateFactWaits(string number) =>
        new BusinessException("Complaints:MergeLateFactWaits", ErrorKind.Conflict).With("number", number);

    public static BusinessException LinkedAlready(string number) =>
        new BusinessException("Complaints:LinkedAlready", ErrorKind.Conflict, OtherNumber).With("number", number);

    public static BusinessException LinkUnknown() => new("Complaints:LinkUnknown", ErrorKind.NotFound);

    public static BusinessException LinkRemoved() => new("Complaints:LinkRemoved");

    /// <summary>Neither product nor cause is that of the group.</summary>
    public static BusinessException GroupOtherMatter(string number) =>
        new BusinessException("Complaints:GroupOtherMatter", ErrorKind.Invalid, OtherNumber).With("number", number);

    /// <summary>One person's second complaint about one dispute is merged.</summary>
    public static BusinessException GroupSamePerson(string number) =>
        new BusinessException("Complaints:GroupSamePerson", ErrorKind.Invalid, OtherNumber).With("number", number);

    public static BusinessException GroupMemberEnded(string number) => new BusinessException("Complaints:GroupMemberEnded").With("number", number);

    public static BusinessException InGroupAlready(string number) => new BusinessException("Complaints:InGroupAlready").With("number", number);

    public static BusinessException GroupTooLarge(int most) => new BusinessException("Complaints:GroupTooLarge").With("most", most);

    public static BusinessException GroupHasClosed() => new("Complaints:GroupClosed");

    public static BusinessException NotOfGroup() => new("Complaints:NotOfGroup");

    public static BusinessException ElectedAlready() => new("Complaints:ElectedAlready");

    public static BusinessException NotElected() => new("Complaints:NotElected");

    public static BusinessException MergeWithItself() => new("Complaints:MergeWithItself", ErrorKind.Invalid, LeadingNumber);

    /// <summary>Only what the bank has not answered yet is merged: not what was decided, has ended, or is with a mediation body.</summary>
    public static BusinessException NotMergeable(string number, ComplaintState state) =>
        new BusinessException("Complaints:NotMergeable").With("number", number).With("state", state);

    /// <summary>Others are merged into it: they are separated first, or it leads.</summary>
    public static BusinessException MergeLeads(string number) => new BusinessException("Complaints:MergeLeads").With("number", number);

    /// <summary>A regulator waits for the answer to it: it leads, or is answered first.</summary>
    public static BusinessException MergeForwardOpen(string number) => new BusinessException("Complaints:MergeForwardOpen").With("number", number);

    /// <summary>Whoever handles the leading complaint keeps away from the other.</summary>
    public static BusinessException MergeHandlerRecused() => new("Complaints:MergeHandlerRecused");

    /// <summary>The complainants are not known to be one person: whoever merges confirms that it is the same dispute.</summary>
    public static BusinessException MergeOtherPerson() => new(MergeOtherPersonCode, ErrorKind.Invalid, "otherPerson");

    /// <summary>What is to be put to the separated complaint did not come in since the merger.</summary>
    public static BusinessException NotSinceMerger(string field) => new("Complaints:NotSinceMerger", ErrorKind.Invalid, field);
}
