namespace Mediation.Core.Security;

/// <summary>Metadata of a route that a page asks by itself, without its reader: it does not keep an idle session open.</summary>
public sealed class NoSessionUse;
