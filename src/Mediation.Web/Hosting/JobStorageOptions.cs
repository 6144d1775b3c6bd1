namespace Mediation.Web.Hosting;

/// <summary>Where Hangfire keeps its own state. Losing it loses nothing: what is due is in our own rows.</summary>
public enum JobStorageKind
{
    Memory,
    SqlServer,
    PostgreSql,
}

/// <summary>Section <c>Jobs</c> of the configuration.</summary>
/// <param name="Kind">Setting <c>Jobs:Storage</c>.</param>
/// <param name="ConnectionString">Setting <c>Jobs:ConnectionString</c>; that of the database where it is not given.</param>
internal sealed record JobStorageOptions(JobStorageKind Kind, string? ConnectionString)
{
    public static JobStorageOptions Of(IConfiguration configuration, DatabaseOptions database) =>
        new(configuration.Choice("Jobs:Storage", JobStorageKind.Memory), configuration["Jobs:ConnectionString"] ?? database.ConnectionString);
}
