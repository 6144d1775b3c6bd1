using Mediation.Complaints.Data;
using Mediation.Core.PersonalData;
using Mediation.Core.UseCases;

namespace Mediation.Web.Import;

/// <summary>Why a row was not registered.</summary>
internal sealed record RowError(int Row, string Column, string Code, string Reason);

/// <summary>How an import went.</summary>
/// <param name="FirstErrors">The first of them; all stand in the file of refused rows.</param>
internal sealed record ImportResult(int Read, int Registered, int AlreadyThere, int Refused, IReadOnlyList<RowError> FirstErrors);

/// <summary>Registers the rows of a file through the use case, one by one. The external reference makes a second run harmless.</summary>
internal sealed class Importer(IServiceProvider services, RefusedRows refusedRows)
{
    private const int Batch = 500;
    private const int ErrorsKept = 20;

    /// <summary>References of this run, registered or already there, with the hash of the row; a refused row leaves its number free.</summary>
    private readonly Dictionary<UInt128, UInt128> seen = [];
    private readonly List<RowError> firstErrors = [];

    /// <param name="dryRun">Checks every row as a registration does (codes, unit, dates, persons, references) and registers none.</param>
    public async Task<ImportResult> RunAsync(string path, ImportMap map, bool dryRun, Action<int> progress, CancellationToken ct)
    {
        await EnsureUnitAsync(map.Unit, ct);
        var (read, registered, there, refusals) = (0, 0, 0, 0);
        foreach (
            var batch in CsvRows
                .Read(path, map, services.GetRequiredService<InstitutionTime>(), services.GetRequiredService<TimeProvider>().GetUtcNow())
                .Chunk(Batch)
        )
        {
            var known = await KnownAsync(batch, ct);
            foreach (var row in batch)
            {
                read++;
                try
                {
                    if (IsThere(row, known))
                    {
                        there++;
                    }
                    else
                    {
                        await RegisterAsync(row, dryRun, ct);
                        registered++;
                    }

                    seen[Key(row.Reference)] = Key(row.Content);
                }
                catch (BusinessException refused)
                {
                    refusals++;
                    Note(row, refused);
                }

                progress(read);
            }
        }

        return new ImportResult(read, registered, there, refusals, firstErrors);
    }

    /// <exception cref="BusinessException">The number is there, but with another person or another text: one of the two is wrong.</exception>
    private bool IsThere(ImportRow row, Dictionary<string, KnownComplaint> known)
    {
        var reference = row.Reference;
        if (seen.TryGetValue(Key(reference), out var content))
        {
            return content == Key(row.Content)
                ? true
                : throw InvalidInputException.Of("externalReference", "Import:OtherRowWithNumber", ("reference", reference));
        }

        if (!known.TryGetValue(reference, out var complaint))
        {
            return false;
        }

        return complaint.IsSame(row.ToInput(), services.GetRequiredService<BlindIndex>())
            ? true
            : throw InvalidInputException.Of("externalReference", "Import:OtherComplaintWithNumber", ("reference", reference), ("number", complaint.Number));
    }

    /// <summary>A unit that is not there would refuse each row alike.</summary>
    private async Task EnsureUnitAsync(string code, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var units = await scope
            .ServiceProvider.GetRequiredService<MediationDbContext>()
            .Set<OrganisationUnit>()
            .OrderBy(u => u.Code)
            .Select(u => u.Code)
            .ToListAsync(ct);
        if (!units.Contains(code, StringComparer.Ordinal))
        {
            throw new RefusedToStartException(
                $"The mapping names the unit {code}, which is not there. "
                    + $"There {(units.Count == 0 ? "are none" : $"is: {string.Join(", ", units)}")}. "
                    + "Change \"unit\" in the mapping, or add it by the verb setup."
            );
        }
    }

    private async Task<Dictionary<string, KnownComplaint>> KnownAsync(ImportRow[] batch, CancellationToken ct)
    {
        List<string> references = [];
        foreach (var row in batch)
        {
            try
            {
                references.Add(row.Reference);
            }
            catch (BusinessException)
            {
                // Reported when the row itself is read.
            }
        }

        await using var scope = services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<MediationDbContext>()
            .Complaints.Where(c => c.ExternalReference != null && references.Contains(c.ExternalReference))
            .Select(c => new KnownComplaint(c.ExternalReference!, c.Number, c.Narrative, c.Complainant.NameMark))
            .ToDictionaryAsync(c => c.Reference, StringComparer.Ordinal, ct);
    }

    private async Task RegisterAsync(ImportRow row, bool dryRun, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
        var runner = scope.ServiceProvider.GetRequiredService<UseCaseRunner>();
        await (dryRun ? runner.CheckAsync(row.ToInput(), ct) : runner.RunAsync(row.ToInput(), ct: ct));
    }

    private void Note(ImportRow row, BusinessException refused)
    {
        var texts = services.GetRequiredService<Texts>();
        IEnumerable<RowError> errors = refused is InvalidInputException invalid
            ? invalid.Errors.Select(e => new RowError(row.Number, row.ColumnOf(e.Field), e.Code, texts.Of(e)))
            : [new RowError(row.Number, refused.Field is { } field ? row.ColumnOf(field) : "", refused.Code, texts.Of(refused))];
        foreach (var error in errors)
        {
            refusedRows.Add(error, row);
            if (firstErrors.Count < ErrorsKept)
            {
                firstErrors.Add(error);
            }
        }
    }

    /// <summary>Sixteen bytes in place of a text, so that a long run stays small.</summary>
    private static UInt128 Key(string text) =>
        System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
}
