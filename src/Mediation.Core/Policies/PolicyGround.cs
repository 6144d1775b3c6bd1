namespace Mediation.Core.Policies;

/// <summary>What a draft is judged by besides itself.</summary>
/// <param name="Newest">Content of the kind's newest version.</param>
/// <param name="Today">The institution's day.</param>
public sealed record PolicyGround(string Newest, DateOnly Today);
