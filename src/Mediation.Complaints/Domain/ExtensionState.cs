namespace Mediation.Complaints.Domain;

/// <summary>How a request for more time stands.</summary>
public enum ExtensionState
{
    /// <summary>It waits for the approver.</summary>
    Requested,

    /// <summary>The limit is longer.</summary>
    Approved,

    /// <summary>The limit is what it was.</summary>
    Rejected,

    /// <summary>The limit became another one, or was settled, before anybody decided.</summary>
    Lapsed,
}
