using Hangfire.Common;

namespace Mediation.Web.Hosting;

/// <summary>Filters of the jobs of one host: Hangfire's global ones are shared by all hosts of a process.</summary>
internal sealed class HostJobFilters(params object[] filters) : IJobFilterProvider
{
    public IEnumerable<JobFilter> GetFilters(Job job) =>
        JobFilterProviders.Providers.GetFilters(job).Concat(filters.Select(filter => new JobFilter(filter, JobFilterScope.Global, order: null)));
}
