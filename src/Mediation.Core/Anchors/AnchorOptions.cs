namespace Mediation.Core.Anchors;

/// <summary>Where anchors are signed and kept.</summary>
/// <param name="KeyFile">Private key (PEM), made by the verb <c>anchor key</c>; best on another disk than the database.</param>
/// <param name="Folder">Folder that gets a file for each anchor; best one that the database's administrators cannot write.</param>
/// <param name="Destination">Address that each anchor is posted to as well, such as an archive of the auditors; null when there is none.</param>
public sealed record AnchorOptions(string KeyFile, string Folder, Uri? Destination = null);
