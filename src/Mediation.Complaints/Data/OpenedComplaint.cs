namespace Mediation.Complaints.Data;

/// <summary>A complaint as the pages read it, in one statement.</summary>
/// <param name="Complaint">With its complainant and its decision, without duties and clock facts.</param>
/// <param name="Unit">The unit complained of.</param>
/// <param name="Superior">The unit above it; null above the head office.</param>
/// <param name="Handler">Name of the handler.</param>
/// <param name="Reasons">Reasons of the decision.</param>
/// <param name="HasRecusals">Whether anybody keeps away from it.</param>
/// <param name="HasOtherParties">Whether anybody besides the complainant takes or took part in it.</param>
/// <param name="HasExtensions">Whether more time was ever requested.</param>
/// <param name="HasEndings">Whether its refusal or termination was ever proposed.</param>
/// <param name="HasSupplements">Whether material was ever asked for.</param>
/// <param name="HasReviews">Whether the review of a decision was ever applied for.</param>
/// <param name="HasTasks">Whether anybody was ever given a task about it.</param>
/// <param name="HasClaims">Whether anything more was asked for, or anything was found about what was.</param>
/// <param name="HasLateFacts">Whether a fact was ever reported late.</param>
/// <param name="HasLetters">Whether a letter was ever issued in it.</param>
/// <param name="HasMerged">Whether other complaints are merged into it.</param>
/// <param name="HasLinks">Whether it is linked to other complaints, or others to it.</param>
/// <param name="HasOpenGroup">Whether it is of a group of complaints that was not closed.</param>
/// <param name="HistoryLength">How many entries its history has: what comes later is not on a page that is drawn from this.</param>
public sealed record OpenedComplaint(
    Complaint Complaint,
    OrganisationUnit Unit,
    OrganisationUnit? Superior,
    string? Handler,
    string? Reasons,
    bool HasRecusals,
    bool HasOtherParties,
    bool HasExtensions,
    bool HasEndings,
    bool HasSupplements,
    bool HasReviews,
    bool HasTasks,
    bool HasClaims,
    bool HasLateFacts,
    bool HasLetters,
    bool HasMerged,
    bool HasLinks,
    bool HasOpenGroup,
    int HistoryLength
);
