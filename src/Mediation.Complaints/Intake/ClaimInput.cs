namespace Mediation.Complaints.Intake;

/// <summary>One more thing that the complainant asks for when the complaint is registered.</summary>
/// <param name="DemandCode">Code of what is asked for, of the demands in force.</param>
/// <param name="Amount">Renminbi, two decimals; null where no sum is asked for.</param>
/// <param name="What">What is asked for in words.</param>
public sealed record ClaimInput(string DemandCode, decimal? Amount = null, string? What = null)
{
    /// <summary>Characters of the words of a claim.</summary>
    public const int LongestWords = 500;

    /// <summary>The name of a field in refusals: <c>claims[0].amount</c>.</summary>
    internal static string FieldOf(int place, string field) => string.Create(CultureInfo.InvariantCulture, $"claims[{place}].{field}");

    /// <summary>All that is asked for, the demand of the registration first.</summary>
    internal static IReadOnlyList<RegisteredClaim> Registered(RegisterComplaint.Input input, Guid complaintId, Guid writer, DateTimeOffset now)
    {
        return
        [
            new(input.DemandCode, input.ClaimedAmount, WordsOf(input.What)),
            .. (input.Claims ?? []).Select(c => new RegisteredClaim(c.DemandCode.Trim(), c.Amount, WordsOf(c.What))),
        ];

        Note? WordsOf(string? what) => Text.IsBlank(what) ? null : Note.Of(complaintId, what!.Trim(), writer, now);
    }
}
