global using Mediation.Complaints;
global using Mediation.Core.Data;
global using Mediation.Core.Localization;
global using Mediation.Core.Modules;
global using Mediation.Core.Security;
global using Mediation.Core.UseCases;
global using Mediation.Evaluations.Domain;
global using Mediation.Evaluations.Invitations;
