using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Complaints;

/// <summary>How a module adds to the pages of complaints: the case page, the desk and the list.</summary>
public static class PageContributions
{
    extension(IServiceCollection services)
    {
        /// <summary>Adds a part to the case page.</summary>
        public IServiceCollection AddCasePart<TComponent>(CasePlace place, string key, string permission, int order)
            where TComponent : CasePartComponent => services.AddSingleton(new CasePart(place, key, typeof(TComponent), permission, order));

        /// <summary>Adds an act that the case alone allows or not.</summary>
        public IServiceCollection AddCaseAct<TComponent>(string key, string permission, int order, Func<CaseContext, bool> when)
            where TComponent : CaseActComponent =>
            services.AddSingleton(new CaseAct(key, typeof(TComponent), permission, order, (_, context) => Task.FromResult(when(context))));

        /// <summary>Adds an act that the module's own data allow or not, read by its reader of the request.</summary>
        public IServiceCollection AddCaseAct<TComponent, TReader>(string key, string permission, int order, Func<TReader, CaseContext, Task<bool>> when)
            where TComponent : CaseActComponent
            where TReader : notnull =>
            services.AddSingleton(
                new CaseAct(key, typeof(TComponent), permission, order, (scope, context) => when(scope.GetRequiredService<TReader>(), context))
            );

        /// <summary>Adds an answer to what comes next on a case.</summary>
        public IServiceCollection AddCaseStep<TStep>()
            where TStep : class, ICaseStep => services.AddScoped<ICaseStep, TStep>();

        /// <summary>Adds a lifecycle to the pictures.</summary>
        public IServiceCollection AddLifecycle<TLifecycle>()
            where TLifecycle : class, ILifecycle => services.AddScoped<ILifecycle, TLifecycle>();

        /// <summary>Adds a part to the desk.</summary>
        public IServiceCollection AddDeskPart<TComponent>(string key, string permission, int order)
            where TComponent : DeskPartComponent => services.AddSingleton(new DeskPart(key, typeof(TComponent), permission, order));

        /// <summary>Adds a part to the head of the list of cases.</summary>
        public IServiceCollection AddListPart<TComponent>(string key, string permission, int order)
            where TComponent : PartComponent<ListComplaints.Input> => services.AddSingleton(new ListPart(key, typeof(TComponent), permission, order));
    }
}
