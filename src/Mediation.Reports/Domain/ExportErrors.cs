namespace Mediation.Reports.Domain;

/// <summary>Refusals about ordered exports.</summary>
public static class ExportErrors
{
    /// <summary>Not there, somebody else's, or expired: answered alike.</summary>
    public static BusinessException NotFound() => new("Reports:ExportNotFound", ErrorKind.NotFound);

    /// <summary>So many of the person's wait to be made.</summary>
    public static BusinessException TooMany() => new("Reports:TooManyExports");
}
