using Mediation.Ui.Forms;

namespace Mediation.Referrals.Proposals;

/// <summary>Who can sign for the complainant, as the forms offer it.</summary>
internal static class Signers
{
    private static readonly PartyRole[] Roles = [PartyRole.Complainant, PartyRole.Agent, PartyRole.Guardian, PartyRole.Heir, PartyRole.Representative];

    public static IEnumerable<Option> Options(Texts texts) => Roles.Select(role => new Option(role.ToString(), texts.Of(role)));

    /// <summary>The choice of a form; the complainant in person where none was made.</summary>
    public static PartyRole Of(PostedForm form) => form.Enum<PartyRole>("signedBy") ?? PartyRole.Complainant;
}
