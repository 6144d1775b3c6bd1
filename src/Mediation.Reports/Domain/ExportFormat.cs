namespace Mediation.Reports.Domain;

/// <summary>What kind of file an export is.</summary>
public enum ExportFormat
{
    /// <summary>A workbook.</summary>
    Xlsx,

    /// <summary>Text in columns, for programs.</summary>
    Csv,
}
