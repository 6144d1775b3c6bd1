using FluentValidation;
using Mediation.Complaints.Domain.Intake;
using Mediation.Complaints.Intake;
using Mediation.Core.UseCases;
using Mediation.Ui.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using static Mediation.Tests.Complaints.AComplaint;

namespace Mediation.Tests.Complaints.Intake;

/// <summary>Several demands at once when a complaint is registered, each with kind, sum and words.</summary>
public sealed class ClaimRowsTests
{
    private static readonly ComplaintCodes Known = new([], [], [new("D01", "退费", "Refund"), new("D04", "道歉", "Apology")]);

    [Fact]
    public void A_row_that_is_left_empty_is_none_and_what_is_refused_stands_beside_its_own_row()
    {
        var typed = Typed(("claim2DemandCode", "D01"), ("claim2Amount", "300"), ("claim4DemandCode", "道歉"), ("claim4What", "书面"));
        var read = ClaimRows.Read(new PostedForm(typed, InstitutionTime.Default()), Known);
        read.ShouldBe([new ClaimInput("D01", 300m), new ClaimInput("D04", null, "书面")]);

        var refused = ClaimRows.Beside(new InvalidInputException([FieldError.Of("claims[1].demandCode", "x"), FieldError.Of("narrative", "y")]), typed);
        refused.Errors.Select(e => e.Field).ShouldBe(["claim4DemandCode", "narrative"]);
        ClaimRows.Shown(typed).ShouldBe(3, "the third row keeps its place, and the empty one before it");
    }

    [Theory]
    [InlineData(0, false, 0)]
    [InlineData(0, true, 1)]
    [InlineData(9, false, 9)]
    [InlineData(9, true, 9)]
    public void A_row_is_added_by_asking_for_it_until_there_are_all(int filledIn, bool more, int shown)
    {
        var fields = Enumerable.Range(0, filledIn).Select(row => (ClaimFields.NameOf(row, ClaimFields.What), "书面")).ToList();
        ClaimRows.Shown(Typed([.. fields, .. more ? [(ClaimRows.More, "true")] : Array.Empty<(string, string)>()])).ShouldBe(shown);
    }

    [Fact]
    public void A_caller_is_looked_up_though_a_date_is_typed_half_and_who_acts_is_not_known_yet()
    {
        PostedForm form = new(
            Typed(("phone", "13800136072"), ("receivedAt", "2026-03-"), ("acting", "Agent"), ("actingValidUntil", "31"), ("actingDocumentType", "x")),
            InstitutionTime.Default()
        );
        var read = RegistrationForm.Caller(form, Known, whileTyping: false);
        (read.Phone, read.ReceivedAt, read.Acting?.ValidUntil).ShouldBe(("13800136072", null, null));
    }

    [Fact]
    public void All_rows_are_kept_with_the_draft() => ClaimFields.Names.ShouldBeSubsetOf(DraftContent.Names);

    [Fact]
    public void Each_fault_of_a_claim_names_its_place()
    {
        Faults(new ClaimInput(""), new ClaimInput("D01", -1m), new ClaimInput("D01", 2m, "合计 2 万元"), null!, new ClaimInput("D01", 20000m, "合计 2 万元"))
            .ShouldBe(["claims[0].demandCode", "claims[1].amount", "claims[2].amount", "claims[3].demandCode"]);
        Faults([.. Enumerable.Repeat(new ClaimInput("D01"), Complaint.MostClaims)]).ShouldBe(["claims"]);
    }

    [Fact]
    public void What_was_asked_for_at_once_is_found_and_decided_on_like_what_is_added_later()
    {
        var words = default(Note);
        var complaint = Complaint.Register(
            Facts(),
            id => Party.Complainant(id, new PersonalFields { Name = "吴秀兰" }, TestKeys.Sealer),
            Rules,
            Received.ToUniversalTime(),
            id => [new("D01", 3280m, words = Note.Of(id, "全额", Guid.Empty, Received)), new("D04", null, null), new("D01", 20m, null)]
        );
        complaint
            .Claims.Select(c => (c.Id == complaint.Id, c.DemandCode, c.Amount, c.NoteId))
            .ShouldBe([(true, "D01", 3280m, words!.Id), (false, "D04", null, null), (false, "D01", 20m, null)]);
        complaint.Claims.Select(c => c.AddedAt).ShouldBeInOrder(SortDirection.Ascending, "they are read in the order in which they were asked for");
        complaint.AllClaimed.ShouldBe(3300m);
        complaint.TakeRaised().OfType<ClaimAdded>().Count().ShouldBe(3);
    }

    [Fact]
    public void A_demand_that_nobody_put_in_words_has_no_claim_of_its_own_until_something_is_found() => Registered().Claims.ShouldBeEmpty();

    private static RegistrationFacts Facts() =>
        new(
            "TS-2026-GZ-000418",
            OrganisationUnit.Create("GZ", "广州分行", "Guangzhou Branch", null),
            IntakeChannel.Hotline,
            "B02.2",
            "C07",
            "D01",
            3280m,
            "分期的时候没有说手续费。",
            RiskSigns.None,
            1,
            Received.ToUniversalTime(),
            null
        );

    private static IEnumerable<string> Faults(params ClaimInput[] claims)
    {
        Checks checks = new();
        RegisterComplaint.Input input = new(IntakeChannel.Hotline, null, "B01", "C01", "D01", "说了话", AskIfOtherUnit: true, Claims: claims);
        return checks.FaultsIn(input).Select(e => e.Field);
    }

    private static FormCollection Typed(params (string Name, string Value)[] fields) =>
        new(fields.ToDictionary(f => f.Name, f => new StringValues(f.Value), StringComparer.Ordinal));

    private sealed class Checks : AbstractValidator<RegisterComplaint.Input>
    {
        public Checks() => ClaimChecks.Add(this);
    }
}
