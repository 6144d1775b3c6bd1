using Mediation.Core.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Ui;

/// <summary>Parts of pages, forms, the style sheet and the script: what every module's pages are made of.</summary>
public sealed class UiModule : MediationModule
{
    public override void AddServices(IServiceCollection services) => services.AddSingleton<Formatting.DateText>();
}
