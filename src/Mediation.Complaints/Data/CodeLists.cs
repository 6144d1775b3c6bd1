namespace Mediation.Complaints.Data;

/// <summary>Reads the code lists of complaints.</summary>
public static class CodeLists
{
    /// <summary>The lists in force on a local day.</summary>
    /// <exception cref="BusinessException"><c>Core:PolicyNotInForce</c></exception>
    public static async Task<ComplaintCodes> CodesAsync(this PolicyReader policies, DateOnly on, CancellationToken ct) =>
        (await policies.InForceAsync<ComplaintCodes>(ComplaintCodes.PolicyKey, on, ct)).Rules;
}
