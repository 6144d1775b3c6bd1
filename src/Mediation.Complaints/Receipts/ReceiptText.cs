using System.Security.Cryptography;
using System.Text;
using Mediation.Core.Anchors;

namespace Mediation.Complaints.Receipts;

/// <summary>What a complainant keeps: that this was registered, under this number, at this time, and where it stands in the history; signed.</summary>
/// <param name="Number">Number of the complaint.</param>
/// <param name="RegisteredAt">When it was registered.</param>
/// <param name="ContentSha256">Digest of what was registered, see <see cref="ContentOf"/>.</param>
/// <param name="Sequence">Place of the registration in the history of the case.</param>
/// <param name="Head">Hash of that entry.</param>
/// <param name="Signed">The text itself.</param>
public sealed record ReceiptText(string Number, DateTimeOffset RegisteredAt, string ContentSha256, int Sequence, string Head, SignedText Signed)
{
    private const string Title = "mediation-receipt 1";

    public static ReceiptText Sign(Complaint complaint, HistoryEntry registration, AnchorKey key)
    {
        var content = ContentOf(complaint);
        List<string> lines =
        [
            Title,
            $"number {complaint.Number}",
            $"registered {registration.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)}",
            $"content {content}",
            string.Create(CultureInfo.InvariantCulture, $"entry {registration.Sequence} {registration.Hash}"),
        ];
        return new ReceiptText(complaint.Number, registration.At, content, registration.Sequence, registration.Hash, SignedText.Sign(lines, key));
    }

    /// <returns>Null when it is no receipt.</returns>
    public static ReceiptText? Parse(string text)
    {
        if (SignedText.Parse(text) is not { } signed || signed.Lines[0] != Title || signed.Find("entry")?.Split(' ') is not [var sequence, var head])
        {
            return null;
        }

        return
            signed.Find("number") is { } number
            && signed.Find("content") is { } content
            && int.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            && DateTimeOffset.TryParseExact(signed.Find("registered"), "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? new ReceiptText(number, at, content, place, head, signed)
            : null;
    }

    /// <summary>SHA-256 of what the complainant said and when: number, receipt, channel, codes, sum and narrative, a line each. No person is in it.</summary>
    public static string ContentOf(Complaint c) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    string.Join(
                        '\n',
                        c.Number,
                        c.ReceivedAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
                        c.Channel,
                        c.ProductCode,
                        c.CauseCode,
                        c.DemandCode,
                        c.ClaimedAmount?.ToString("0.00", CultureInfo.InvariantCulture),
                        c.Narrative
                    )
                )
            )
        );
}
