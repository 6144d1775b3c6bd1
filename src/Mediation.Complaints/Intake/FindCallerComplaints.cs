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
    RegistrationSignals signals,
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
    /// <param name="Address">As typed.</param>
    /// <param name="Unit">Code of the unit complained of; the own one when left out.</param>
    /// <param name="Acting">Who acts for the complainant.</param>
    /// <param name="ReceivedAt">When the bank received it; now when left out.</param>
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
        bool WhileTyping = false,
        string? Address = null,
        string? Unit = null,
        ActingInput? Acting = null,
        DateTimeOffset? ReceivedAt = null
    ) : IInput<Result>
    {
        internal RegisterComplaint.Input AsRegistration =>
            new(IntakeChannel.Hotline, Name, ProductCode ?? "", "", "", Narrative ?? "", null, IsOrganisation, DocumentType, DocumentNumber, Phone, Address)
            {
                Unit = Unit,
                Acting = Acting,
                ReceivedAt = ReceivedAt,
            };
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
    /// <param name="Signals">What the complaint would be marked for as it is typed; null where a complaint is asked about.</param>
    public sealed record Result(IReadOnlyList<CallerComplaint> Rows, RegistrationSignals.Result? Signals = null);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        user.Demand(ComplaintPermissions.RevealComplainant);
        var rows = await db.SoughtAsync(input, user, index, institution.Today(clock), ct) is { } sought ? await EarlierAsync(input, sought, ct) : [];
        return new Result(rows, input.SameAs is null ? await signals.OfAsync(input.AsRegistration, ct) : null);
    }

    private async Task<List<CallerComplaint>> EarlierAsync(Input input, CallerSought sought, CancellationToken ct)
    {
        // Taken alone a name is no proof: whoever is known by a number comes first.
        var rows = sought.Known.IsNobody ? [] : await RowsAsync(db.PartiesKnownBy(sought.Known), input, byNameOnly: false, ct);
        if (rows.Count < Most && sought.NameParts.Count > 0)
        {
            var namesakes = await RowsAsync(db.PartiesNamed(sought.NameParts), input, byNameOnly: true, ct);
            rows = [.. rows.Concat(namesakes).DistinctBy(r => r.Number).Take(Most)];
        }

        return rows;
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

    internal static bool IsName(string? name) => Text.IsGiven(name) && Text.LengthInRunes(Text.Normal(name)) >= ShortestName;
}
