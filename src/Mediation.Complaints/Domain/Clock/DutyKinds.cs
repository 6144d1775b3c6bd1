namespace Mediation.Complaints.Domain.Clock;

/// <summary>
/// The kinds of duties that the shipped policy names. A policy may name others: code goes by what a term says of itself
/// (<see cref="DutyTerm"/>), never by these names.
/// </summary>
public static class DutyKinds
{
    /// <summary>Decide and notify the complainant (CBIRC Order 2020/3, Art. 18).</summary>
    public const string Decide = nameof(Decide);

    /// <summary>The bank's own, shorter target for the same.</summary>
    public const string InternalDecide = nameof(InternalDecide);

    /// <summary>Answer the regulator that forwarded the complaint (PBoC Order 2020/5).</summary>
    public const string AnswerRegulator = nameof(AnswerRegulator);

    /// <summary>Review a branch's decision and notify whoever applied for it (CBIRC Order 2020/3, Art. 20).</summary>
    public const string Review = nameof(Review);

    /// <summary>Longest name of a kind.</summary>
    public const int Longest = 40;
}
