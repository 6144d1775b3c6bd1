using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Referrals.CentreDesk;

/// <summary>How a module adds to the body's page of a case.</summary>
public static class CentreContributions
{
    extension(IServiceCollection services)
    {
        /// <summary>Adds a part.</summary>
        public IServiceCollection AddCentrePart<TComponent>(CentrePlace place, string key, int order)
            where TComponent : CentrePartComponent =>
            services.AddSingleton(new CentrePart(place, key, typeof(TComponent), ReferralPermissions.ReadDesk, order));

        /// <summary>Adds an act.</summary>
        public IServiceCollection AddCentreAct<TComponent>(string key, string permission, int order, Func<CentreContext, bool> when)
            where TComponent : CentreActComponent =>
            services.AddSingleton(new CentreAct(key, typeof(TComponent), permission, order, (_, context) => Task.FromResult(when(context))));

        /// <summary>Adds an answer to what comes next.</summary>
        public IServiceCollection AddCentreStep<TStep>()
            where TStep : class, ICentreStep => services.AddScoped<ICentreStep, TStep>();
    }
}
