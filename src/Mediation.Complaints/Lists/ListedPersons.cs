using System.Collections.Concurrent;
using Mediation.Core.PersonalData;
using Microsoft.Extensions.Logging;

namespace Mediation.Complaints.Lists;

/// <summary>
/// Opens persons for a list: one who cannot be read is shown as such, and the others are listed all the same. It is logged once for each person.
/// </summary>
public sealed partial class ListedPersons(PersonSealer sealer, Texts texts, ILogger<ListedPersons> logger)
{
    /// <summary>Beyond it the log says nothing new.</summary>
    private const int MostReported = 1_000;

    private readonly ConcurrentDictionary<Guid, bool> reported = new();

    /// <param name="row">The person.</param>
    /// <param name="number">Number of the case, for the log.</param>
    public PersonalFields Open(SealedParty row, string number) =>
        Open(row.Id, number, () => sealer.Open(row), words => new PersonalFields { IsOrganisation = row.IsOrganisation, Unreadable = words });

    /// <param name="personId">Whose.</param>
    /// <param name="number">Number of the case, for the log.</param>
    /// <param name="open">Opens what is listed.</param>
    /// <param name="unreadable">What is listed in its place, by the words that stand for the name.</param>
    public T Open<T>(Guid personId, string number, Func<T> open, Func<string, T> unreadable)
    {
        try
        {
            return open();
        }
        catch (PersonUnreadableException fault)
        {
            if (reported.Count < MostReported && reported.TryAdd(personId, true))
            {
                LogUnreadable(logger, number, fault.Message);
            }

            return unreadable(texts["Complaints:PersonUnreadable"]);
        }
    }

    [LoggerMessage(LogLevel.Error, "A person of case {Number} cannot be read: {Why}")]
    private static partial void LogUnreadable(ILogger logger, string number, string why);
}
