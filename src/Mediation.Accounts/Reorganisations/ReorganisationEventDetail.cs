namespace Mediation.Accounts.Reorganisations;

/// <summary>What changes, in the security log: the kind and the id of the change, in the reader's words.</summary>
public sealed class ReorganisationEventDetail(Texts texts) : IEventDetail
{
    private static readonly SecurityEventKind[] Kinds =
    [
        SecurityEventKind.ReorganisationProposed,
        SecurityEventKind.ReorganisationApproved,
        SecurityEventKind.ReorganisationRefused,
        SecurityEventKind.ReorganisationBegan,
    ];

    public string? TextOf(SecurityEventKind kind, string detail) =>
        Kinds.Contains(kind) && detail.Split(' ') is [var change, ..] && Enum.TryParse<ReorganisationKind>(change, out var known)
            ? texts[$"ReorganisationKind:{known}"]
            : null;

    internal static string Of(Reorganisation one) => $"{one.Kind} {one.Id}";
}
