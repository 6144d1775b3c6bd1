using Mediation.Complaints.Data;
using Mediation.Core.UseCases;

namespace Mediation.Web.Import;

/// <summary>Why a row was not registered.</summary>
internal sealed record RowError(int Row, string Column, string Code, string Reason, IReadOnlyDictionary<string, string> Cells);

/// <summary>How an import went.</summary>
internal sealed record ImportResult(int Read, int Registered, int AlreadyThere, IReadOnlyList<RowError> Errors);

/// <summary>Registers the rows of a file through the use case, one by one. The external reference makes a second run harmless.</summary>
internal sealed class Importer(IServiceProvider services)
{
    private const int Batch = 500;

    /// <param name="dryRun">Checks every row as a registration does (codes, unit, dates, persons, references) and registers none.</param>
    public async Task<ImportResult> RunAsync(string path, ImportMap map, bool dryRun, Action<int> progress, CancellationToken ct)
    {
        await EnsureUnitAsync(map.Unit, ct);
        var (read, registered, there) = (0, 0, 0);
        List<RowError> errors = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
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
                    if (known.Contains(row.Reference) || !seen.Add(row.Reference))
                    {
                        there++;
                    }
                    else
                    {
                        await RegisterAsync(row, dryRun, ct);
                        registered++;
                    }
                }
                catch (BusinessException refused)
                {
                    errors.AddRange(ErrorsOf(row, refused));
                }

                progress(read);
            }
        }

        return new ImportResult(read, registered, there, errors);
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

    private async Task<HashSet<string>> KnownAsync(ImportRow[] batch, CancellationToken ct)
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
        var found = await scope
            .ServiceProvider.GetRequiredService<MediationDbContext>()
            .Complaints.Where(c => c.ExternalReference != null && references.Contains(c.ExternalReference))
            .Select(c => c.ExternalReference!)
            .ToListAsync(ct);
        return new HashSet<string>(found, StringComparer.Ordinal);
    }

    private async Task RegisterAsync(ImportRow row, bool dryRun, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
        var runner = scope.ServiceProvider.GetRequiredService<UseCaseRunner>();
        await (dryRun ? runner.CheckAsync(row.ToInput(), ct) : runner.RunAsync(row.ToInput(), ct: ct));
    }

    private IEnumerable<RowError> ErrorsOf(ImportRow row, BusinessException refused)
    {
        var texts = services.GetRequiredService<Texts>();
        return refused is InvalidInputException invalid
            ? invalid.Errors.Select(e => new RowError(row.Number, row.ColumnOf(e.Field), e.Code, texts.Of(e), row.Cells))
            : [new RowError(row.Number, refused.Field is { } field ? row.ColumnOf(field) : "", refused.Code, texts.Of(refused), row.Cells)];
    }

    /// <summary>Writes the refused rows as they came, with why, so that they can be mended and run again.</summary>
    public static void WriteErrors(string path, IReadOnlyList<RowError> errors)
    {
        using StreamWriter file = new(path);
        using var csv = CsvHelper.CsvWriter.Create(file);
        csv.WriteRecord((string[])["_row", "_column", "_code", "_reason", .. errors[0].Cells.Keys]);
        foreach (var error in errors)
        {
            csv.WriteRecord((string[])[error.Row.ToString(CultureInfo.InvariantCulture), error.Column, error.Code, error.Reason, .. error.Cells.Values]);
        }
    }
}
