using Mediation.Complaints;
using Mediation.Core;
using Mediation.Core.Modules;
using Mediation.Ownership;

namespace Mediation.EntityFrameworkCore;

/// <summary>The list of modules, lower ones first. One list makes the model, the migrations and the host.</summary>
public static class MediationModules
{
    public static IReadOnlyList<MediationModule> All { get; } =
    [
        new CoreModule(),
        new ComplaintsModule(),
        new OwnershipModule(),
    ];
}
