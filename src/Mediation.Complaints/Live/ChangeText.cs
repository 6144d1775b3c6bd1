namespace Mediation.Complaints.Live;

/// <summary>One line of what others did: when, who and what. It names the event only, never what it holds: no person and no word of a note.</summary>
public sealed class ChangeText(Texts texts, DateText moments)
{
    /// <param name="at">When.</param>
    /// <param name="who">See <see cref="NameOf"/>.</param>
    /// <param name="happened">Type name of the event.</param>
    public string Of(DateTimeOffset at, string who, string happened) =>
        texts["Live:Line", ("at", moments.Past(at)), ("who", who), ("what", texts[$"Event:{happened}"])];

    /// <summary>As above, on a list: with the number of the case.</summary>
    public string Of(DateTimeOffset at, string who, string happened, string number) =>
        texts["Live:LineOfCase", ("at", moments.Past(at)), ("who", who), ("what", texts[$"Event:{happened}"]), ("number", number)];

    /// <summary>The name of who acted, as the reader calls them.</summary>
    public string NameOf(Guid actorId, string actorName, Guid readerId) =>
        actorId == readerId ? texts["Ui:Me"]
        : actorName == Actor.System.Name ? texts["Ui:System"]
        : actorName;
}
