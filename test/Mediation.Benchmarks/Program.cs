using Mediation.Benchmarks;

// Prints one line per figure: name, cases, value, unit, separated by tabs. Each stands beside its limit, measured in the same run.
return await Figures.RunAsync(args);
