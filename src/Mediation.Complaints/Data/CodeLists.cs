namespace Mediation.Complaints.Data;

/// <summary>Reads the code lists of complaints.</summary>
public static class CodeLists
{
    /// <summary>The words of a case: those of its day of registration, and of what was coded with it since.</summary>
    public static async Task<ComplaintCodes> CodesOfAsync(this PolicyReader policies, DateOnly registeredOn, DateOnly today, CancellationToken ct) =>
        (await policies.CodesAsync(registeredOn, ct)).And(await policies.CodesAsync(today, ct));

    /// <summary>The lists in force on a local day.</summary>
    /// <exception cref="BusinessException"><c>Core:PolicyNotInForce</c></exception>
    public static async Task<ComplaintCodes> CodesAsync(this PolicyReader policies, DateOnly on, CancellationToken ct) =>
        (await policies.InForceAsync<ComplaintCodes>(ComplaintCodes.PolicyKey, on, ct)).Rules;
}
