namespace Mediation.Complaints.Domain;

/// <content>Refusals about bursts.</content>
public static partial class ComplaintErrors
{
    public static BusinessException BurstUnknown() => new("Complaints:BurstUnknown", ErrorKind.NotFound);

    public static BusinessException BurstDecided() => new("Complaints:BurstDecided");

    /// <summary>Of fewer than two complaints that the reader sees and that can be, nothing is formed or linked.</summary>
    public static BusinessException BurstTooFew() => new("Complaints:BurstTooFew");
}
