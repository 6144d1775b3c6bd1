namespace Mediation.Complaints.Domain.Parties;

/// <summary>As whom somebody takes part in a complaint (Order 2020/3, Arts 12 to 14).</summary>
public enum PartyRole
{
    /// <summary>Who complains; exactly one.</summary>
    Complainant,

    /// <summary>Acts for an organisation that complains: its legal representative or an employee.</summary>
    Representative,

    /// <summary>Acts by power of attorney (委托代理人).</summary>
    Agent,

    /// <summary>Acts by law for a minor or for an adult without capacity (法定代理人).</summary>
    Guardian,

    /// <summary>Complains in the place of somebody who died (继承人).</summary>
    Heir,

    /// <summary>Complains of the same matter together with others (共同投诉).</summary>
    GroupMember,

    /// <summary>A member whom the group elected to speak for it (代表人); at most five.</summary>
    ElectedRepresentative,
}
