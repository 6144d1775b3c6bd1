namespace Mediation.Complaints.Regulators;

/// <summary>The fields of a forward, wherever they are entered.</summary>
internal static class ForwardFields
{
    /// <exception cref="InvalidInputException"><c>Complaints:UnknownRegulator</c></exception>
    public static void EnsureKnown(string code, ComplaintDuties rules)
    {
        if (!rules.Regulators.Any(r => r.Code == code))
        {
            throw InvalidInputException.Of("regulator", "Complaints:UnknownRegulator");
        }
    }
}
