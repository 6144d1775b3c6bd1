namespace Mediation.Core.Values;

/// <param name="Fault">The first thing that is wrong, in reading order.</param>
public sealed record SocialCreditCodeRefusal(SocialCreditCodeFault Fault);
