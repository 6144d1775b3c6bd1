namespace Mediation.Core.Redaction;

/// <summary>What kind of personal value stands in a text.</summary>
public enum PersonalValueKind
{
    Name,

    /// <summary>An identity card, a passport or another paper; the number of an organisation, too.</summary>
    Document,
    Phone,

    /// <summary>A bank card or an account.</summary>
    Account,
    Address,

    /// <summary>An e-mail address, or a name in a messenger.</summary>
    Email,
}
