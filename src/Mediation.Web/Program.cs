using Mediation.Web.Verbs;

return await CommandLine.RunAsync(args);
