namespace Mediation.Complaints.Domain;

public static partial class ComplaintErrors
{
    public static BusinessException DraftNotFound() => new("Complaints:DraftNotFound", ErrorKind.NotFound);

    /// <summary>It was sealed by a key that is not configured any more, or altered.</summary>
    public static BusinessException DraftUnreadable() => new("Complaints:DraftUnreadable");

    public static BusinessException TooManyDrafts(int most) => new BusinessException("Complaints:TooManyDrafts").With("most", most);
}
