using Mediation.Complaints.Data;
using Mediation.Complaints.Domain;
using Mediation.Complaints.Domain.Clock;
using Mediation.Core.Calendars;
using Mediation.Core.Data;
using Mediation.Core.Http;
using Mediation.Core.Organisation;
using Mediation.Core.Policies;
using Mediation.Core.Security;
using Mediation.Core.UseCases;
using Mediation.Core.Values;
using Mediation.Documents.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Complaints.UseCases;

/// <summary>Opens a case: facts, masked person, clock with its explanation, duties, attachments, and what may be done next.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class GetComplaint(MediationDbContext db, ComplaintClocks clocks, PolicyReader policies, InstitutionTime institution, PersonAccess access, CurrentUser user, TimeProvider time)
    : Query<GetComplaint.Input, ComplaintView>, IHaveRoute
{
    /// <param name="Id">The case, or</param>
    /// <param name="Number">its number.</param>
    public sealed record Input(Guid? Id = null, string? Number = null) : IInput<ComplaintView>;

    /// <remarks>One small question for each kind of row: joined, the rows multiply and cost twice what the questions do.</remarks>
    public override async Task<ComplaintView> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await (input.Id is { } id ? db.Complaints.Where(c => c.Id == id) : db.Complaints.Where(c => c.Number == input.Number))
            .InScope(user).Include(c => c.Complainant).SingleOrDefaultAsync(ct) ?? throw ComplaintErrors.NotFound();
        var duties = await db.Set<Duty>().Where(d => d.ComplaintId == complaint.Id).ToListAsync(ct);
        var facts = await db.Set<ClockFactRow>().Where(f => f.ComplaintId == complaint.Id).ToListAsync(ct);
        var files = await db.FilesHandedIn.Where(f => f.CaseId == complaint.Id).OrderBy(f => f.UploadedAt)
            .Select(f => new AttachmentView(f.Id, f.Name, f.MediaType, f.Bytes, f.Sha256, f.UploadedAt)).ToListAsync(ct);
        var unit = await db.Set<OrganisationUnit>().SingleAsync(u => u.Id == complaint.UnitId, ct);
        var handler = complaint.HandlerId is { } handlerId ? await db.Users.Where(u => u.Id == handlerId).Select(u => u.DisplayName).SingleOrDefaultAsync(ct) : null;
        var reasons = complaint.Decision is { } decision ? await db.Notes.Where(n => n.Id == decision.NoteId).Select(n => n.Text).SingleAsync(ct) : null;
        var now = time.GetUtcNow();
        var codes = await policies.InForceAsync<ComplaintCodes>(ComplaintCodes.PolicyKey, institution.DateOf(now), ct);
        var clock = (await clocks.OfVersionAsync(duties[0].PolicyVersion, ct)).Explain(facts, complaint.ClosedAt ?? now);
        return ViewOf(complaint, duties, unit, handler, files, codes.Rules, clock, reasons) with { MayReveal = await access.MayRevealAsync(complaint, ct) };
    }

    private ComplaintView ViewOf(
        Complaint c, IReadOnlyList<Duty> duties, OrganisationUnit unit, string? handler, IReadOnlyList<AttachmentView> files, ComplaintCodes codes,
        (ClockReading Decide, ClockReading InternalDecide) clock, string? reasons)
    {
        var person = c.Complainant;
        var age = person.AgeOn(institution.DateOf(time.GetUtcNow()));
        return new ComplaintView(
            c.Id, c.Version, c.Number, c.State, unit.Name, unit.Code, c.Channel,
            new CodeItemView(c.ProductCode, codes.Product(c.ProductCode)), new CodeItemView(c.CauseCode, codes.Cause(c.CauseCode)), new CodeItemView(c.DemandCode, codes.Demand(c.DemandCode)),
            c.ClaimedAmount, c.Narrative, c.Signs, c.GroupSize, c.ReceivedAt, c.RegisteredAt, c.ClosedAt, c.HandlerId, handler, c.Holder, c.HolderName,
            c.RiskScore, c.RiskLevel,
            new ComplainantView(
                person.MaskedName, person.IsOrganisation, person.DocumentType,
                person.DocumentNumber is { } number ? Masking.Document(number) : null,
                person.MaskedPhone, age, age >= ComplainantView.ElderlyFrom),
            clock.Decide.WithInternal(clock.InternalDecide), clock.InternalDecide,
            [.. duties.OrderBy(d => d.DueAt).Select(d => new DutyView(d.Kind, d.RuleId, d.PolicyVersion, d.State, d.DueAt, d.SettledAt))],
            files,
            c.Decision is { } decision ? new DecisionView(decision.Outcome, decision.GrantedAmount, reasons!, decision.DecidedAt) : null,
            [.. MayHandle(c) ? c.Allowed : []],
            MayReveal: false);
    }

    private bool MayHandle(Complaint complaint) =>
        user.May(ComplaintPermissions.Handle) && ComplaintAccess.MayHandle(user, complaint);

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("complaints/{id:guid}", (Guid id, UseCaseRunner run, HttpContext http, CancellationToken ct) => AnswerAsync(new Input(id), run, http, ct));
        api.MapGet("complaints/by-number/{number}", (string number, UseCaseRunner run, HttpContext http, CancellationToken ct) => AnswerAsync(new Input(Number: number), run, http, ct));
    }

    private static async Task<Microsoft.AspNetCore.Http.HttpResults.Ok<ComplaintView>> AnswerAsync(Input input, UseCaseRunner run, HttpContext http, CancellationToken ct)
    {
        var view = await run.RunAsync(input, ct: ct);
        http.ETag(view.Version);
        return TypedResults.Ok(view);
    }
}
