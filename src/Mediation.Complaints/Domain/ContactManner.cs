namespace Mediation.Complaints.Domain;

/// <summary>How somebody spoke with the complainant.</summary>
public enum ContactManner
{
    Phone,
    Visit,
    Letter,
    Message,
}
