namespace Mediation.Complaints.Domain;

/// <summary>How far a mediation of a complaint has come, as far as its handler must know to do the next thing.</summary>
public enum MediationCourse
{
    /// <summary>Proposed, consented, pushed or with the body: the next step is the mediation's.</summary>
    UnderWay,

    /// <summary>The parties agreed: the bank decides as agreed.</summary>
    Agreed,

    /// <summary>The body did not take the case.</summary>
    NotAccepted,

    /// <summary>The parties did not agree.</summary>
    Failed,

    /// <summary>Taken back before it came to anything.</summary>
    Withdrawn,
}

/// <summary>What the parties agreed on before the body; it binds the bank.</summary>
/// <param name="Mediation">Number of the mediation.</param>
/// <param name="Body">Name of the body.</param>
/// <param name="Amount">Renminbi the bank pays, or null where the agreement is not about money.</param>
/// <param name="PayBy">Last day of payment.</param>
/// <param name="AgreedAt">When.</param>
public sealed record MediationAgreement(string Mediation, string Body, decimal? Amount, DateOnly? PayBy, DateTimeOffset AgreedAt);

/// <summary>How the mediation of a complaint stands: an agreement if there is one, else its latest mediation.</summary>
public sealed record MediationStanding(MediationCourse Course, string Body, MediationAgreement? Agreement = null);

/// <summary>What only the module that runs mediations knows of them.</summary>
public interface IMediationResults
{
    /// <summary>How the complaint's mediation stands; null when none was ever proposed.</summary>
    Task<MediationStanding?> OfAsync(Guid complaintId, CancellationToken ct);
}
