namespace Mediation.Core.Errors;

/// <summary>The program must not start like this; the message says what to mend.</summary>
public sealed class RefusedToStartException(string why) : Exception(why);
