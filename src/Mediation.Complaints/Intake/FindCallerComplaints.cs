using Mediation.Complaints.Domain.Intake;
using Mediation.Core.PersonalData;

namespace Mediation.Complaints.Intake;

/// <summary>
/// What the same person complained about before, for whoever has that person on the telephone: known by the whole telephone number, the whole document
/// number, or the name or a part of it, in whatever role, within the reader's scope, as the search of the list finds it.
/// </summary>
[RequiresPermission(ComplaintPermissions.Register)]
public sealed class FindCallerComplaints(
    MediationDbContext db,
    PolicyReader policies,
    ListedPersons persons,
    SimilarComplaints similar,
    BlindIndex index,
    InstitutionTime institution,
    CurrentUser user,
    TimeProvider clock
) : Query<FindCallerComplaints.Input, FindCallerComplaints.Result>
{
    /// <summary>More are not shown; the list finds them all.</summary>
    private const int Most = 10;

    /// <summary>A single character is half of every second name.</summary>
    private const int ShortestName = 2;

    /// <param name="Phone">As typed.</param>
    /// <param name="DocumentType">As for a registration.</param>
    /// <param name="DocumentNumber">As typed.</param>
    /// <param name="SameAs">A complaint in scope: its complainant is looked for, and what is typed is not read.</param>
    /// <param name="Name">As typed: a whole name or a part of it.</param>
    /// <param name="ProductCode">What it is about now, where it is chosen: by it and the cause the same matter is recognised.</param>
    /// <param name="Narrative">What is said now, as far as it was typed: by it, too.</param>
    /// <param name="WhileTyping">What cannot be read is not typed to its end yet: it finds nobody, and nothing is refused.</param>
    public sealed record Input(
        string? Phone = null,
        IdentityDocumentType? DocumentType = null,
        string? DocumentNumber = null,
        bool IsOrganisation = false,
        Guid? SameAs = null,
        string? Name = null,
        string? ProductCode = null,
        string? CauseCode = null,
        string? Narrative = null,
        bool WhileTyping = false
    ) : IInput<Result>
    {
        internal RegisterComplaint.Input AsRegistration =>
            new(IntakeChannel.Hotline, Name, "", "", "", "", null, IsOrganisation, DocumentType, DocumentNumber, Phone);
    }

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks(InstitutionTime institution, TimeProvider clock)
        {
            RuleFor(i => i)
                .Custom(
                    (input, context) =>
                    {
                        if (input.WhileTyping)
                        {
                            return;
                        }

                        if (input.SameAs is null && !Text.IsGiven(input.Phone) && !Text.IsGiven(input.DocumentNumber) && !IsName(input.Name))
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

    /// <param name="Rows">Those known by a number first, of these the open ones, then the newest.</param>
    public sealed record Result(IReadOnlyList<CallerComplaint> Rows);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        user.Demand(ComplaintPermissions.RevealComplainant);
        if (await SoughtAsync(input, ct) is not { } sought)
        {
            return new Result([]);
        }

        // Taken alone a name is no proof: whoever is known by a number comes first.
        var rows = sought.Known.IsNobody ? [] : await RowsAsync(db.PartiesKnownBy(sought.Known), input, byNameOnly: false, ct);
        if (rows.Count < Most && sought.NameParts.Count > 0)
        {
            var namesakes = await RowsAsync(db.PartiesNamed(sought.NameParts), input, byNameOnly: true, ct);
            rows = [.. rows.Concat(namesakes).DistinctBy(r => r.Number).Take(Most)];
        }

        return new Result(rows);
    }

    private async Task<List<CallerComplaint>> RowsAsync(IQueryable<Party> parties, Input input, bool byNameOnly, CancellationToken ct)
    {
        var (besides, isSame) = (input.SameAs, await SameMatterAsync(input, ct));
        var codes = await policies.CodesAsync(institution.Today(clock), ct);
        var found = await (
            from c in db.Complaints.InScope(user)
            join p in parties on c.Id equals p.ComplaintId
            where c.Id != besides
            orderby c.IsOpen descending, c.ReceivedAt descending, c.Number, p.Role
            select new
            {
                c.Number,
                c.State,
                c.ProductCode,
                c.CauseCode,
                c.DemandCode,
                c.ClaimedAmount,
                c.ReceivedAt,
                Narrative = c.RedactedNarrative.Substring(0, WeightedText.Beginning),
                Handler = db.Users.Where(u => u.Id == c.HandlerId).Select(u => u.DisplayName).FirstOrDefault(),
                p.Role,
                Person = new SealedParty(p.Id, p.IsOrganisation, p.Sealed, p.Key!.KeyId, p.Key.Wrapped),
            }
        )
            .Take(Most)
            .ToListAsync(ct);
        return
        [
            .. found
                .DistinctBy(c => c.Number)
                .Select(c => (Case: c, Person: persons.Open(c.Person, c.Number)))
                .Select(r => new CallerComplaint(
                    r.Case.Number,
                    r.Case.State,
                    codes.Product(r.Case.ProductCode),
                    codes.Cause(r.Case.CauseCode),
                    codes.Demand(r.Case.DemandCode),
                    r.Case.ClaimedAmount,
                    r.Case.ReceivedAt,
                    r.Case.Handler,
                    r.Person.MaskedName,
                    r.Person.MaskedPhone,
                    r.Case.Role,
                    byNameOnly,
                    isSame(new Matter(r.Case.ProductCode, r.Case.CauseCode), r.Case.Narrative)
                )),
        ];
    }

    /// <summary>Whether an earlier complaint may be about what is typed now.</summary>
    private async Task<Func<Matter, string, bool>> SameMatterAsync(Input input, CancellationToken ct)
    {
        if (input is { Narrative: null, ProductCode: null })
        {
            return (_, _) => false;
        }

        var (rarity, rules) = (await similar.RarityAsync(ct), await policies.IntakeRulesAsync(institution.Today(clock), ct));
        var (typed, matter) = (WeightedText.Of(input.Narrative ?? "", rarity), new Matter(input.ProductCode, input.CauseCode));
        return (earlier, narrative) => SameMatterPolicy.MayBeSame(matter, earlier, typed.SimilarityTo(WeightedText.Of(narrative, rarity)), rules);
    }

    private sealed record Sought(PersonSought Known, IReadOnlyList<long> NameParts);

    /// <returns>Null where nothing of the person is known.</returns>
    private async Task<Sought?> SoughtAsync(Input input, CancellationToken ct)
    {
        if (input.SameAs is { } complaint)
        {
            return
                await db
                    .Complaints.InScope(user)
                    .Where(c => c.Id == complaint)
                    .Select(c => new PersonSought(c.Complainant.NumberMark, c.Complainant.PhoneMark, null))
                    .SingleOrDefaultAsync(ct)
                    is { IsNobody: false } known
                ? new Sought(known, [])
                : null;
        }

        var read = ComplainantReader.Read(input.AsRegistration, institution.Today(clock));
        return new Sought(
            new PersonSought(index.OfNumber(read.Document?.Number), index.OfPhone(read.Phone?.E164)),
            IsName(input.Name) ? index.PartsWanted(read.Name) : []
        );
    }

    private static bool IsName(string? name) => Text.IsGiven(name) && Text.LengthInRunes(Text.Normal(name)) >= ShortestName;
}
