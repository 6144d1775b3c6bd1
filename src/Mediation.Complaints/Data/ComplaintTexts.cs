using Mediation.Core.Redaction;

namespace Mediation.Complaints.Data;

/// <summary>
/// What a complaint is found by: what everybody who sees it may read of it. Persons are found by their marks, see <see cref="KnownPersons"/>; nothing
/// of them stands here.
/// </summary>
public sealed class ComplaintTexts(PolicyReader policies, InstitutionTime institution)
{
    /// <summary>
    /// The texts of a complaint with its forwards, the longest last: what stands far behind has no places on PostgreSQL. Words of its codes are those in
    /// force when it was registered, in both languages; a reference is free text, too, and covered like one.
    /// </summary>
    /// <param name="complaint">With its forwards.</param>
    /// <param name="merged">Numbers of what was merged into it, see <see cref="MergedNumbers"/>.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<IReadOnlyList<string>> OfAsync(Complaint complaint, IEnumerable<string> merged, CancellationToken ct)
    {
        var codes = await policies.CodesAsync(institution.DateOf(complaint.RegisteredAt), ct);
        return
        [
            .. NumbersOf(complaint.Number),
            .. merged,
            .. complaint.Forwards.Select(f => f.Reference).Prepend(complaint.ExternalReference).OfType<string>().Select(r => Redactor.Redact(r).Text),
            .. Words(codes.Products, complaint.ProductCode),
            .. Words(codes.Causes, complaint.CauseCode),
            complaint.RedactedNarrative,
        ];
    }

    /// <summary>The number, and its running part without zeros before it, as people say it: 418 of 000418.</summary>
    private static IEnumerable<string> NumbersOf(string number)
    {
        yield return number;
        var running = number[(number.LastIndexOf('-') + 1)..];
        for (var at = 1; at < running.Length && running[at - 1] == '0'; at++)
        {
            yield return running[at..];
        }
    }

    private static IEnumerable<string> Words(IReadOnlyList<CodeItem> list, string code) =>
        list.FirstOrDefault(item => item.Code == code) is { } item ? [code, item.Zh, item.En] : [code];
}
