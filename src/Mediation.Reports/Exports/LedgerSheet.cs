using System.Runtime.CompilerServices;
using Mediation.Ownership.Lists;
using static Mediation.Reports.Exports.Workbook;

namespace Mediation.Reports.Exports;

/// <summary>The rows of the ledger of owned cases as files show them: without complainants, instants in the institution's zone.</summary>
public sealed class LedgerSheet(InstitutionTime institution, Texts texts)
{
    /// <summary>Heads of its columns, in their order and in the reader's language.</summary>
    public IReadOnlyList<string> Heads => [.. RowOf(new LedgerRow("", "", default, default, "", "", null, null, 0, 0, 0, null, null, null, null)).Keys];

    public async IAsyncEnumerable<Dictionary<string, object?>> RowsAsync(
        IAsyncEnumerable<LedgerRow> rows,
        [EnumeratorCancellation] CancellationToken ct = default
    )
    {
        await foreach (var row in rows.WithCancellation(ct))
        {
            yield return RowOf(row);
        }
    }

    private Dictionary<string, object?> RowOf(LedgerRow row) =>
        Row(
            (texts["Report:Number"], row.Number),
            (texts["Column:Unit"], row.Unit),
            (texts["Ledger:Level"], texts.Of(row.Level)),
            (texts["Column:State"], texts.Of(row.State)),
            (texts["Ledger:Leader"], row.Leader),
            (texts["Ledger:Post"], row.Post),
            (texts["Ledger:Named"], Local(row.NamedAt)),
            (texts["Ledger:Accepted"], Local(row.AcceptedAt)),
            (texts["Ledger:MeasuresDone"], row.MeasuresDone),
            (texts["Ledger:MeasuresAll"], row.Measures),
            (texts["Ledger:MeasuresLate"], row.MeasuresLate),
            (texts["Ledger:Contact"], Local(row.ContactedAt)),
            (texts["Ledger:Ended"], Local(row.EndedAt)),
            (texts["Ledger:ClosedOutBy"], row.ClosedOutBy),
            (texts["Ledger:ClosedOutAt"], Local(row.ClosedOutAt))
        );

    private DateTime? Local(DateTimeOffset? instant) => instant is { } at ? institution.LocalOf(at) : null;
}
