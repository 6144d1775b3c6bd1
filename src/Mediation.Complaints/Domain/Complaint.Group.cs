namespace Mediation.Complaints.Domain;

/// <content>The group of complaints that it belongs to.</content>
public sealed partial class Complaint
{
    /// <summary>The group that it belongs to, or belonged to when that was closed; null where it is of none.</summary>
    public Guid? GroupId { get; private set; }

    internal void JoinGroup(Guid groupId)
    {
        GroupId = groupId;
        PartChanged();
    }

    internal void LeaveGroup()
    {
        GroupId = null;
        PartChanged();
    }
}
