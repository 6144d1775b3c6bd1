namespace Mediation.Complaints.Lists;

/// <summary>
/// Base of the components that stand on the desk. Each is drawn once for every band, above the cases of that band, and shows what of its own
/// belongs there: so the whole desk is ordered by what is due.
/// </summary>
public abstract class DeskPartComponent : PartComponent<DeskContext>;
