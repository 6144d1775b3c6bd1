namespace Mediation.Complaints.Domain;

/// <summary>What the complainant or the matter brings along that raises the risk, as recorded at intake.</summary>
[Flags]
public enum RiskSigns
{
    None = 0,
    MediaMentioned = 1,
    RegulatorMentioned = 2,
    SelfHarmThreatened = 4,
    GatheringThreatened = 8,
    Hardship = 16,
}
