namespace Mediation.Documents.Domain;

/// <summary>Kinds of documents that the institution issues.</summary>
public enum DocumentKind
{
    /// <summary>调解协议书.</summary>
    MediationAgreement,
}
