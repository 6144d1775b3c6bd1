// Verbs and jobs use Chinese texts; each request sets its own reader's language.
CultureInfo.DefaultThreadCurrentCulture =
    CultureInfo.DefaultThreadCurrentUICulture =
    CultureInfo.CurrentUICulture =
    CultureInfo.CurrentCulture =
        CultureInfo.GetCultureInfo(TextCatalog.Chinese);
return await CommandLine.RunAsync(args);
