using System.Text.Json;
using Mediation.Core.History;
using Mediation.Core.Json;
using Mediation.Core.PersonalData;
using Mediation.Core.Values;

namespace Mediation.Reports.Domain;

/// <summary>An export that a person ordered: it is made in the background, as that person, once, and kept for a week.</summary>
public sealed class OrderedExport : AggregateRoot
{
    /// <summary>Days for which it can be downloaded, and is kept.</summary>
    public const int DaysKept = 7;

    /// <summary>So many of one person wait at the same time.</summary>
    public const int MostWaiting = 5;

    private const string FilterPurpose = "export filter";

    private OrderedExport() { }

    public Guid OrderedById { get; private set; }

    public ExportKind Kind { get; private set; }

    /// <summary>Input of the export's use case, as JSON, sealed: a search in it may name a person. It goes with the row.</summary>
    public string Filter { get; private set; } = string.Empty;

    /// <summary>Language of its heads and words: that of the page where it was ordered.</summary>
    public string Language { get; private set; } = string.Empty;

    public ExportState State { get; private set; }

    public DateTimeOffset OrderedAt { get; private set; }

    /// <summary>When it was made, or given up.</summary>
    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>From then on it cannot be downloaded, and is deleted.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>Cases or mediations in it; null until it is made.</summary>
    public int? Rows { get; private set; }

    /// <summary>The <see cref="Core.Files.StoredFile"/>; null until it is made.</summary>
    public Guid? FileId { get; private set; }

    public static OrderedExport Order<TFilter>(ExportKind kind, TFilter filter, string language, Guid by, DateTimeOffset now, PersonCipher cipher)
    {
        OrderedExport export = new()
        {
            Kind = kind,
            Language = language,
            OrderedById = by,
            OrderedAt = now,
            ExpiresAt = now.AddDays(DaysKept),
        };
        export.Filter = cipher.SealText(export.Id, FilterPurpose, JsonSerializer.Serialize(filter, MediationJson.Stored));
        export.Raise(new ExportOrdered(HistoryChains.Institution, export.Id, kind));
        return export;
    }

    public TFilter Read<TFilter>(PersonCipher cipher) => JsonSerializer.Deserialize<TFilter>(cipher.OpenText(Id, FilterPurpose, Filter), MediationJson.Stored)!;

    /// <summary>It was made.</summary>
    public void Finish(int rows, Guid fileId, DateTimeOffset now)
    {
        EnsureWaiting();
        (State, Rows, FileId, FinishedAt) = (ExportState.Ready, rows, fileId, now.NotBefore(OrderedAt));
        Raise(new ExportReady(HistoryChains.Institution, Id, OrderedById, rows));
    }

    /// <summary>It is not made.</summary>
    /// <param name="state"><see cref="ExportState.Refused"/> or <see cref="ExportState.Failed"/>.</param>
    /// <param name="now">When.</param>
    public void GiveUp(ExportState state, DateTimeOffset now)
    {
        EnsureWaiting();
        (State, FinishedAt) = (state, now.NotBefore(OrderedAt));
        Raise(new ExportNotMade(HistoryChains.Institution, Id, OrderedById, state));
    }

    private void EnsureWaiting()
    {
        if (State != ExportState.Waiting)
        {
            throw new InvalidOperationException($"The export {Id} is {State} already.");
        }
    }
}
