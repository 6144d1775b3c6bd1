using Mediation.Ui.Forms;

namespace Mediation.Referrals.Sessions;

/// <summary>The reasons that a person can give for a change of a session; the end of the mediation gives its own.</summary>
internal static class SessionChanges
{
    /// <summary>Refuses what nobody chooses.</summary>
    public static IRuleBuilderOptions<T, SessionChange> Chosen<T>(this IRuleBuilder<T, SessionChange> rule) =>
        rule.NotEqual(SessionChange.MediationEnded).WithErrorCode("Core:UnknownChoice");

    /// <summary>As the options of a field.</summary>
    public static IEnumerable<Option> Options(Texts texts) => Option.All<SessionChange>(texts).Where(o => o.Value != nameof(SessionChange.MediationEnded));
}
