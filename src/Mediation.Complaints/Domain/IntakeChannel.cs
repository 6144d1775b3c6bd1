namespace Mediation.Complaints.Domain;

/// <summary>How the complaint reached the bank.</summary>
public enum IntakeChannel
{
    Hotline,
    Counter,
    MobileApp,
    WebPortal,
    Letter,
    Visit,
    RegulatorReferral,
    MediationBody,
    Media,
    Api,
}
