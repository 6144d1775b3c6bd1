namespace Mediation.Complaints.Domain;

/// <summary>How a complainant wants to be reached by the bank's messages.</summary>
public enum ContactChannel
{
    /// <summary>Text message.</summary>
    Sms,

    /// <summary>A call that reads the text aloud.</summary>
    Voice,

    /// <summary>Printed and posted.</summary>
    Letter,

    Email,
}
