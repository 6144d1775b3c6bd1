global using Mediation.Core.Data;
global using Mediation.Core.Errors;
global using Mediation.Core.Organisation;
global using Mediation.Core.Security;
global using Microsoft.EntityFrameworkCore;
global using Microsoft.Extensions.DependencyInjection;
