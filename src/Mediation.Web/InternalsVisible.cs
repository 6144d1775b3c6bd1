using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Mediation.IntegrationTests")]
[assembly: InternalsVisibleTo("Mediation.Benchmarks")]
