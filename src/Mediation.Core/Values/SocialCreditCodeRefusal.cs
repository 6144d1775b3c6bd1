namespace Mediation.Core.Values;

/// <param name="Fault">The first thing that is wrong, in reading order.</param>
/// <param name="Expected">The check character that the others call for; only with <see cref="SocialCreditCodeFault.CheckDigit"/>.</param>
public sealed record SocialCreditCodeRefusal(SocialCreditCodeFault Fault, char? Expected = null);
