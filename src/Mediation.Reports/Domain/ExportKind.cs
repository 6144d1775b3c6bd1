namespace Mediation.Reports.Domain;

/// <summary>A list that can be exported in the background.</summary>
public enum ExportKind
{
    Complaints,
    Mediations,
}
