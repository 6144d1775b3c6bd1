namespace Mediation.Complaints.Intake;

/// <summary>
/// What the same person complained about before, for whoever has that person on the telephone: known by the whole telephone number or the whole
/// document number, within the reader's scope, as the search of the list finds it.
/// </summary>
[RequiresPermission(ComplaintPermissions.Register)]
public sealed class FindCallerComplaints(MediationDbContext db, PolicyReader policies, InstitutionTime institution, CurrentUser user, TimeProvider clock)
    : Query<FindCallerComplaints.Input, FindCallerComplaints.Result>
{
    /// <summary>More are not shown; the list finds them all.</summary>
    private const int Most = 10;

    /// <param name="Phone">As typed.</param>
    /// <param name="DocumentType">As for a registration.</param>
    /// <param name="DocumentNumber">As typed.</param>
    /// <param name="SameAs">A complaint in scope: its complainant is looked for, and what is typed is not read.</param>
    public sealed record Input(
        string? Phone = null,
        IdentityDocumentType? DocumentType = null,
        string? DocumentNumber = null,
        bool IsOrganisation = false,
        Guid? SameAs = null
    ) : IInput<Result>
    {
        internal RegisterComplaint.Input AsRegistration =>
            new(IntakeChannel.Hotline, null, "", "", "", "", null, IsOrganisation, DocumentType, DocumentNumber, Phone);
    }

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks(InstitutionTime institution, TimeProvider clock)
        {
            RuleFor(i => i)
                .Custom(
                    (input, context) =>
                    {
                        if (input.SameAs is null && !Text.IsGiven(input.Phone) && !Text.IsGiven(input.DocumentNumber))
                        {
                            context.AddFault(FieldError.Of("phone", "Complaints:CallerUnknown"));
                        }

                        foreach (var fault in ComplainantReader.Faults(input.AsRegistration, institution.Today(clock)))
                        {
                            context.AddFault(fault);
                        }
                    }
                );
        }
    }

    /// <param name="Rows">Open ones first, then the newest.</param>
    public sealed record Result(IReadOnlyList<Row> Rows);

    /// <param name="Handler">Who handles it; null while nobody does.</param>
    public sealed record Row(
        string Number,
        ComplaintState State,
        string Product,
        string Cause,
        string Demand,
        decimal? ClaimedAmount,
        DateTimeOffset ReceivedAt,
        string? Handler
    );

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        user.Demand(ComplaintPermissions.RevealComplainant);
        if (await PersonAsync(input, ct) is not { } person || (person.Number is null && person.Phone is null))
        {
            return new Result([]);
        }

        var (same, besides) = (db.ComplainantsKnownBy(person.Number, person.Phone), input.SameAs);
        var codes = await policies.CodesAsync(institution.Today(clock), ct);
        var found = await db
            .Complaints.InScope(user)
            .Where(c => same.Select(p => p.ComplaintId).Contains(c.Id) && c.Id != besides)
            .OrderByDescending(c => c.IsOpen)
            .ThenByDescending(c => c.ReceivedAt)
            .ThenBy(c => c.Number)
            .Take(Most)
            .Select(c => new
            {
                c.Number,
                c.State,
                c.ProductCode,
                c.CauseCode,
                c.DemandCode,
                c.ClaimedAmount,
                c.ReceivedAt,
                Handler = db.Users.Where(u => u.Id == c.HandlerId).Select(u => u.DisplayName).FirstOrDefault(),
            })
            .ToListAsync(ct);
        return new Result([
            .. found.Select(c => new Row(
                c.Number,
                c.State,
                codes.Product(c.ProductCode),
                codes.Cause(c.CauseCode),
                codes.Demand(c.DemandCode),
                c.ClaimedAmount,
                c.ReceivedAt,
                c.Handler
            )),
        ]);
    }

    private sealed record Person(string? Number, string? Phone);

    private async Task<Person?> PersonAsync(Input input, CancellationToken ct)
    {
        if (input.SameAs is { } complaint)
        {
            return await db
                .Complaints.InScope(user)
                .Where(c => c.Id == complaint)
                .Select(c => new Person(c.Complainant.DocumentNumber, c.Complainant.Phone))
                .SingleOrDefaultAsync(ct);
        }

        var read = ComplainantReader.Read(input.AsRegistration, institution.Today(clock));
        return new Person(read.Document?.Number, read.Phone?.E164);
    }
}
