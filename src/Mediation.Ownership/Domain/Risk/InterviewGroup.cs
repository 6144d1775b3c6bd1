namespace Mediation.Ownership.Domain.Risk;

/// <summary>A group of so many persons on this channel is a major complaint by definition (Order 2020/3, Art. 28).</summary>
public sealed record InterviewGroup(int Persons, IntakeChannel Channel);
