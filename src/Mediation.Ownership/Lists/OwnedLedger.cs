namespace Mediation.Ownership.Lists;

/// <summary>The leader's ledger (包案台账). A measure that was withdrawn counts nowhere.</summary>
/// <param name="Awaiting">Cases named to the leader and not accepted yet.</param>
/// <param name="Held">Cases accepted and not ended.</param>
/// <param name="MeasuresInTime">Measures completed by their day, of</param>
/// <param name="MeasuresDue">all that were completed, are overdue, or were left undone.</param>
/// <param name="MeasuresLate">Overdue and still to be done.</param>
/// <param name="MeasuresLeft">Not done when their case ended.</param>
public sealed record OwnedLedger(int Awaiting, int Held, int MeasuresInTime, int MeasuresDue, int MeasuresLate, int MeasuresLeft);
